import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openWorkbook, type TestWorkbook } from "../support/office";

let book: TestWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => {
  book.close();
});

describe("values and formulas of a range", () => {
  test("are read after they were written", async () => {
    const { values, address } = await book.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = [
        [1, "two"],
        [true, "=A1+1"],
      ];
      range.load("values,address");
      await context.sync();
      return range;
    });
    expect(values).toEqual([
      [1, "two"],
      [true, 2],
    ]);
    expect(address).toBe("Sheet1!A1:B2");
  });
});
