import { afterEach, describe, expect, test } from "@jest/globals";
import type { BorderLine, CellStyle } from "../../../src/host/spreadsheet";
import { box, closeAll, get, open, put } from "./support";

afterEach(closeAll);

const STYLE: Partial<CellStyle> = {
  fillColor: "#F3F5F7",
  fontName: "Microsoft YaHei",
  fontSize: 14,
  fontColor: "#2F5D8A",
  bold: true,
  italic: true,
  underline: "Single",
  strikethrough: true,
  horizontalAlignment: "Center",
  verticalAlignment: "Center",
  wrapText: true,
  indentLevel: 2,
  textOrientation: 45,
  shrinkToFit: true,
  locked: false,
  formulaHidden: true,
};
const LINE: BorderLine = { style: "Continuous", weight: "Thin", color: "#D0D5DA" };

describe("styles", () => {
  test("are read as they were set", () => {
    const book = open();
    const sheet = book.sheets.active();
    book.styles.set(sheet, box("B2:C3"), STYLE);
    expect(book.styles.read(sheet, box("B2:C3"))).toMatchObject(STYLE);
    expect(book.styles.read(sheet, box("D4"))).toMatchObject({ bold: false, fillColor: "", fontSize: 11 });
  });

  test("what Univer's styles have no room for moves with the cell and is saved", () => {
    const book = open();
    const sheet = book.sheets.active();
    const kept = { locked: false, formulaHidden: true, shrinkToFit: true, underline: "Double" } as const;
    book.styles.set(sheet, box("B2"), kept);
    book.styles.set(sheet, box("B2"), { bold: true, fontColor: "#2F5D8A" });
    book.cells.insert(sheet, { row: 0, column: 0, rows: 1, columns: 16_384 }, "Down");
    const again = open(book.save());
    expect(again.styles.read(sheet, box("B3"))).toMatchObject({ ...kept, bold: true });
    again.styles.set(sheet, box("B3"), {
      locked: true,
      formulaHidden: false,
      shrinkToFit: false,
      underline: "Single",
    });
    expect(again.styles.read(sheet, box("B3"))).toMatchObject({
      locked: true,
      formulaHidden: false,
      shrinkToFit: false,
      underline: "Single",
    });
  });

  test("what differs is null", () => {
    const book = open();
    const sheet = book.sheets.active();
    book.styles.set(sheet, box("A1"), { bold: true });
    expect(book.styles.read(sheet, box("A1:B1"))).toMatchObject({ bold: null, italic: false });
  });

  test("leave values and number formats, and are left by them", async () => {
    const book = open();
    const sheet = book.sheets.active();
    book.cells.write(sheet, box("A1:B1"), [[{ value: 0.5, numberFormat: "0%" }, { value: "00123" }]]);
    book.styles.set(sheet, box("A1:B1"), { bold: true });
    expect(await get(book, "A1:B1")).toEqual([[0.5, "00123"]]);
    put(book, "A1", [[0.25]]);
    expect(book.cells.texts(sheet, box("A1:B1"))).toEqual([["25%", "00123"]]);
    expect(book.styles.read(sheet, box("A1:B1"))).toMatchObject({ bold: true });
    book.styles.set(sheet, box("A1"), { bold: false, fillColor: "" });
    expect(book.styles.read(sheet, box("A1"))).toMatchObject({ bold: false, fillColor: "" });
  });

  test("of whole columns", () => {
    const book = open();
    const sheet = book.sheets.active();
    const column = { row: 0, column: 1, rows: 1_048_576, columns: 1 };
    book.styles.set(sheet, column, { fillColor: "#FFFFFF" });
    expect(book.styles.read(sheet, box("B500"))).toMatchObject({ fillColor: "#FFFFFF" });
    expect(book.styles.read(sheet, column)).toMatchObject({ fillColor: "#FFFFFF" });
    expect(book.styles.read(sheet, box("C500"))).toMatchObject({ fillColor: "" });
  });
});

describe("borders", () => {
  test("lie on their edges", () => {
    const book = open();
    const sheet = book.sheets.active();
    book.styles.setBorder(sheet, box("B2:C3"), "EdgeBottom", LINE);
    expect(book.styles.border(sheet, box("B2:C3"), "EdgeBottom")).toEqual(LINE);
    expect(book.styles.border(sheet, box("B4:C4"), "EdgeTop")).toEqual(LINE);
    expect(book.styles.border(sheet, box("B2:C3"), "EdgeTop")).toMatchObject({ style: "None" });
    expect(book.styles.border(sheet, box("B3:D3"), "EdgeBottom")).toBeNull();
  });

  test("inside, and gone again", () => {
    const book = open();
    const sheet = book.sheets.active();
    const thick: BorderLine = { style: "Double", weight: "Thick", color: "#000000" };
    book.styles.setBorder(sheet, box("B2:C3"), "InsideVertical", thick);
    expect(book.styles.border(sheet, box("B2:C3"), "InsideVertical")).toEqual(thick);
    expect(book.styles.border(sheet, box("B2"), "EdgeRight")).toEqual(thick);
    expect(book.styles.border(sheet, box("B2"), "EdgeLeft")).toMatchObject({ style: "None" });
    book.styles.setBorder(sheet, box("B2:C3"), "InsideVertical", { ...thick, style: "None" });
    expect(book.styles.border(sheet, box("B2"), "EdgeRight")).toMatchObject({ style: "None" });
  });
});

describe("sizes", () => {
  test("in points", () => {
    const book = open();
    const sheet = book.sheets.active();
    expect(book.styles.columnWidth(sheet, box("A1:C1"))).toBe(48);
    expect(book.styles.rowHeight(sheet, box("A1:A3"))).toBe(15);
    book.styles.setColumnWidth(sheet, box("B1:C1"), 90);
    book.styles.setRowHeight(sheet, box("A2"), 30);
    expect(book.styles.columnWidth(sheet, box("B1:C1"))).toBe(90);
    expect(book.styles.columnWidth(sheet, box("A1:B1"))).toBeNull();
    expect(book.styles.rowHeight(sheet, box("A2"))).toBe(30);
    expect(book.styles.rowHeight(sheet, box("A1:A2"))).toBeNull();
  });

  test("fitted to what the cells show", () => {
    const book = open();
    const sheet = book.sheets.active();
    put(book, "A1", [["x", "一个相当长的中文标题在这里"], ["x", "short"]]); // prettier-ignore
    book.styles.autofitColumns(sheet, box("A1:C2"));
    const [narrow, wide] = ["A1", "B1"].map((cell) => book.styles.columnWidth(sheet, box(cell)) ?? 0);
    expect(narrow).toBeLessThan(30);
    expect(wide).toBeGreaterThan(130);
    expect(book.styles.columnWidth(sheet, box("C1"))).toBe(48);
    book.styles.setColumnWidth(sheet, box("B1"), 50);
    book.styles.set(sheet, box("B1"), { wrapText: true });
    book.styles.autofitRows(sheet, box("A1:B2"));
    expect(book.styles.rowHeight(sheet, box("A1")) ?? 0).toBeGreaterThan(30);
    expect(book.styles.rowHeight(sheet, box("A2"))).toBe(15);
  });

  test("hidden rows and columns", () => {
    const book = open();
    const sheet = book.sheets.active();
    book.styles.setRowsHidden(sheet, box("A2:A3"), true);
    book.styles.setColumnsHidden(sheet, box("B1"), true);
    expect(book.styles.rowsHidden(sheet, box("A2:A3"))).toBe(true);
    expect(book.styles.rowsHidden(sheet, box("A1:A3"))).toBeNull();
    expect(book.styles.columnsHidden(sheet, box("B1"))).toBe(true);
    expect(book.styles.columnsHidden(sheet, box("C1"))).toBe(false);
    book.styles.setRowsHidden(sheet, box("A1:A3"), false);
    expect(book.styles.rowsHidden(sheet, box("A1:A3"))).toBe(false);
  });
});
