import type { Cell } from "./cell";
import { cellAt, type Range } from "./range";
import { caseFolded } from "./text";

/** Words that one argument alone reads as yes or no, such as 不满意 in a column of the dissatisfied. */
export type Meanings = ReadonlyMap<string, boolean>;

const MOST_TEXTS = 1000;
/** One row for all that mean the same: a million words make no million rows. */
const ROWS = { yes: [true], no: [false] } as const;

/**
 * The range with such words read as flags; everything else is as it was. A word on top that none of the cells below has
 * is a header: 不满意 above 是 and 否.
 */
export function withMeanings(range: Range, meanings: Meanings): Range {
  const meaningOf = rememberedMeanings(meanings);
  if (range.length > 1 && !hasMeaningBelow(range, meaningOf)) return range;
  const { offset } = range;
  const rowOf = (row: readonly Cell[]): readonly Cell[] => {
    if (range.columns > 1) return row.map((cell) => meaningOf(cell) ?? cell);
    const cell = row[offset ?? 0];
    const meaning = meaningOf(cell);
    if (meaning !== undefined) return meaning ? ROWS.yes : ROWS.no;
    return offset === undefined ? row : [cell];
  };
  return { ...range, cells: range.cells.map(rowOf), offset: 0 };
}

type MeaningOf = (cell: Cell) => boolean | undefined;

/** What cells mean; the texts of a column are few, and each is folded once. */
function rememberedMeanings(meanings: Meanings): MeaningOf {
  const known = new Map<string, { readonly meaning: boolean | undefined }>();
  return (cell) => {
    if (typeof cell !== "string") return undefined;
    let text = known.get(cell);
    if (text === undefined) {
      text = { meaning: meanings.get(caseFolded(cell)) };
      if (known.size < MOST_TEXTS) known.set(cell, text);
    }
    return text.meaning;
  };
}

function hasMeaningBelow(range: Range, meaningOf: MeaningOf): boolean {
  for (let index = 1; index < range.length; index++) {
    if (meaningOf(cellAt(range, index)) !== undefined) return true;
  }
  return false;
}
