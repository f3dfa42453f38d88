import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { openWorkbook, type TestWorkbook } from "../support/office";

let book: TestWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => {
  book.close();
});

async function nameOf(chart: string): Promise<string> {
  return book.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Sheet1");
    const series = charts.getItem(chart).series.getItemAt(0).load("name");
    await context.sync();
    return series.name;
  });
}

test("a series takes its name from a cell, and follows it", async () => {
  await book.run((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [
      ["Visits", 1],
      ["", 2],
    ];
    const chart = sheet.charts.add("Line", sheet.getRange("B1:B2"), "Columns");
    chart.name = "Months";
    chart.series.getItemAt(0).name = "='Sheet1'!$A$1";
  });
  expect(await nameOf("Months")).toBe("Visits");
  await book.run((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["Returns"]];
  });
  expect(await nameOf("Months")).toBe("Returns");
  await book.run((context) => {
    const { charts } = context.workbook.worksheets.getItem("Sheet1");
    charts.getItem("Months").series.getItemAt(0).name = "Own";
  });
  expect(await nameOf("Months")).toBe("Own");
});

test("markers have colours of their own; blank cells leave gaps", async () => {
  const read = await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A2").values = [[1], [2]];
    const chart = sheet.charts.add("LineMarkers", sheet.getRange("A1:A2"));
    chart.displayBlanksAs = "NotPlotted";
    const series = chart.series.getItemAt(0);
    series.markerBackgroundColor = "#2F5C9E";
    series.markerForegroundColor = "#1F3864";
    chart.load("displayBlanksAs");
    series.load("markerBackgroundColor,markerForegroundColor");
    await context.sync();
    return [chart.displayBlanksAs, series.markerBackgroundColor, series.markerForegroundColor];
  });
  expect(read).toEqual(["NotPlotted", "#2F5C9E", "#1F3864"]);
});
