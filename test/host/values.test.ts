import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openWorkbook, type TestWorkbook } from "../support/office";

let book: TestWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => {
  book.close();
});

/** What cells hold and show after this was written into them. */
async function written(values: unknown[][], prepare?: (range: Excel.Range) => void) {
  return book.run(async (context) => {
    const range = context.workbook.worksheets
      .add()
      .getRange("A1")
      .getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1);
    prepare?.(range);
    range.values = values;
    range.load("values,formulas,text,numberFormat,valueTypes");
    await context.sync();
    return range;
  });
}

describe("values of a range", () => {
  test("are read after they were written, formulas calculated", async () => {
    const { values, formulas, valueTypes } = await written([
      [1, "two"],
      [true, "=A1+1"],
    ]);
    expect(values).toEqual([
      [1, "two"],
      [true, 2],
    ]);
    expect(formulas).toEqual([
      [1, "two"],
      [true, "=A1+1"],
    ]);
    expect(valueTypes).toEqual([
      ["Double", "String"],
      ["Boolean", "Double"],
    ]);
  });

  test("are taken as if they were typed, the format coming with them", async () => {
    const { values, numberFormat } = await written([["00123", "50%", "2025-08-01", "1-2", "$12", "'007"]]);
    expect(values).toEqual([[123, 0.5, 45870, 45659, 12, "007"]]);
    expect(numberFormat).toEqual([
      ["General", "0%", "m/d/yyyy", "d-mmm", "$#,##0_);[Red]($#,##0)", "General"],
    ]);
  });

  test("keep the format that the cells had", async () => {
    const { values, numberFormat } = await written([["50%", "2025-08-01"]], (range) => {
      range.numberFormat = [["0.000", "yyyy-mm"]];
    });
    expect(values).toEqual([[0.5, 45870]]);
    expect(numberFormat).toEqual([["0.000", "yyyy-mm"]]);
  });

  test("stay texts in cells that are formatted as text, formulas too", async () => {
    const { values, formulas } = await written([["00123", "=A1", 12]], (range) => {
      range.numberFormat = [["@", "@", "@"]];
    });
    expect(values).toEqual([["00123", "=A1", "12"]]);
    expect(formulas).toEqual([["00123", "=A1", "12"]]);
  });

  test("are left as they are by null and cleared by nothing", async () => {
    const values = await book.run(async (context) => {
      const range = context.workbook.worksheets.add().getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 4]];
      range.load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual([[1, "", 4]]);
  });

  test("may be one value for all cells", async () => {
    const values = await book.run(async (context) => {
      const range = context.workbook.worksheets.add().getRange("A1:B2");
      range.values = 7 as never;
      range.load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test("of whole columns are not handed out", async () => {
    const range = await book.run(async (context) => {
      const column = context.workbook.worksheets
        .add()
        .getRange("B:C")
        .load("values,address,rowCount,isEntireColumn");
      await context.sync();
      return column;
    });
    expect(range.values).toBeNull();
    expect(range).toMatchObject({ rowCount: 1_048_576, isEntireColumn: true });
  });

  test("of a whole column that is formatted as text stay texts", async () => {
    const values = await book.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("B:B").numberFormat = "@" as never;
      const range = sheet.getRange("B5");
      range.values = [["007"]];
      range.load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual([["007"]]);
  });

  test("of 20,000 cells arrive in pieces and whole", async () => {
    const last = await book.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1:B10000").values = Array.from({ length: 10_000 }, (_, index) => [
        index,
        `row ${String(index)}`,
      ]);
      const range = sheet.getUsedRange().load("address");
      const cell = sheet.getRange("A10000:B10000").load("values");
      await context.sync();
      return [range.address.replace(/^.*!/, ""), ...(cell.values[0] ?? [])] as unknown[];
    });
    expect(last).toEqual(["A1:B10000", 9999, "row 9999"]);
  });

  test("of what spills are read, and where it spills to", async () => {
    const spill = await book.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      const range = sheet.getRange("A1").getSpillingToRange().load("address,values");
      const none = sheet.getRange("C1").getSpillingToRangeOrNullObject();
      await context.sync();
      return {
        address: range.address.replace(/^.*!/, ""),
        values: range.values as unknown,
        none: none.isNullObject,
      };
    });
    expect(spill).toEqual({ address: "A1:A3", values: [[1], [2], [3]], none: true });
  });
});
