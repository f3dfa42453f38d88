import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openWorkbook, type TestWorkbook } from "../support/office";

let book: TestWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => {
  book.close();
});

const first = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

async function after(
  address: string,
  act: (sheet: Excel.Worksheet) => void,
): Promise<{ values: unknown; formulas: unknown }> {
  return book.run(async (context) => {
    act(first(context));
    const range = first(context).getRange(address).load("values, formulas");
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  });
}

describe("copying", () => {
  test.each(["All", "Values"] as const)("(%s) leaves a text that begins with = a text", async (type) => {
    const { values } = await after("B1", (sheet) => {
      sheet.getRange("A1").values = [["'=1+1"]];
      sheet.getRange("B1").copyFrom("A1", type);
    });
    expect(values).toEqual([["=1+1"]]);
  });

  test("of a formula moves its references", async () => {
    const { formulas } = await after("B2", (sheet) => {
      sheet.getRange("A1:B1").values = [[1, "=A1"]];
      sheet.getRange("B2").copyFrom("B1");
    });
    expect(formulas).toEqual([["=A2"]]);
  });
});

describe("merged cells", () => {
  test("hold what the upper left one held", async () => {
    const { values } = await after("A1:B2", (sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
    });
    expect(values).toEqual([
      [1, ""],
      ["", ""],
    ]);
  });

  test("let only the upper left one be written", async () => {
    const { values } = await after("A1:C2", (sheet) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("A1:C2").values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
    });
    expect(values).toEqual([
      [1, "", 3],
      ["", "", 6],
    ]);
  });
});
