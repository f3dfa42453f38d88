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

/** Deletes and inserts as a person does, behind the client's back. */
function person(): TestWorkbook["spreadsheet"] {
  return book.spreadsheet;
}

const ROW = { row: 0, column: 0, rows: 1, columns: 16_384 };

describe("conditional formats", () => {
  test("follow their cells when a new one and inserted rows come in one batch", async () => {
    await book.run((context) => {
      const rule = first(context).getRange("A5:A6").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=TRUE";
    });
    const addresses = await book.run(async (context) => {
      const rule = first(context).getRange("D5").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=FALSE";
      first(context).getRange("1:2").insert("Down");
      await context.sync();
      const formats = first(context).getRange().conditionalFormats.load("items");
      await context.sync();
      const ranges = formats.items.map((format) => format.getRange().load("address"));
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(addresses).toEqual(["Sheet1!D7", "Sheet1!A7:A8"]);
  });

  test("whose rule comes after the rows follow, too", async () => {
    const address = await book.run(async (context) => {
      const rule = first(context).getRange("D5").conditionalFormats.add("Custom");
      first(context).getRange("1:2").insert("Down");
      rule.custom.rule.formula = "=FALSE";
      await context.sync();
      const range = first(context).getRange().conditionalFormats.getItemAt(0).getRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!D7");
  });
});

describe("ranges that the client keeps", () => {
  test("stay whole columns when rows are inserted", async () => {
    const column = await book.run(async (context) => {
      const range = first(context).getRange("A:A").load("address");
      await context.sync();
      first(context).getRange("1:1").insert("Down");
      await context.sync();
      range.load("rowIndex, rowCount");
      await context.sync();
      return [range.rowIndex, range.rowCount];
    });
    expect(column).toEqual([0, 1_048_576]);
  });

  test("follow rows that a person inserts and deletes", async () => {
    const addresses = await book.run(async (context) => {
      const range = first(context).getRange("A5:B6").load("address");
      const areas = first(context).getRanges("A5,C7").load("address");
      await context.sync();
      person().cells.insert(person().sheets.active(), ROW, "Down");
      person().cells.insert(person().sheets.active(), ROW, "Down");
      person().cells.delete(person().sheets.active(), ROW, "Up");
      range.load("address");
      areas.load("address");
      await context.sync();
      return [range.address, areas.address];
    });
    expect(addresses).toEqual(["Sheet1!A6:B7", "Sheet1!A6,Sheet1!C8"]);
  });

  test("follow within a batch, and when a table makes room for its headers", async () => {
    const address = await book.run(async (context) => {
      first(context).getRange("A1:A3").values = [[1], [2], [3]];
      const range = first(context).getRange("A3").load("address");
      first(context).tables.add("A1:A3", false);
      range.load("values");
      await context.sync();
      return [range.address, range.values];
    });
    expect(address).toEqual(["Sheet1!A3", [[3]]]);
  });
});

describe("what is kept in the workbook", () => {
  test("follows its cells: bindings, print areas and titles", async () => {
    const addresses = await book.run(async (context) => {
      const { bindings } = context.workbook;
      bindings.add(first(context).getRange("B2:C3"), "Range", "kept");
      bindings.add(first(context).getRange("F1"), "Range", "lost");
      const { pageLayout } = first(context);
      pageLayout.setPrintArea("A1:C9");
      pageLayout.setPrintTitleRows("$2:$3");
      first(context).getRange("1:1").insert("Down");
      first(context).getRange("F:F").delete("Left");
      await context.sync();
      const ranges = [
        bindings.getItem("kept").getRange(),
        pageLayout.getPrintArea(),
        pageLayout.getPrintTitleRows(),
      ].map((range) => range.load("address"));
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(addresses).toEqual(["Sheet1!B3:C4", "Sheet1!A2:C10", "Sheet1!3:4"]);
    const refusal = await book.refusal((context) => context.workbook.bindings.getItem("lost").getRange());
    expect(refusal.code).toBe("InvalidBinding");
  });
});

describe("a listener", () => {
  test("hears what was inserted and deleted", async () => {
    const heard: unknown[] = [];
    await book.run((context) =>
      first(context).onChanged.add((args) => {
        heard.push([args.changeType, args.address, args.changeDirectionState]);
        return Promise.resolve();
      }),
    );
    await book.run((context) => {
      const sheet = first(context);
      sheet.getRange("A1:C3").values = [
        [1, "=A1", 3],
        [4, "=A2", 6],
        [7, "=A3", 9],
      ];
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    heard.splice(0);
    await book.run((context) => {
      const sheet = first(context);
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("2:2").delete("Up");
      sheet.getRange("B:B").insert("Right");
      sheet.getRange("B:B").delete("Left");
      sheet.getRange("A1").insert("Down");
      sheet.getRange("A1").delete("Up");
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual([
      ["RowInserted", "1:2", undefined],
      ["RowDeleted", "2:2", undefined],
      ["ColumnInserted", "B:B", undefined],
      ["ColumnDeleted", "B:B", undefined],
      ["CellInserted", "A1", { insertShiftDirection: "Down" }],
      ["CellDeleted", "A1", { deleteShiftDirection: "Up" }],
    ]);
  });
});
