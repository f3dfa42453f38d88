import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { tableHead, tableRows, workbookTables } from "../../src/taskpane/workbook-tables";
import { openWorkbook, type TestWorkbook } from "../support/office";

let workbook: TestWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
  Object.assign(globalThis, { Excel: workbook.Excel });
});

afterEach(() => {
  workbook.close();
  Reflect.deleteProperty(globalThis, "Excel");
});

const ROWS = 26_000;

/** A table of three columns: number, its text, and its double. */
async function addTable(rows: number): Promise<void> {
  await workbook.run((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange(`B2:D${2 + rows}`).values = [
      ["No", "Text", "Double"],
      ...Array.from({ length: rows }, (_, index) => [index, `t${index}`, 2 * index]),
    ];
    sheet.tables.add(`B2:D${2 + rows}`, true).name = "Numbers";
  });
}

test("the tables of a workbook are listed with their size, and opened with the first of their rows", async () => {
  expect(await workbookTables()).toEqual([]);
  await addTable(300);
  const [table] = await workbookTables();
  expect(table).toMatchObject({ name: "Numbers", rows: 300, columns: 3 });
  const { headers, sample, rows } = await tableHead("Numbers");
  expect(headers).toEqual(["No", "Text", "Double"]);
  expect(rows).toBe(300);
  expect(sample.length).toBeGreaterThan(20);
  expect(sample[1]).toEqual([1, "t1", 2]);
});

test("the columns asked for are read whole, in the order asked for, in several answers", async () => {
  await addTable(ROWS);
  const rows = await tableRows("Numbers", [2, 0], new AbortController().signal);
  expect(rows).toHaveLength(ROWS);
  expect(rows[0]).toEqual([0, 0]);
  expect(rows[ROWS - 1]).toEqual([2 * (ROWS - 1), ROWS - 1]);
  expect(rows.every(([double, number]) => double === 2 * Number(number))).toBe(true);
});

test("reading ends when it is cancelled, and where the table is gone", async () => {
  await addTable(5);
  const cancelled = AbortSignal.abort();
  await expect(tableRows("Numbers", [0], cancelled)).rejects.toMatchObject({ name: "AbortError" });
  await expect(tableHead("Nothing")).rejects.toMatchObject({ code: "ItemNotFound" });
});
