import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openWorkbook, type TestWorkbook } from "../support/office";

let book: TestWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => {
  book.close();
});

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** Changes of all kinds, after which there may be nothing to calculate. */
const CHANGES: readonly (readonly [string, Act])[] = [
  ["nothing", () => undefined],
  ["a new sheet", (_, { workbook }) => workbook.worksheets.add("Other")],
  ["a renamed sheet", (_, { workbook }) => workbook.worksheets.getItem("Other").set({ name: "Another" })],
  ["a moved sheet", (_, { workbook }) => workbook.worksheets.getItem("Another").set({ position: 0 })],
  [
    "a hidden sheet",
    (_, { workbook }) => workbook.worksheets.getItem("Another").set({ visibility: "Hidden" }),
  ],
  ["a deleted sheet", (_, { workbook }) => workbook.worksheets.getItem("Another").delete()],
  ["merged cells", (sheet) => sheet.getRange("D1:E2").merge()],
  ["cells no longer merged", (sheet) => sheet.getRange("D1:E2").unmerge()],
  ["formats", (sheet) => sheet.getRange("D1:E2").format.fill.set({ color: "#FF0000" })],
  ["borders", (sheet) => sheet.getRange("D1").format.borders.getItem("EdgeTop").set({ style: "Dash" })],
  ["widths", (sheet) => sheet.getRange("D:D").format.set({ columnWidth: 90 })],
  ["hidden rows", (sheet) => sheet.getRange("8:9").set({ rowHidden: true })],
  ["inserted rows", (sheet) => sheet.getRange("6:7").insert("Down")],
  ["deleted columns", (sheet) => sheet.getRange("H:I").delete("Left")],
  ["moved cells", (sheet) => sheet.getRange("G1").insert("Right")],
  ["frozen rows", (sheet) => sheet.freezePanes.freezeRows(1)],
  ["a conditional format", (sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar")],
  ["a validation", (sheet) => sheet.getRange("A1").dataValidation.clear()],
  ["a name", (sheet, { workbook }) => workbook.names.add("Total", sheet.getRange("A1"))],
  ["a table", (sheet) => sheet.tables.add("K1:L2", true)],
  ["a renamed table", (sheet) => sheet.tables.getItemAt(0).set({ name: "Renamed" })],
  ["a deleted table", (sheet) => sheet.tables.getItemAt(0).delete()],
  ["cleared cells", (sheet) => sheet.getRange("K1:L2").clear()],
  ["a calculation", (_, { workbook }) => workbook.application.calculate("Full")],
];

test.each(CHANGES)("what is calculated can be read after %s", async (_what, act) => {
  const value = await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    act(sheet, context);
    await context.sync();
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
  expect(value).toBe("");
});
