import { shown } from "../../cells/cell";
import { cellAt, type Range, type Skipped } from "../../cells/range";
import { normalized } from "../../cells/text";

/** Nothing but Chinese characters: job types and states are written so, ids have letters or digits. */
const WORD = /^\p{Script=Han}+$/u;

/**
 * The row of the first word of a column that is no column of ids beside the ids of its records, but one of categories
 * (定保, 事故): words alone, that come again with other ids and are none of these. Undefined where it may be ids, such as
 * names of customers beside the names of all.
 */
export function firstCategory(
  words: Range,
  ids: Range,
  length: number,
  skipped: Skipped,
): number | undefined {
  const idsByWord = new Map<string, string>();
  let first: number | undefined;
  let comesAgain = false;
  for (let row = 0; row < length; row++) {
    const word = normalized(shown(cellAt(words, row)));
    if (word === "" || skipped?.(row)) continue;
    if (!WORD.test(word)) return undefined;
    first ??= row;
    const id = normalized(shown(cellAt(ids, row)));
    const known = idsByWord.get(word);
    if (known === undefined) idsByWord.set(word, id);
    else if (known !== id) comesAgain = true;
  }
  return comesAgain && !holdsAny(ids, length, idsByWord) ? first : undefined;
}

function holdsAny(ids: Range, length: number, words: ReadonlyMap<string, string>): boolean {
  for (let row = 0; row < length; row++) if (words.has(normalized(shown(cellAt(ids, row))))) return true;
  return false;
}
