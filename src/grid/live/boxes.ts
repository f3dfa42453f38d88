import { type IRange, RANGE_TYPE } from "@univerjs/core";
import { type Box, EXCEL_COLUMNS, EXCEL_ROWS } from "../../host/spreadsheet";

export function rangeOf(box: Box): IRange {
  return {
    startRow: box.row,
    startColumn: box.column,
    endRow: box.row + box.rows - 1,
    endColumn: box.column + box.columns - 1,
    rangeType: typeOf(box),
  };
}

export function boxOf(range: IRange): Box {
  // In selections of whole rows or columns the ends are not numbers.
  const [row, column] = [range.startRow || 0, range.startColumn || 0];
  const lastRow = Number.isFinite(range.endRow) ? range.endRow : EXCEL_ROWS - 1;
  const lastColumn = Number.isFinite(range.endColumn) ? range.endColumn : EXCEL_COLUMNS - 1;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

export function isWholeRows(box: Box): boolean {
  return box.column === 0 && box.columns >= EXCEL_COLUMNS;
}

export function isWholeColumns(box: Box): boolean {
  return box.row === 0 && box.rows >= EXCEL_ROWS;
}

export function contains(box: Box, row: number, column: number): boolean {
  return (
    row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns
  );
}

export function intersect(one: Box, other: Box): Box | null {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest box around all of them; null for none. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const row = Math.min(...boxes.map((box) => box.row));
  const column = Math.min(...boxes.map((box) => box.column));
  return {
    row,
    column,
    rows: Math.max(...boxes.map((box) => box.row + box.rows)) - row,
    columns: Math.max(...boxes.map((box) => box.column + box.columns)) - column,
  };
}

function typeOf(box: Box): RANGE_TYPE {
  if (isWholeRows(box)) return isWholeColumns(box) ? RANGE_TYPE.ALL : RANGE_TYPE.ROW;
  return isWholeColumns(box) ? RANGE_TYPE.COLUMN : RANGE_TYPE.NORMAL;
}
