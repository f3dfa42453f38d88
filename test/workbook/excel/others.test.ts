import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { cleanUpUnfinished, dependentsOf, insertWorkbook } from "../../../src/workbook/excel";
import { keyOf, MARK } from "../../../src/workbook/excel/journal";
import { smallPlan } from "../support/small-plan";
import { closePersonsWorkbook, openPersonsWorkbook, type PersonsWorkbook } from "./support";

let book: PersonsWorkbook;
beforeEach(async () => {
  book = await openPersonsWorkbook();
});
afterEach(() => {
  closePersonsWorkbook(book);
});

const MINUTE = 60_000;
const sheetNames = (): string[] => book.spreadsheet.sheets.all().map(({ name }) => name);

describe("an insertion that a colleague began", () => {
  const begunBefore = (minutes: number) =>
    book.run((context) => {
      const entry = { state: "begun", names: [], by: "colleague", at: Date.now() - minutes * MINUTE };
      context.workbook.settings.add(keyOf("c0ffee00"), entry);
      const sheet = context.workbook.worksheets.add("首页");
      sheet.visibility = "Hidden";
      sheet.customProperties.add(MARK, "c0ffee00");
    });

  test("a minute ago is left alone", async () => {
    await begunBefore(1);
    expect(await cleanUpUnfinished()).toEqual([]);
    expect(sheetNames()).toContain("首页");
  });

  test("by a clock that is ahead of ours is left alone", async () => {
    await begunBefore(-2);
    expect(await cleanUpUnfinished()).toEqual([]);
  });

  test("an hour ago was given up and is taken back", async () => {
    await begunBefore(60);
    expect(await cleanUpUnfinished()).toEqual(["首页"]);
    expect(sheetNames()).not.toContain("首页");
  });
});

describe("formulas of the person that refer to what was inserted", () => {
  const formulas = (cell: string, formula: string) =>
    book.run((context) => {
      context.workbook.worksheets.getItem("备注").getRange(cell).formulas = [[formula]];
    });

  test("there are none at first", async () => {
    const { id } = await insertWorkbook(smallPlan("portable"));
    expect(await dependentsOf(id)).toEqual([]);
  });

  test("are found by sheet, table and name, and so are names", async () => {
    const { id, sheets } = await insertWorkbook(smallPlan("portable"));
    await formulas("B2", "='首页'!A1*2");
    await formulas("C5", "=SUM(首页!A1:A3)");
    await formulas("D1", '="首页!A1"');
    await book.run((context) => {
      context.workbook.names.add("首页金额", "='首页'!$B$2");
      context.workbook.tables.load("items/name");
      return context.sync();
    });
    expect(sheets.map(({ name }) => name)).toContain("首页");
    expect(await dependentsOf(id)).toEqual(["首页金额", "备注!B2", "备注!C5"]);
  });

  test("of an insertion that is gone there are none", async () => {
    expect(await dependentsOf("nothing0")).toEqual([]);
  });
});
