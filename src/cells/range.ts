import { isBlank, type Cell } from "./cell";

/** The cells of an argument. A cell, a row, a column, a block and a constant all serve; a block is read row by row. */
export interface Range {
  readonly cells: readonly (readonly Cell[])[];
  readonly rows: number;
  readonly columns: number;
  /** How many cells: the height of the argument when it is read as a column. */
  readonly length: number;
  /** Where it is one column of a larger block: which one, from 0. */
  readonly offset?: number;
}

/** Tells the rows that are not looked at; undefined where all are. */
export type Skipped = ((row: number) => boolean) | undefined;

/** The argument as a range; undefined where it was left out (hosts say null, undefined or an empty matrix). */
export function toRange(argument: unknown): Range | undefined {
  if (argument === null || argument === undefined) return undefined;
  const cells = matrixOf(argument);
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  return rows * columns === 0 ? undefined : { cells, rows, columns, length: rows * columns };
}

function matrixOf(argument: unknown): readonly (readonly Cell[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  return Array.isArray(argument[0]) ? (argument as Cell[][]) : [argument as Cell[]];
}

export function cellAt(range: Range, index: number): Cell {
  if (range.columns === 1) return range.cells[index]?.[range.offset ?? 0];
  const column = index % range.columns;
  return range.cells[(index - column) / range.columns]?.[column];
}

/** Where the n-th cell of a range stands in it, counted from 1 as people count. */
export function positionOf(range: Range, index: number): { row: number; column: number } {
  return { row: Math.floor(index / range.columns) + 1, column: (index % range.columns) + 1 };
}

/** The number of cells up to the last one that holds something, looking no further down than `floor`. */
export function usedLength(range: Range, floor: number, blank: (cell: Cell) => boolean = isBlank): number {
  const { cells, columns, offset = 0 } = range;
  let length = range.length;
  // Below the records of whole columns a million cells are "": they are told without a call.
  if (columns === 1) while (length > floor && cells[length - 1]?.[offset] === "") length--;
  while (length > floor && blank(cellAt(range, length - 1))) length--;
  return Math.max(length, floor);
}
