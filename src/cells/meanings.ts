import type { Cell } from "./cell";
import type { Range } from "./range";
import { caseFolded } from "./text";

/** Words that one argument alone reads as yes or no, such as 不满意 in a column of the dissatisfied. */
export type Meanings = ReadonlyMap<string, boolean>;

/**
 * The range with such words read as flags; everything else is as it was. A word on top that none of the cells below has
 * is a header: 不满意 above 是 and 否.
 */
export function withMeanings(range: Range, meanings: Meanings): Range {
  const meaningOf = (cell: Cell): boolean | undefined =>
    typeof cell === "string" ? meanings.get(caseFolded(cell)) : undefined;
  const [, ...below] = range.cells.flat();
  if (below.length > 0 && below.every((cell) => meaningOf(cell) === undefined)) return range;
  return { ...range, cells: range.cells.map((row) => row.map((cell) => meaningOf(cell) ?? cell)) };
}
