import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { openWorkbook, type TestWorkbook } from "../support/office";

let book: TestWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => {
  book.close();
});

test("a sheet whose formulas name it is deleted, and the formulas of others lose their reference", async () => {
  const formula = await book.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Data").getRange("A1:A2").formulas = [["1"], ["='Data'!$A$1"]];
    const cell = worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [["=Data!A1+1"]];
    await context.sync();
    worksheets.getItem("Data").delete();
    cell.load("formulas");
    worksheets.load("items/name");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1"]);
    return cell.formulas[0]?.[0] as unknown;
  });
  expect(formula).toBe("=#REF!+1");
});

test("a sheet that is given the name of a deleted one is meant by that name", async () => {
  const read: unknown[] = [];
  for (const amount of [5, 7]) {
    await book.run(async (context) => {
      const sheet = context.workbook.worksheets.add(`New ${String(amount)}`);
      sheet.name = "Data";
      sheet.getRange("A1").values = [[amount]];
      const cell = sheet.getRange("B1");
      cell.formulas = [["=Data!A1*2"]];
      cell.load("values");
      await context.sync();
      read.push(cell.values[0]?.[0]);
      sheet.delete();
    });
  }
  expect(read).toEqual([10, 14]);
});

test("a table that has the name of one that went with its sheet is another one", async () => {
  const sums: unknown[] = [];
  for (const amount of [5, 7]) {
    await book.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Data");
      sheet.getRange("A1:A2").values = [["amount"], [amount]];
      sheet.tables.add("A1:A2", true).name = "Orders";
      const sum = sheet.getRange("C1");
      sum.formulas = [["=SUM(Orders[amount])"]];
      sum.load("values");
      await context.sync();
      sums.push(sum.values[0]?.[0]);
      sheet.delete();
    });
  }
  expect(sums).toEqual([5, 7]);
});

test("all rows of a sheet get a height at once, those with a height of their own as well", async () => {
  const heights = await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("3:3").format.rowHeight = 40;
    sheet.getRange().format.rowHeight = 18;
    sheet.getRange("5:5").format.rowHeight = 30;
    const formats = ["A1", "A3", "A5", "A1048576"].map((address) => sheet.getRange(address).format);
    for (const format of formats) format.load("rowHeight");
    await context.sync();
    return formats.map(({ rowHeight }) => rowHeight);
  });
  expect(heights).toEqual([18, 18, 30, 18]);
});
