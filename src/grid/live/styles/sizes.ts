import { BooleanNumber, type Nullable } from "@univerjs/core";
import {
  SetColDataMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowDataMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import { type Box, EXCEL_ROWS } from "../../../host/spreadsheet";
import type { Book } from "../book";
import { rangeOf } from "../boxes";
import { pixelsOf, pointsOf } from "../lengths";

/** Widths and heights, and what is hidden. */
export class Sizes {
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
  }

  columnWidth(sheet: string, box: Box): number | null {
    const manager = this.#book.sheet(sheet).getColumnManager();
    return pointsIfSame(box.column, box.columns, (column) => manager.getColumnWidth(column));
  }

  setColumnWidth(sheet: string, box: Box, points: number): void {
    const params = { subUnitId: sheet, ranges: [rangeOf(box)], colWidth: pixelsOf(points) };
    this.#book.run(SetWorksheetColWidthMutation.id, params);
  }

  rowHeight(sheet: string, box: Box): number | null {
    const manager = this.#book.sheet(sheet).getRowManager();
    return pointsIfSame(box.row, box.rows, (row) => manager.getRowHeight(row));
  }

  setRowHeight(sheet: string, box: Box, points: number): void {
    if (box.rows === EXCEL_ROWS) this.#setStandardHeight(sheet, points);
    else this.#setHeights(sheet, box, points);
  }

  /** Of all rows at once: what each row without a height of its own has. */
  #setStandardHeight(sheet: string, points: number): void {
    const worksheet = this.#book.sheet(sheet);
    worksheet.getConfig().defaultRowHeight = pixelsOf(points);
    // Rows that had a height lose it; at least one is set, by which the page sees the change.
    const last = Math.max(worksheet.getRowManager().getSize(), 1);
    this.#setHeights(sheet, { row: 0, column: 0, rows: last, columns: 1 }, points);
  }

  #setHeights(sheet: string, box: Box, points: number): void {
    const ranges = [rangeOf(box)];
    this.#book.run(SetWorksheetRowHeightMutation.id, {
      subUnitId: sheet,
      ranges,
      rowHeight: pixelsOf(points),
    });
    // Univer fits rows to their contents unless told not to.
    const rowData = Object.fromEntries(
      Array.from({ length: box.rows }, (_, row) => [box.row + row, { ia: BooleanNumber.FALSE }]),
    );
    this.#book.run(SetRowDataMutation.id, { subUnitId: sheet, rowData });
  }

  /** Pixels by column. */
  setColumnWidths(sheet: string, widths: Readonly<Record<number, number>>): void {
    const columnData = Object.fromEntries(Object.entries(widths).map(([column, w]) => [column, { w }]));
    this.#book.run(SetColDataMutation.id, { subUnitId: sheet, columnData });
  }

  /** Pixels by row. */
  setRowHeights(sheet: string, heights: Readonly<Record<number, number>>): void {
    const rowData = Object.fromEntries(
      Object.entries(heights).map(([row, h]) => [row, { h, ah: h, ia: BooleanNumber.TRUE }]),
    );
    this.#book.run(SetRowDataMutation.id, { subUnitId: sheet, rowData });
  }

  rowsHidden(sheet: string, box: Box): boolean | null {
    const worksheet = this.#book.sheet(sheet);
    return same(box.row, box.rows, (row) => !worksheet.getRowRawVisible(row));
  }

  setRowsHidden(sheet: string, box: Box, hidden: boolean): void {
    const mutation = hidden ? SetRowHiddenMutation : SetRowVisibleMutation;
    this.#book.run(mutation.id, { subUnitId: sheet, ranges: [rangeOf(box)] });
  }

  columnsHidden(sheet: string, box: Box): boolean | null {
    const worksheet = this.#book.sheet(sheet);
    return same(box.column, box.columns, (column) => !worksheet.getColVisible(column));
  }

  setColumnsHidden(sheet: string, box: Box, hidden: boolean): void {
    const mutation = hidden ? SetColHiddenMutation : SetColVisibleMutation;
    this.#book.run(mutation.id, { subUnitId: sheet, ranges: [rangeOf(box)] });
  }
}

function same<Value>(first: number, count: number, read: (index: number) => Value): Value | null {
  const value = read(first);
  for (let index = first + 1; index < first + count; index++) if (read(index) !== value) return null;
  return value;
}

function pointsIfSame(first: number, count: number, read: (index: number) => number): number | null {
  const pixels: Nullable<number> = same(first, count, read);
  return pixels === null ? null : pointsOf(pixels);
}
