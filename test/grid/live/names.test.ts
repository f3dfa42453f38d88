import { afterEach, describe, expect, test } from "@jest/globals";
import { box, closeAll, get, getOne, open, put } from "./support";

afterEach(closeAll);

const NAME = { scope: null, comment: "", visible: true };

describe("names", () => {
  test("stand for cells, whatever their case", async () => {
    const book = open();
    put(book, "A1", [[1], [2], [3]]);
    book.names.put({ ...NAME, name: "目标", formula: "=Sheet1!$A$1:$A$3", comment: "x" });
    put(book, "C1", [["=SUM(目标)", "=AFTERSALES.TOTAL(目标)"]]);
    expect(await get(book, "C1:D1")).toEqual([[6, 6]]);
    put(book, "A1", [[10]]);
    expect(await get(book, "C1:D1")).toEqual([[15, 15]]);
    expect(book.names.all()).toEqual([{ ...NAME, name: "目标", formula: "=Sheet1!$A$1:$A$3", comment: "x" }]);
  });

  test("stand for numbers, texts and formulas", async () => {
    const book = open();
    put(book, "A1", [[5]]);
    book.names.put({ ...NAME, name: "Rate", formula: "=0.5" });
    book.names.put({ ...NAME, name: "Half", formula: "=Sheet1!$A$1*RATE" });
    put(book, "C1", [["=Half+1", "=-Rate"]]);
    expect(await get(book, "C1:D1")).toEqual([[3.5, -0.5]]);
    book.names.put({ ...NAME, name: "Rate", formula: "=2" });
    expect(await get(book, "C1:D1")).toEqual([[11, -2]]);
  });

  test("are found by formulas that were there before, and missed by those that stay", async () => {
    const book = open();
    put(book, "A1", [[7, "=Later*2"]]);
    expect(await getOne(book, "B1")).toBe("#NAME?");
    book.names.put({ ...NAME, name: "Later", formula: "=Sheet1!$A$1" });
    expect(await getOne(book, "B1")).toBe(14);
    book.names.remove("later", null);
    expect(book.names.all()).toEqual([]);
    expect(await getOne(book, "B1")).toBe("#NAME?");
  });

  test("of a sheet go before those of the workbook", async () => {
    const book = open();
    const other = book.sheets.add("Other");
    put(book, "A1", [[1], [2]]);
    book.names.put({ ...NAME, name: "N", formula: "=Sheet1!$A$1" });
    book.names.put({ ...NAME, name: "N", formula: "=Sheet1!$A$2", scope: other });
    put(book, "C1", [["=N"]]);
    book.cells.write(other, box("C1"), [[{ formula: "=N" }]]);
    expect(await getOne(book, "C1")).toBe(1);
    expect(book.cells.values(other, box("C1"))).toEqual([[2]]);
  });

  test("move with their cells", async () => {
    const book = open();
    put(book, "A1", [[1], [2], ["=SUM(Both)"]]);
    book.names.put({ ...NAME, name: "Both", formula: "=Sheet1!$A$1:$A$2" });
    expect(await getOne(book, "A3")).toBe(3);
    book.cells.insert(book.sheets.active(), { row: 1, column: 0, rows: 1, columns: 16_384 }, "Down");
    expect(book.names.all()[0]?.formula).toBe("=Sheet1!$A$1:$A$3");
    put(book, "A2", [[5]]);
    expect(await getOne(book, "A4")).toBe(8);
  });
});

test("parts are kept until they are deleted", () => {
  const book = open();
  expect(book.parts.read("settings")).toBeUndefined();
  book.parts.write("settings", { a: [1, "x", null] });
  expect(book.parts.read("settings")).toEqual({ a: [1, "x", null] });
  book.parts.delete("settings");
  expect(book.parts.read("settings")).toBeUndefined();
});
