import type { Cell } from "./cell";
import { cellAt, type Range } from "./range";

/** The cells of a column that has few different ones, and which of them each row holds. */
export interface FewCells {
  readonly cells: readonly Cell[];
  readonly places: Uint16Array;
}

/** A column of categories has hardly more; one of ids soon has. */
const MOST_CELLS = 1000;

/** Which cells a column holds; undefined where there are too many different ones. */
export function fewCellsOf(range: Range, length: number): FewCells | undefined {
  const { cells, columns, offset = 0 } = range;
  const places = new Uint16Array(length);
  const found = new Map<Cell, number>();
  for (let row = 0; row < length; row++) {
    const cell = columns === 1 ? cells[row]?.[offset] : cellAt(range, row);
    let place = found.get(cell);
    if (place === undefined) {
      if (found.size === MOST_CELLS) return undefined;
      found.set(cell, (place = found.size));
    }
    places[row] = place;
  }
  return { cells: [...found.keys()], places };
}
