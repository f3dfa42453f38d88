import { expect, test } from "@jest/globals";
import { defineClass } from "../../src/host/model/define";
import { openWorkbook } from "../support/office";
import { createSpreadsheet } from "../../src/grid/live/headless";

function addCharts(context: Excel.RequestContext): void {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:A3").values = [["n"], [1], [2]];
  sheet.charts.add("Line", sheet.getRange("A1:A3"));
  sheet.getRange("A1").conditionalFormats.add("DataBar");
}

test("a chart and a format that are added after the workbook was opened again take nobody's place", async () => {
  const before = createSpreadsheet({ language: "en-US", functions: [] });
  const first = await openWorkbook({ spreadsheet: before });
  await first.run(addCharts);
  const again = createSpreadsheet({ language: "en-US", functions: [], saved: before.save() });
  const second = await openWorkbook({ spreadsheet: again });
  await second.run(addCharts);
  const [sheet = ""] = again.sheets.all().map(({ id }) => id);
  expect([again.charts.of(sheet).length, again.rules.of(sheet).length]).toEqual([2, 2]);
  first.close();
  second.close();
  before.dispose();
  again.dispose();
});

test("the charts of a sheet go with it", async () => {
  const book = await openWorkbook();
  await book.run((context) => {
    addCharts(context);
    context.workbook.worksheets.add("Other");
    context.workbook.worksheets.getItem("Sheet1").delete();
  });
  expect(book.spreadsheet.parts.read("charts")).toEqual([]);
  book.close();
});

test("what every object of the language has is no colour and no member of a class", async () => {
  const book = await openWorkbook();
  const refusal = await book.refusal((context) => {
    context.workbook.worksheets.getItem("Sheet1").tabColor = "constructor";
  });
  expect(refusal.code).toBe("InvalidArgument");
  const nothing = defineClass<null>({ name: "Nothing", navigation: {}, methods: {} })(null);
  expect(() => nothing.navigate("constructor")).toThrow("Nothing.constructor is not part of this host.");
  expect(() => nothing.call("toString", [])).toThrow("Nothing.toString is not part of this host.");
  book.close();
});
