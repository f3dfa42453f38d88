import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openWorkbook, type TestWorkbook } from "../support/office";

let book: TestWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => {
  book.close();
});

describe("a protected sheet", () => {
  test("lets unlocked cells be written, and no others", async () => {
    await book.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2:C3").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
    });
    const write = (address: string) =>
      book.refusal((context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [["x"]];
      });
    expect((await write("A1")).code).toBe("AccessDenied");
    expect((await write("D3")).code).toBe("AccessDenied");
    const values = await book.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:D3").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ["", "", "", ""],
      ["", 1, 2, ""],
      ["", 3, 4, ""],
    ]);
  });
});
