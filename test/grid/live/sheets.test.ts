import { afterEach, describe, expect, test } from "@jest/globals";
import type { SpreadsheetEvent } from "../../../src/host/spreadsheet";
import { box, closeAll, get, getOne, open, put } from "./support";

afterEach(closeAll);

function names(book: ReturnType<typeof open>): string[] {
  return book.sheets.all().map((sheet) => sheet.name);
}

describe("sheets", () => {
  test("are added at the end, moved and deleted", () => {
    const book = open();
    const [first] = book.sheets.all();
    const second = book.sheets.add("数据");
    book.sheets.add("Third");
    expect(names(book)).toEqual(["Sheet1", "数据", "Third"]);
    book.sheets.move(second, 0);
    expect(names(book)).toEqual(["数据", "Sheet1", "Third"]);
    book.sheets.activate(second);
    book.sheets.delete(second);
    expect(names(book)).toEqual(["Sheet1", "Third"]);
    expect(book.sheets.active()).toBe(first?.id);
  });

  test("renaming one renames it in formulas", async () => {
    const book = open();
    const other = book.sheets.add("Data");
    book.cells.write(other, box("A1"), [[{ value: 7 }]]);
    put(book, "A1", [["=Data!A1*2"]]);
    expect(await getOne(book, "A1")).toBe(14);
    book.sheets.change(other, { name: "回访 数据" });
    expect(book.cells.formulas(book.sheets.active(), box("A1"))).toEqual([["='回访 数据'!A1*2"]]);
    book.cells.write(other, box("A1"), [[{ value: 8 }]]);
    expect(await getOne(book, "A1")).toBe(16);
  });

  test("keep what they look like", () => {
    const book = open();
    const sheet = book.sheets.add("Look");
    const look = { tabColor: "#2F5D8A", showGridlines: false, frozenRows: 2, frozenColumns: 1 };
    book.sheets.change(sheet, { ...look, visibility: "VeryHidden" });
    expect(book.sheets.all()[1]).toEqual({ id: sheet, name: "Look", visibility: "VeryHidden", ...look });
    book.sheets.change(sheet, { visibility: "Hidden", tabColor: "" });
    expect(book.sheets.all()[1]).toMatchObject({ visibility: "Hidden", tabColor: "" });
  });

  test.each([
    { frozenRows: 1, frozenColumns: 0 },
    { frozenRows: 0, frozenColumns: 2 },
    { frozenRows: 3, frozenColumns: 1 },
  ])("stay frozen when they are saved and opened: %j", (frozen) => {
    const book = open();
    book.sheets.change(book.sheets.active(), frozen);
    const again = open(book.save());
    expect(again.sheets.all()[0]).toMatchObject(frozen);
    again.sheets.change(again.sheets.active(), { frozenRows: 0, frozenColumns: 0 });
    expect(again.sheets.all()[0]).toMatchObject({ frozenRows: 0, frozenColumns: 0 });
  });

  test("the selection, the active box first", () => {
    const book = open();
    const sheet = book.sheets.add("Other");
    book.sheets.select({ sheet, boxes: [box("B2:C3"), box("E5")] });
    expect(book.sheets.selection()).toEqual({ sheet, boxes: [box("B2:C3"), box("E5")] });
  });
});

describe("cells move", () => {
  test("with rows and columns, and formulas follow", async () => {
    const book = open();
    const sheet = book.sheets.active();
    put(book, "A1", [[1], [2], ["=SUM(A1:A2)"]]);
    await book.settled();
    book.cells.insert(sheet, { row: 1, column: 0, rows: 1, columns: 16_384 }, "Down");
    expect(book.cells.formulas(sheet, box("A1:A4"))).toEqual([[1], [""], [2], ["=SUM(A1:A3)"]]);
    put(book, "A2", [[10]]);
    expect(await getOne(book, "A4")).toBe(13);
    book.cells.delete(sheet, { row: 0, column: 0, rows: 1, columns: 16_384 }, "Up");
    expect(await get(book, "A1:A3")).toEqual([[10], [2], [12]]);
    book.cells.insert(sheet, { row: 0, column: 0, rows: 1_048_576, columns: 2 }, "Right");
    expect(book.cells.formulas(sheet, box("C3"))).toEqual([["=SUM(C1:C2)"]]);
  });

  test("with parts of rows, on a sheet that is not in front", async () => {
    const book = open();
    const sheet = book.sheets.add("Behind");
    const rows = [[1, 2], [3, 4]].map((row) => row.map((value) => ({ value }))); // prettier-ignore
    book.cells.write(sheet, box("A1:B2"), rows);
    book.cells.insert(sheet, box("A1"), "Down");
    expect(book.cells.values(sheet, box("A1:B3"))).toEqual([["", 2], [1, 4], [3, ""]]); // prettier-ignore
    book.cells.delete(sheet, box("A1"), "Up");
    expect(book.cells.values(sheet, box("A1:B3"))).toEqual([[1, 2], [3, 4], ["", ""]]); // prettier-ignore
    expect(book.sheets.active()).not.toBe(sheet);
    await book.settled();
  });
});

describe("events", () => {
  test("say what the host changed", async () => {
    const book = open();
    await book.settled();
    const events: SpreadsheetEvent[] = [];
    const end = book.subscribe((event) => events.push(event));
    put(book, "B2", [[1, 2], [3, "=B2"]]); // prettier-ignore
    await book.settled();
    const sheet = book.sheets.active();
    expect(events).toEqual([
      { type: "cellsChanged", sheet, box: box("B2:C3"), by: "host" },
      { type: "calculated", sheets: [sheet] },
    ]);
    end();
    book.sheets.add("Silent");
    expect(events).toHaveLength(2);
  });

  test("sheets", () => {
    const book = open();
    const events: SpreadsheetEvent[] = [];
    book.subscribe((event) => events.push(event));
    const sheet = book.sheets.add("New");
    book.sheets.change(sheet, { name: "Newer" });
    book.sheets.activate(sheet);
    book.sheets.delete(sheet);
    expect(events.filter(({ type }) => type.startsWith("sheet"))).toEqual([
      { type: "sheetAdded", sheet },
      { type: "sheetRenamed", sheet, before: "New", name: "Newer" },
      { type: "sheetActivated", sheet },
      { type: "sheetActivated", sheet: book.sheets.active() },
      { type: "sheetDeleted", sheet },
    ]);
  });
});
