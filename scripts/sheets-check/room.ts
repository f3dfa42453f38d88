import type { Area } from "../../src/workbook/formula";
import { holds } from "./areas";
import type { SeenCell, SeenSheet } from "./book";

/** Pixels of the widest digit of the standard font (Calibri 11), of which column widths are counts. */
const DIGIT_PIXELS = 7;
/** Pixels of a column beside its characters, which hold no text: two on either side and the grid line. */
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;
/** Characters, of a column without a width of its own. */
const DEFAULT_WIDTH = 8.43;
/** Points that a table's button for filters covers at the right of a header. */
const FILTER_BUTTON = 13;
/** Characters for each step of an indent, as Excel has it. */
const INDENT_POINTS = 6.75;

/** Points of a whole column. */
export function columnWidth(sheet: SeenSheet, column: number): number {
  const characters = sheet.plan.columnWidths[column] ?? DEFAULT_WIDTH;
  return Math.trunc(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

export function columnsWidth(sheet: SeenSheet, first: number, count: number): number {
  let sum = 0;
  for (let column = first; column < first + count; column++) sum += columnWidth(sheet, column);
  return sum;
}

export function rowsHeight({ plan }: SeenSheet, first: number, count: number): number {
  let sum = 0;
  for (let row = first; row < first + count; row++) sum += plan.rowHeights[row] ?? plan.defaultRowHeight;
  return sum;
}

/** The cells a cell's text has for itself: the cell, or the merged cells it begins. */
export function ownCells(sheet: SeenSheet, { row, column }: SeenCell): Area {
  return sheet.mergeAt(row, column) ?? { row, column, rows: 1, columns: 1 };
}

/** Points for a text that may not leave its own cells: a number, or wrapped lines. */
export function ownWidth(sheet: SeenSheet, cell: SeenCell): number {
  const { column, columns } = ownCells(sheet, cell);
  const covered = isFilterHeader(sheet, cell) ? FILTER_BUTTON : 0;
  const indent = (cell.style.indent ?? 0) * INDENT_POINTS;
  return columnsWidth(sheet, column, columns) - PADDING_PIXELS * POINTS_PER_PIXEL - covered - indent;
}

/** Points for a text in one line: it flows over empty neighbours, as far as the page is printed, where it may. */
export function lineWidth(sheet: SeenSheet, cell: SeenCell): number {
  const own = ownWidth(sheet, cell);
  if (sheet.mergeAt(cell.row, cell.column) || isFilterHeader(sheet, cell)) return own;
  const { horizontal = "left" } = cell.style;
  const left = horizontal === "left" ? 0 : emptyBeside(sheet, cell, -1);
  const right = horizontal === "right" ? 0 : emptyBeside(sheet, cell, +1);
  return horizontal === "center" ? own + 2 * Math.min(left, right) : own + left + right;
}

function emptyBeside(sheet: SeenSheet, { row, column }: SeenCell, step: 1 | -1): number {
  const { area } = sheet.plan.print;
  const last = step === 1 ? Math.max(area.column + area.columns - 1, column) : 0;
  let width = 0;
  for (let next = column + step; step * (last - next) >= 0; next += step) {
    if (!isFree(sheet, row, next)) break;
    width += columnWidth(sheet, next);
  }
  return width;
}

/** Neither filled nor part of merged cells, nor under a chart. */
function isFree(sheet: SeenSheet, row: number, column: number): boolean {
  return (
    sheet.at(row, column) === undefined &&
    sheet.mergeAt(row, column) === undefined &&
    !sheet.plan.charts.some(({ area }) => holds(area, row, column))
  );
}

function isFilterHeader(sheet: SeenSheet, { row, column }: SeenCell): boolean {
  return sheet.plan.tables.some(
    ({ area, filter }) =>
      filter && row === area.row && column >= area.column && column < area.column + area.columns,
  );
}
