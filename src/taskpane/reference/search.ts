import { caseFolded } from "../../cells/text";
import type { AddInFunction } from "../../functions/define";

/**
 * The functions that match every word of a query: names in both languages, id, other names, description, or the
 * beginning of the number. Case and width do not matter. An empty query matches all; the order stays.
 */
export function search(functions: readonly AddInFunction[], query: string): readonly AddInFunction[] {
  const words = caseFolded(query).split(/\s+/).filter(Boolean);
  return functions.filter((definition) => {
    const text = searchable(definition);
    const number = definition.kpi?.number ?? "";
    return words.every((word) => (isNumber(word) ? number.startsWith(word) : text.includes(word)));
  });
}

/** 1.4 asks for a number, not for every text with a 1.4 in it; 36 or 2025 may stand in a description. */
const isNumber = (word: string): boolean => /^\d\.\d{0,2}$/.test(word);

function searchable({ id, name, description, kpi }: AddInFunction): string {
  const names = [`aftersales.${id}`, name.zh, name.en, ...(kpi?.synonyms ?? [])];
  return caseFolded([...names, description.zh, description.en].join("\n"));
}
