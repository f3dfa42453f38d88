import { afterEach, describe, expect, test } from "@jest/globals";
import { addTable, box, closeAll, get, open, put } from "./support";

afterEach(closeAll);

describe("saving", () => {
  test("brings everything back", async () => {
    const book = open();
    const sheet = book.sheets.active();
    put(book, "A1", [["Id", "Amount"], ["00123", 1], ["00124", 2]]); // prettier-ignore
    addTable(book, "Data", "A1:B3");
    book.names.put({ name: "Goal", formula: "=Sheet1!$B$3", scope: null, comment: "", visible: true });
    book.parts.write("settings", { stamp: 1 });
    book.sheets.change(book.sheets.add("Hidden"), { visibility: "VeryHidden" });
    put(book, "D1", [["=SUM(Data[Amount])", "=Goal", "=AFTERSALES.SPILL(Data[Amount])"]]);
    put(book, "D5", [['=AFTERSALES.FAIL("#N/A","why")', "=AFTERSALES.SHARE()"]]);
    await book.settled();
    const again = open(structuredClone(book.save()));
    await again.settled();
    expect(again.sheets.all()).toEqual(book.sheets.all());
    expect(again.tables.all()).toEqual(book.tables.all());
    expect(again.names.all()).toEqual(book.names.all());
    expect(again.parts.read("settings")).toEqual({ stamp: 1 });
    expect(await get(again, "D1:F2")).toEqual([[3, 2, 1], ["", "", 2]]); // prettier-ignore
    expect(again.cells.errorMessage(sheet, 4, 3)).toBe("why");
    expect(again.cells.texts(sheet, box("E5"))).toEqual([["98.2%"]]);
    put(again, "B2", [[10]]);
    expect(await get(again, "D1:F2")).toEqual([[12, 2, 10], ["", "", 2]]); // prettier-ignore
    expect(await get(book, "B2")).toEqual([[1]]);
  });

  test("knows the sheets that changed", async () => {
    const book = open();
    const first = book.sheets.active();
    const second = book.sheets.add("Second");
    await book.settled();
    expect(new Set(book.changedSheets())).toEqual(new Set([first, second]));
    book.save();
    expect(book.changedSheets()).toEqual([]);
    book.cells.write(second, box("A1"), [[{ value: 1 }]]);
    expect(book.changedSheets()).toEqual([second]);
    book.save();
    book.sheets.delete(second);
    expect(book.changedSheets()).toEqual([]);
    expect(Object.keys(book.save().sheets)).toEqual([first]);
  });

  test("a saved sheet is plain data", () => {
    const book = open();
    put(book, "A1", [["x", 1, true]]);
    const { sheets } = book.save();
    expect(JSON.parse(JSON.stringify(sheets))).toEqual(sheets);
  });
});

test("much data with its table", async () => {
  const book = open();
  const sheet = book.addTableSheet({
    name: "Orders",
    table: "Orders",
    columns: ["Id", "Date", "Amount"],
    rows: [
      ["001", 45870, 1.5],
      ["002", null, 2],
    ],
    formats: [undefined, "yyyy-mm-dd"],
    columnWidths: [90],
  });
  put(book, "A1", [["=SUM(Orders[Amount])"]]);
  expect(await get(book, "A1")).toEqual([[3.5]]);
  expect(book.cells.texts(sheet, box("A1:C3"))).toEqual([
    ["Id", "Date", "Amount"],
    ["001", "2025-08-01", "1.5"],
    ["002", "", "2"],
  ]);
});
