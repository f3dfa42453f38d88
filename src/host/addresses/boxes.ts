import { type Box, EXCEL_COLUMNS, EXCEL_ROWS } from "../spreadsheet";

export const WHOLE_SHEET: Box = { row: 0, column: 0, rows: EXCEL_ROWS, columns: EXCEL_COLUMNS };

export function cellBox(row: number, column: number): Box {
  return { row, column, rows: 1, columns: 1 };
}

export function isInSheet(box: Box): boolean {
  return (
    box.row >= 0 &&
    box.column >= 0 &&
    box.rows >= 1 &&
    box.columns >= 1 &&
    box.row + box.rows <= EXCEL_ROWS &&
    box.column + box.columns <= EXCEL_COLUMNS
  );
}

export function cellCount(box: Box): number {
  return box.rows * box.columns;
}

export function sameBox(one: Box, other: Box): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function intersection(one: Box, other: Box): Box | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest box around both. */
export function around(one: Box, other: Box): Box {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** What is left of a box when another is cut out of it. */
export function without(box: Box, cut: Box): readonly Box[] {
  const common = intersection(box, cut);
  if (common === undefined) return [box];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  const parts = [
    { ...box, rows: common.row - box.row },
    { ...box, row: below, rows: box.row + box.rows - below },
    { ...common, column: box.column, columns: common.column - box.column },
    { ...common, column: right, columns: box.column + box.columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}
