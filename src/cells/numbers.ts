import { type Cell } from "./cell";
import { isMarkedFaulty } from "./marks";
import { type Range } from "./range";

/** Reads one cell into a number or a mark (see marks). */
export type NumberReader = (cell: Cell) => number;

/** A column of flags, amounts, dates or scores: one number a row, blanks and faults as marks. */
export interface NumberColumn {
  readonly range: Range;
  readonly values: Float64Array;
  /** How many cells are unreadable or hold an Excel error. */
  readonly faults: number;
}

export function readNumbers(range: Range, length: number, read: NumberReader): NumberColumn {
  const values = new Float64Array(length);
  const { cells, columns } = range;
  let faults = 0;
  for (let index = 0, row = 0; index < length; row++) {
    const line = cells[row] ?? [];
    for (let column = 0; column < columns && index < length; column++) {
      const value = read(line[column]);
      if (isMarkedFaulty(value)) faults++;
      values[index++] = value;
    }
  }
  return { range, values, faults };
}
