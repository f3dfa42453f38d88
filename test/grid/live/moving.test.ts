import { afterEach, describe, expect, test } from "@jest/globals";
import type { Box, CellValue } from "../../../src/host/spreadsheet";
import type { LiveSpreadsheet } from "../../../src/grid/live/headless";
import { addTable, box, closeAll, open, put } from "./support";

afterEach(closeAll);

const rows = (row: number, count: number): Box => ({ row, column: 0, rows: count, columns: 16_384 });
const columns = (column: number, count: number): Box => ({ row: 0, column, rows: 1_048_576, columns: count });

function write(book: LiveSpreadsheet, sheet: string, address: string, formulas: readonly string[]): void {
  const { row, column } = box(address);
  const size = { rows: 1, columns: formulas.length };
  book.cells.write(sheet, { row, column, ...size }, [formulas.map((formula) => ({ formula }))]);
}

async function read(book: LiveSpreadsheet, sheet: string, address: string): Promise<CellValue[][]> {
  await book.settled();
  return [book.cells.formulas(sheet, box(address))[0] ?? [], book.cells.values(sheet, box(address))[0] ?? []];
}

const NUMBERS = Array.from({ length: 4 }, (_, row) => [1, 2, 3, 4].map((number) => row * 4 + number));

describe("formulas follow", () => {
  test.each(["on the sheet in front", "on another sheet"])("deleted rows %s", async (where) => {
    const book = open();
    const sheet = where === "on another sheet" ? book.sheets.add("Other") : book.sheets.active();
    book.cells.write(sheet, box("A1:A2"), [[{ value: 1 }], [{ value: 2 }]]);
    write(book, sheet, "A3", ["=A2*2"]);
    book.cells.insert(sheet, box("A1"), "Down");
    expect(await read(book, sheet, "A4")).toEqual([["=A3*2"], [4]]);
    book.cells.delete(sheet, rows(0, 2), "Up");
    expect(await read(book, sheet, "A2")).toEqual([["=A1*2"], [4]]);
  });

  // The engine walks through whole columns that formulas refer to.
  test("on another sheet than the one that changes, which is not in front", async () => {
    const book = open();
    const here = book.sheets.active();
    put(book, "A1", NUMBERS);
    const other = book.sheets.add("Other");
    book.sheets.activate(other);
    write(book, other, "A1", ["=Sheet1!A1", "=Sheet1!$B$3", "=SUM(Sheet1!A1:D4)", "=COLUMNS(Sheet1!B:C)"]);
    await book.settled();
    book.cells.delete(here, rows(1, 1), "Up");
    expect(await read(book, other, "A1:D1")).toEqual([
      ["=Sheet1!A1", "=Sheet1!$B$2", "=SUM(Sheet1!A1:D3)", "=COLUMNS(Sheet1!B:C)"],
      [1, 10, 110, 2],
    ]);
    book.cells.delete(here, columns(1, 1), "Left");
    expect(await read(book, other, "A1:D1")).toEqual([
      ["=Sheet1!A1", "=#REF!", "=SUM(Sheet1!A1:C3)", "=COLUMNS(Sheet1!B:B)"],
      [1, "#REF!", 84, 1],
    ]);
    book.cells.insert(here, columns(0, 2), "Right");
    book.cells.delete(here, box("C1:E1"), "Up");
    expect(await read(book, other, "A1:C1")).toEqual([
      ["=#REF!", "=#REF!", "=SUM(Sheet1!C1:E2)"],
      ["#REF!", "#REF!", 76],
    ]);
  });

  test("the columns of a table and names, whose cells were deleted", async () => {
    const book = open();
    const sheet = book.sheets.active();
    put(book, "C1", [["x", "y"], [1, 2], [3, 4]]); // prettier-ignore
    addTable(book, "Visits", "C1:D3");
    book.names.put({ name: "Last", scope: null, formula: "=Sheet1!$D$3", comment: "", visible: true });
    write(book, sheet, "A1", ["=SUM(Visits[x])"]);
    write(book, sheet, "A5", ["=Last*2"]);
    expect((await read(book, sheet, "A5"))[1]).toEqual([8]);
    book.cells.delete(sheet, rows(1, 1), "Up");
    expect(await read(book, sheet, "A1")).toEqual([["=SUM(Visits[x])"], [3]]);
    expect(await read(book, sheet, "A4")).toEqual([["=Last*2"], [8]]);
    book.cells.delete(sheet, columns(3, 1), "Left");
    expect(await read(book, sheet, "A4")).toEqual([["=Last*2"], ["#REF!"]]);
  });

  test("whole rows, whose formula stays as it is, when a column goes", async () => {
    const book = open();
    const sheet = book.sheets.active();
    put(book, "A1", NUMBERS);
    write(book, sheet, "F9", ["=SUM(2:3)"]);
    expect((await read(book, sheet, "F9"))[1]).toEqual([68]);
    book.cells.delete(sheet, columns(0, 2), "Left");
    expect(await read(book, sheet, "D9")).toEqual([["=SUM(2:3)"], [38]]);
  });
});
