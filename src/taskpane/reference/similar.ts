import { caseFolded } from "../../cells/text";
import type { AddInFunction } from "../../functions/define";

/** Fewer characters in common say nothing. */
const FEWEST_IN_COMMON = 2;

/**
 * Where nothing matches: the functions whose names have most of a query's Chinese characters, in the order of the query,
 * the name with the fewest others first; at least two characters. Letters are in too many words to tell anything.
 */
export function similar(functions: readonly AddInFunction[], query: string): readonly AddInFunction[] {
  const asked = [...caseFolded(query)].filter((character) => /\p{Script=Han}/u.test(character));
  const judged = functions.map((definition) => {
    const names = [definition.name.zh, ...(definition.kpi?.synonyms ?? [])].map((name) => [...name]);
    const common = Math.max(...names.map((name) => inCommon(asked, name)));
    const length = Math.min(
      ...names.filter((name) => inCommon(asked, name) === common).map((name) => name.length),
    );
    return { definition, common, length };
  });
  const most = Math.max(FEWEST_IN_COMMON, ...judged.map(({ common }) => common));
  return judged
    .filter(({ common }) => common === most)
    .sort((one, other) => one.length - other.length)
    .map(({ definition }) => definition);
}

/** How many characters two texts have in common in the same order: the length of their longest common subsequence. */
function inCommon(one: readonly string[], other: readonly string[]): number {
  let before = new Array<number>(other.length + 1).fill(0);
  for (const character of one) {
    const row = [0];
    other.forEach((each, at) => {
      const longest = Math.max(before[at + 1] ?? 0, row[at] ?? 0);
      row.push(each === character ? (before[at] ?? 0) + 1 : longest);
    });
    before = row;
  }
  return before[other.length] ?? 0;
}
