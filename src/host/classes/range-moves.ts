import { around, cellBox, intersection, isInSheet } from "../addresses/boxes";
import { readInteger, refuseArgument } from "../model/read";
import { type Box, EXCEL_COLUMNS, EXCEL_ROWS } from "../spreadsheet";
import { boxOf, type CellsState } from "./cells-state";

/** Another range of the same sheet; refused where it leaves the sheet. */
export function moved(state: CellsState, box: Box): CellsState {
  return isInSheet(box) ? { session: state.session, sheet: state.sheet, boxes: [box] } : refuseArgument();
}

export function cellOf(state: CellsState, row: unknown, column: unknown): CellsState {
  const box = boxOf(state);
  return moved(state, cellBox(box.row + readInteger(row), box.column + readInteger(column)));
}

export function rowOf(state: CellsState, index: unknown): CellsState {
  const box = boxOf(state);
  return moved(state, { ...box, row: box.row + readInteger(index, 0, box.rows - 1), rows: 1 });
}

export function columnOf(state: CellsState, index: unknown): CellsState {
  const box = boxOf(state);
  return moved(state, { ...box, column: box.column + readInteger(index, 0, box.columns - 1), columns: 1 });
}

export function offsetOf(state: CellsState, rows: unknown, columns: unknown): CellsState {
  const box = boxOf(state);
  return moved(state, {
    ...box,
    row: box.row + readInteger(rows),
    column: box.column + readInteger(columns),
  });
}

export function resizedOf(state: CellsState, rows: unknown, columns: unknown): CellsState {
  const box = boxOf(state);
  return moved(state, {
    ...box,
    rows: box.rows + readInteger(rows),
    columns: box.columns + readInteger(columns),
  });
}

export function absolutelyResized(state: CellsState, rows: unknown, columns: unknown): CellsState {
  return moved(state, { ...boxOf(state), rows: readInteger(rows, 1), columns: readInteger(columns, 1) });
}

/** Rows or columns beside a range; a negative count takes them from inside it. */
export function besideOf(
  state: CellsState,
  side: "above" | "below" | "before" | "after",
  count: unknown,
): CellsState {
  const box = boxOf(state);
  const size = count === null || count === undefined ? 1 : readInteger(count);
  if (size === 0) return refuseArgument();
  const isRow = side === "above" || side === "below";
  const [start, length] = isRow ? [box.row, box.rows] : [box.column, box.columns];
  const isBehind = side === "below" || side === "after";
  const edge = isBehind ? start + length : start;
  const from = isBehind === size > 0 ? edge : edge - Math.abs(size);
  return isRow
    ? moved(state, { ...box, row: from, rows: Math.abs(size) })
    : moved(state, { ...box, column: from, columns: Math.abs(size) });
}

export function entireColumnOf(state: CellsState): CellsState {
  return moved(state, { ...boxOf(state), row: 0, rows: EXCEL_ROWS });
}

export function entireRowOf(state: CellsState): CellsState {
  return moved(state, { ...boxOf(state), column: 0, columns: EXCEL_COLUMNS });
}

export function lastOf(state: CellsState, what: "cell" | "row" | "column"): CellsState {
  const box = boxOf(state);
  const row = box.row + box.rows - 1;
  const column = box.column + box.columns - 1;
  if (what === "cell") return moved(state, cellBox(row, column));
  return moved(state, what === "row" ? { ...box, row, rows: 1 } : { ...box, column, columns: 1 });
}

export function boundingRect(state: CellsState, other: CellsState): CellsState {
  if (other.sheet !== state.sheet) return refuseArgument();
  return moved(state, around(boxOf(state), boxOf(other)));
}

export function intersectionOf(state: CellsState, other: CellsState): CellsState | undefined {
  if (other.sheet !== state.sheet) return undefined;
  const box = intersection(boxOf(state), boxOf(other));
  return box === undefined ? undefined : moved(state, box);
}
