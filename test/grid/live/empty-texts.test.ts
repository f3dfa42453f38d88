import { afterEach, expect, test } from "@jest/globals";
import { LiveBook } from "../../../src/grid/live/live-book";
import { box, closeAll, get, open } from "./support";

afterEach(closeAll);

/** What the page draws in the cells of the first row. */
function drawn(spreadsheet: ReturnType<typeof open>, columns: number): unknown[] {
  if (!(spreadsheet instanceof LiveBook)) throw new Error("This is not a live workbook.");
  const sheet = spreadsheet.book.workbook.getActiveSheet();
  return Array.from({ length: columns }, (_, column) => sheet.getCell(0, column)?.v);
}

test("where the section of a number format is blank, nothing is drawn and the value stays", async () => {
  const spreadsheet = open();
  const row = [
    { value: 61.53846153846154, numberFormat: ";;;" },
    { value: -2, numberFormat: "0.0;;0" },
    { value: 0, numberFormat: "0.0;-0.0;" },
    { value: 2.25, numberFormat: "0.0;;" },
    { formula: "=1/4", numberFormat: ";;;" },
    { value: "文字", numberFormat: "0;;" },
  ];
  const sheet = spreadsheet.sheets.active();
  spreadsheet.cells.write(sheet, box("A1:F1"), [row]);
  expect(await get(spreadsheet, "A1:F1")).toEqual([[61.53846153846154, -2, 0, 2.25, 0.25, "文字"]]);
  expect(drawn(spreadsheet, 6)).toEqual(["", "", "", "2.3", "", "文字"]);
  expect(spreadsheet.cells.texts(sheet, box("A1:F1"))).toEqual([["", "", "", "2.3", "", "文字"]]);
});
