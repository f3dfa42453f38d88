import { caseFolded } from "../../cells/text";
import type { AddInFunction } from "../../functions/define";
import { SEARCH_WORDS } from "../../locale/search-words";

/** How well a function fits a query, the best first. */
const RANKS = {
  id: 0,
  idBegins: 1,
  name: 2,
  nameBegins: 3,
  nameHas: 4,
  synonymHas: 5,
  descriptionHas: 6,
  none: 7,
} as const;
type Rank = (typeof RANKS)[keyof typeof RANKS];

/**
 * The functions that match every word of a query, the best match first: id, beginning of an id, a name, number,
 * synonym or word that people use as a whole, the beginning of one, part of a name, of a synonym, of the description. Both languages count,
 * case and width do not; equal matches keep their order. An empty query matches all.
 */
export function search(functions: readonly AddInFunction[], query: string): readonly AddInFunction[] {
  const words = caseFolded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return functions;
  return functions
    .map((definition) => ({ definition, rank: rankOf(definition, words) }))
    .filter(({ rank }) => rank < RANKS.none)
    .sort((one, other) => one.rank - other.rank)
    .map(({ definition }) => definition);
}

/** That of the words together, as in "churn rate", or else of the word that fits worst. */
function rankOf(definition: AddInFunction, words: readonly string[]): number {
  const rank = ranker(definition);
  return Math.min(rank(words.join(" ")), Math.max(...words.map(rank)));
}

/** 1.4 asks for a number, not for every text with a 1.4 in it; 36 or 2025 may stand in a description. */
const isNumber = (text: string): boolean => /^\d\.\d{0,2}$/.test(text);

/** Ranks texts in half width and small letters. */
function ranker({ id, name, description, kpi }: AddInFunction): (text: string) => Rank {
  const number = kpi?.number ?? "";
  const ids = [id, `aftersales.${id}`].map(caseFolded);
  const names = [name.zh, name.en].map(caseFolded);
  const synonyms = [...(kpi?.synonyms ?? []), ...(SEARCH_WORDS[id] ?? [])].map(caseFolded);
  const descriptions = [description.zh, description.en].map(caseFolded);
  return (text) => {
    const isIn = (whole: string): boolean => whole.includes(text);
    const begins = (whole: string): boolean => whole.startsWith(text);
    if (isNumber(text)) return number === text ? RANKS.name : begins(number) ? RANKS.nameBegins : RANKS.none;
    if (ids.includes(text)) return RANKS.id;
    if (ids.some(begins)) return RANKS.idBegins;
    if (names.includes(text) || synonyms.includes(text)) return RANKS.name;
    // 流失 is the beginning of 流失率, by which people know 客户流失率.
    if (names.some(begins) || synonyms.some(begins)) return RANKS.nameBegins;
    if (names.some(isIn) || ids.some(isIn)) return RANKS.nameHas;
    if (synonyms.some(isIn)) return RANKS.synonymHas;
    return descriptions.some(isIn) ? RANKS.descriptionHas : RANKS.none;
  };
}
