import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { openWorkbook, type TestWorkbook } from "../support/office";

let book: TestWorkbook;
let name = "Sheet1";
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => {
  book.close();
});
/** The address of what a range leads to, without its sheet. */
async function addressOf(from: string, move: (range: Excel.Range) => Excel.Range): Promise<string> {
  return book.run(async (context) => {
    const range = move(context.workbook.worksheets.getItem(name).getRange(from)).load("address");
    await context.sync();
    return range.isNullObject ? "nothing" : range.address.replace(/^.*!/, "");
  });
}

async function contents(address: string): Promise<unknown> {
  return book.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown;
  });
}

describe("a range", () => {
  test.each<[string, string, (range: Excel.Range) => Excel.Range]>([
    ["a cell of it", "C3", (range) => range.getCell(1, 1)],
    ["a cell beside it", "F9", (range) => range.getCell(7, 4)],
    ["a row of it", "B3:D3", (range) => range.getRow(1)],
    ["a column of it", "D2:D4", (range) => range.getColumn(2)],
    ["the same elsewhere", "C1:E3", (range) => range.getOffsetRange(-1, 1)],
    ["a larger one", "B2:E5", (range) => range.getResizedRange(1, 1)],
    ["a size of its own", "B2:B3", (range) => range.getAbsoluteResizedRange(2, 1)],
    ["rows below it", "B5:D6", (range) => range.getRowsBelow(2)],
    ["rows above it", "B1:D1", (range) => range.getRowsAbove()],
    ["columns after it", "E2:E4", (range) => range.getColumnsAfter(1)],
    ["its own last columns", "C2:D4", (range) => range.getColumnsAfter(-2)],
    ["its whole rows", "2:4", (range) => range.getEntireRow()],
    ["its whole columns", "B:D", (range) => range.getEntireColumn()],
    ["its last cell", "D4", (range) => range.getLastCell()],
    ["its last row", "B4:D4", (range) => range.getLastRow()],
    ["what is around it and another", "A1:D4", (range) => range.getBoundingRect("A1")],
    ["what it shares with another", "C3:D4", (range) => range.getIntersection("C3:F9")],
    ["nothing, where it shares nothing", "nothing", (range) => range.getIntersectionOrNullObject("F9")],
  ])("leads to %s", async (_what, expected, move) => {
    expect(await addressOf("B2:D4", move)).toBe(expected);
  });
});

describe("the cells of a range", () => {
  beforeEach(async () => {
    name = await book.run(async (context) => {
      const sheet = context.workbook.worksheets.add().load("name");
      await context.sync();
      return sheet.name;
    });
  });

  test("lead to the region around it and to what is in use", async () => {
    await book.run((context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("F9").values = [[5]];
    });
    expect(await addressOf("C3", (range) => range.getSurroundingRegion())).toBe("B2:C3");
    expect(await addressOf("A1:D20", (range) => range.getUsedRange(true))).toBe("B2:C3");
    expect(await addressOf("A1", (range) => range.worksheet.getUsedRange())).toBe("B2:F9");
    expect(await addressOf("H1:J5", (range) => range.getUsedRangeOrNullObject(true))).toBe("nothing");
  });

  test("are inserted and deleted; ranges that are kept follow", async () => {
    const moved = await book.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRange("A1:A3").values = [[1], [2], ["=A2*2"]];
      const kept = sheet.getRange("A3").load("address");
      await context.sync();
      sheet.getRange("A1").insert("Down");
      kept.load("address,formulas");
      await context.sync();
      const inserted = [kept.address.replace(/^.*!/, ""), kept.formulas[0]?.[0] as unknown];
      sheet.getRange("1:2").delete("Up");
      kept.load("address");
      await context.sync();
      return [...inserted, kept.address.replace(/^.*!/, "")];
    });
    expect(moved).toEqual(["A4", "=A3*2", "A2"]);
  });

  test("are copied as values, formulas and formats", async () => {
    await book.run((context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRange("A1:B1").formulas = [[5, "=A1*$A$1"]];
      sheet.getRange("A1").numberFormat = [["0.0"]];
      sheet.getRange("A3").copyFrom("A1:B1");
      sheet.getRange("A5").copyFrom("A1:B1", "Values");
    });
    expect(await contents("A3:B3")).toEqual([[5, "=A3*$A$1"]]);
    expect(await contents("A5:B5")).toEqual([[5, 25]]);
  });

  test("are cleared of contents, or of everything", async () => {
    const formats = await book.run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getRange("A1:B1");
      range.values = [[1, 2]];
      range.numberFormat = [["0.0", "0.0"]];
      range.getCell(0, 0).clear("Contents");
      range.getCell(0, 1).clear();
      range.load("numberFormat,values");
      await context.sync();
      return [range.values, range.numberFormat] as unknown;
    });
    expect(formats).toEqual([[["", ""]], [["0.0", "General"]]]);
  });

  test("have formats, null where they differ", async () => {
    const read = await book.run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getRange("A1:B2");
      range.format.fill.color = "#ffeecc";
      range.format.font.bold = true;
      range.getCell(0, 0).format.font.color = "red";
      range.format.horizontalAlignment = "Center";
      range.format.wrapText = true;
      range.format.columnWidth = 90;
      range.format.borders.getItem("EdgeBottom").style = "Continuous";
      range.load(
        "format/fill/color,format/font/bold,format/font/color,format/horizontalAlignment,format/columnWidth",
      );
      const border = range.format.borders.getItem("EdgeBottom").load("style,weight,color");
      await context.sync();
      const { fill, font, horizontalAlignment, columnWidth } = range.format;
      return {
        color: fill.color,
        bold: font.bold,
        fontColor: font.color,
        horizontalAlignment,
        columnWidth,
        border: [border.style, border.weight, border.color],
      };
    });
    expect(read).toEqual({
      color: "#FFEECC",
      bold: true,
      fontColor: null,
      horizontalAlignment: "Center",
      columnWidth: 90,
      border: ["Continuous", "Thin", "#000000"],
    });
  });
});
