import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openWorkbook, type TestWorkbook } from "../../support/office";
import { MESSAGES, type RefusalCode } from "../../../src/host/model/refusal";
import { messageOf } from "./row";
import { ROWS, refusalTable } from "./table";

let book: TestWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
  await book.run(async (context) => {
    const { worksheets, names, bindings } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["Id", "Score"],
      ["a", 9],
      ["b", 3],
    ];
    sheet.getRange("D1").values = [["text"]];
    sheet.getRange("J1:K2").merge();
    sheet.tables.add("A1:B3", true).name = "Orders";
    names.add("Total", sheet.getRange("D1"));
    names.add("Rate", "=0.13");
    worksheets.add("Locked").protection.protect({}, "secret");
    const closed = worksheets.add("Closed");
    closed.tables.add("A1:B3", true).name = "Closed";
    closed.protection.protect();
    worksheets.add("Deep").visibility = "VeryHidden";
    worksheets.add("Edge").getRange("XFD1").values = [["last"]];
    const lost = worksheets.add("Lost");
    bindings.add(lost.getRange("A1"), "Range", "lost");
    await context.sync();
    lost.delete();
  });
  const boxes = [0, 2].map((row) => ({ row, column: 3, rows: 1, columns: 1 }));
  book.spreadsheet.sheets.select({ sheet: book.spreadsheet.sheets.active(), boxes });
});
afterAll(() => {
  book.close();
});

describe("refused, as Excel does", () => {
  test.each(ROWS.map((row) => [row.what, row] as const))("%s", async (_what, row) => {
    const end = row.given?.(book);
    const { code, message } = await book.refusal(row.act);
    end?.();
    expect({ code, message }).toEqual({ code: row.code, message: messageOf(row) });
  });
});

describe("docs/office-refusals.md", () => {
  test("has a row for each code", () => {
    const codes = new Set(ROWS.map(({ code }) => code));
    expect(Object.keys(MESSAGES).filter((code) => !codes.has(code as RefusalCode))).toEqual([]);
  });

  test("lists exactly what is tested here", () => {
    const text = readFileSync(join(__dirname, "../../../docs/office-refusals.md"), "utf8");
    expect(text.slice(text.indexOf("| What")).trim()).toBe(refusalTable());
  });
});
