import type { Cell } from "./cell";
import { BLANK, isMarkedFaulty } from "./marks";
import { cellAt, type Range } from "./range";

/** Reads one cell into a number or a mark (see marks). */
export type NumberReader = (cell: Cell) => number;

/** A column of flags, amounts, dates or scores: one number a row, blanks and faults as marks. */
export interface NumberColumn {
  readonly range: Range;
  readonly values: Float64Array;
  /** How many cells are unreadable or hold an Excel error. */
  readonly faults: number;
  /** One number for all records together, where that was given instead of a column; no row holds anything then. */
  readonly total?: number;
  /** What all rows come to, where that was told while they were read. */
  readonly whole?: WholeColumn | undefined;
}

/** A column of flags or of whole numbers from zero up, all of its rows together. */
export interface WholeColumn {
  readonly sum: number;
  /** How many rows hold a number or a flag. */
  readonly count: number;
  /** The smallest of the numbers; infinite where there are none but flags. */
  readonly smallest: number;
  /** What the first row holds, which may be a header's. */
  readonly top: number;
}

/** What the first row holds. */
export function topOf(column: NumberColumn): number | undefined {
  return column.whole ? column.whole.top : column.values[0];
}

/** Numbers from `from` up to but not including `to` stand for themselves: they need no reader. */
export interface PlainNumbers {
  readonly from: number;
  readonly to: number;
}
const NONE: PlainNumbers = { from: 0, to: 0 };
export const ANY_NUMBER: PlainNumbers = { from: -Infinity, to: Infinity };

/** Reads the cells of an argument, in their order; `plain` numbers need no reader. */
export function readNumbers(
  range: Range,
  length: number,
  read: NumberReader,
  plain: PlainNumbers = NONE,
): NumberColumn {
  const values = new Float64Array(length);
  const faults =
    range.columns === 1 ? readColumn(range, values, read, plain) : readBlock(range, values, read);
  return { range, values, faults };
}

/** Reads the first cell, which may be a header, and those of the rows that are not skipped; the others are as blank. */
export function readKept(
  range: Range,
  length: number,
  read: NumberReader,
  skipped: (row: number) => boolean,
): NumberColumn {
  const values = new Float64Array(length).fill(BLANK);
  let faults = 0;
  for (let row = 0; row < length; row++) {
    if (row > 0 && skipped(row)) continue;
    const value = read(cellAt(range, row));
    if (isMarkedFaulty(value)) faults++;
    values[row] = value;
  }
  return { range, values, faults };
}

const MOST_TEXTS = 1000;

/** The same reader for one column whose texts are few and come again and again: each is read once. */
export function rememberingTexts(read: NumberReader): NumberReader {
  const known = new Map<string, number>();
  return (cell) => {
    if (typeof cell !== "string") return read(cell);
    let value = known.get(cell);
    if (value === undefined) {
      value = read(cell);
      if (known.size < MOST_TEXTS) known.set(cell, value);
    }
    return value;
  };
}

/** One column, by far the most: its plain numbers are copied without a call. */
function readColumn(
  { cells, offset = 0 }: Range,
  values: Float64Array,
  read: NumberReader,
  { from, to }: PlainNumbers,
): number {
  let faults = 0;
  for (let row = 0; row < values.length; row++) {
    const cell = cells[row]?.[offset];
    if (typeof cell === "number" && cell >= from && cell < to) values[row] = cell;
    else {
      const value = read(cell);
      if (isMarkedFaulty(value)) faults++;
      values[row] = value;
    }
  }
  return faults;
}

function readBlock(range: Range, values: Float64Array, read: NumberReader): number {
  let faults = 0;
  for (let index = 0; index < values.length; index++) {
    const value = read(cellAt(range, index));
    if (isMarkedFaulty(value)) faults++;
    values[index] = value;
  }
  return faults;
}
