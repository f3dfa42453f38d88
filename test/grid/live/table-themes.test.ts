import { afterEach, describe, expect, test } from "@jest/globals";
import type { IStyleData, Nullable } from "@univerjs/core";
import { SheetRangeThemeModel } from "@univerjs/sheets";
import { TableManager } from "@univerjs/sheets-table";
import type { LiveSpreadsheet } from "../../../src/grid/live/headless";
import type { Book } from "../../../src/grid/live/book";
import { addTable, box, closeAll, open, put } from "./support";

afterEach(closeAll);

function bookOf(spreadsheet: LiveSpreadsheet): Book {
  return (spreadsheet as unknown as { readonly book: Book }).book;
}

/** How the table draws a cell. */
function drawn(spreadsheet: LiveSpreadsheet, address: string): Nullable<IStyleData> {
  const { injector, unitId } = bookOf(spreadsheet);
  const { row, column } = box(address);
  return injector.get(SheetRangeThemeModel).getCellStyle(unitId, spreadsheet.sheets.active(), row, column);
}

function buttons(spreadsheet: LiveSpreadsheet): number {
  const { injector, unitId } = bookOf(spreadsheet);
  const found = injector.get(TableManager).getSheetFilterRangeWithState(unitId, spreadsheet.sheets.active());
  return found?.length ?? 0;
}

function withTable(): { readonly book: LiveSpreadsheet; readonly id: string } {
  const book = open();
  put(book, "A1", [["x", "y"], [1, 2], [3, 4], [5, 6]]); // prettier-ignore
  return { book, id: addTable(book, "Visits", "A1:B4") };
}

describe("the styles of tables", () => {
  test("a medium blue one has a dark header and pale bands", () => {
    const { book, id } = withTable();
    book.tables.change(id, { style: "TableStyleMedium2" });
    expect(drawn(book, "A1")).toMatchObject({ bg: { rgb: "#4472C4" }, cl: { rgb: "#FFFFFF" }, bl: 1 });
    expect(drawn(book, "A2")).toMatchObject({ bg: { rgb: "#DAE3F3" } });
    expect(drawn(book, "A3")?.bg).toBeUndefined();
    // No totals row: the last row is one like the others.
    expect(drawn(book, "A4")).toMatchObject({ bg: { rgb: "#DAE3F3" } });
    expect(drawn(book, "A4")?.bl).toBeUndefined();
  });

  test("bands, totals, headers and buttons are drawn where they are wanted", () => {
    const { book, id } = withTable();
    book.tables.change(id, { style: "TableStyleMedium2", showBandedRows: false, showTotals: true });
    expect(drawn(book, "A2")?.bg).toBeUndefined();
    expect(drawn(book, "A4")).toMatchObject({ bl: 1 });
    book.tables.change(id, { showHeaders: false, showBandedRows: true, showTotals: false });
    expect(drawn(book, "A1")).toMatchObject({ bg: { rgb: "#DAE3F3" } });
    expect(drawn(book, "A1")?.bl).toBeUndefined();
    book.tables.change(id, { showHeaders: true });
    expect(buttons(book)).toBe(0);
    book.tables.change(id, { showFilterButton: true });
    expect(buttons(book)).toBe(1);
  });

  test("each style of Excel's can be drawn, and none", () => {
    const { book, id } = withTable();
    const styles = [["Light", 21], ["Medium", 28], ["Dark", 11]] as const; // prettier-ignore
    for (const [family, count] of styles) {
      for (let number = 1; number <= count; number++) {
        book.tables.change(id, { style: `TableStyle${family}${number}` });
        expect(drawn(book, "A1")).toMatchObject({ bl: 1 });
      }
    }
    book.tables.change(id, { style: "" });
    expect(drawn(book, "A1") ?? {}).toEqual({});
  });

  test("are drawn again when the workbook is opened", () => {
    const { book, id } = withTable();
    book.tables.change(id, { style: "TableStyleDark2" });
    const again = open(book.save());
    expect(drawn(again, "A1")).toMatchObject({ bg: { rgb: "#000000" } });
    expect(drawn(again, "A3")).toMatchObject({ bg: { rgb: "#4472C4" } });
  });
});
