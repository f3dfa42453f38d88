import { afterEach, describe, expect, test } from "@jest/globals";
import { box, closeAll, get, getOne, open, put } from "./support";

afterEach(closeAll);

describe("values", () => {
  test("are kept as they were written", async () => {
    const book = open();
    const values = [["00123", "2025-08", 1.5, true, "", "#N/A", "TRUE", " "]];
    put(book, "A1", values);
    expect(await get(book, "A1:H1")).toEqual(values);
    expect(book.cells.valueTypes(book.sheets.active(), box("A1:H1"))).toEqual([
      ["String", "String", "Double", "Boolean", "Empty", "Error", "String", "String"],
    ]);
  });

  test("stay texts when they get a format", async () => {
    const book = open();
    put(book, "A1", [["00123"]]);
    const sheet = book.sheets.active();
    book.cells.write(sheet, box("A1"), [[{ numberFormat: "0.00" }]]);
    expect(await getOne(book, "A1")).toBe("00123");
    expect(book.cells.texts(sheet, box("A1"))).toEqual([["00123"]]);
  });

  test("take the place of formulas", async () => {
    const book = open();
    put(book, "A1", [["=1+1"]]);
    await book.settled();
    put(book, "A1", [["x"]]);
    expect(book.cells.formulas(book.sheets.active(), box("A1"))).toEqual([["x"]]);
    expect(await getOne(book, "A1")).toBe("x");
  });

  test("are shown in their formats", () => {
    const book = open();
    const sheet = book.sheets.active();
    book.cells.write(sheet, box("A1:D1"), [
      [
        { value: 0.982, numberFormat: "0.0%" },
        { value: 45870, numberFormat: "yyyy-mm-dd" },
        { value: 1234.5, numberFormat: "#,##0.00" },
        { value: 0.1 },
      ],
    ]);
    expect(book.cells.texts(sheet, box("A1:D1"))).toEqual([["98.2%", "2025-08-01", "1,234.50", "0.1"]]);
    expect(book.cells.numberFormats(sheet, box("A1:D1"))).toEqual([
      ["0.0%", "yyyy-mm-dd", "#,##0.00", "General"],
    ]);
  });

  test("clearing contents leaves the format, and formats the contents", async () => {
    const book = open();
    const sheet = book.sheets.active();
    book.cells.write(sheet, box("A1:B1"), [
      [
        { value: 1, numberFormat: "0.0%" },
        { value: 2, numberFormat: "0.0%" },
      ],
    ]);
    book.cells.clear(sheet, box("A1"), "Contents");
    book.cells.clear(sheet, box("B1"), "Formats");
    expect(await get(book, "A1:B1")).toEqual([["", 2]]);
    expect(book.cells.numberFormats(sheet, box("A1:B1"))).toEqual([["0.0%", "General"]]);
  });

  test("the used box", () => {
    const book = open();
    const sheet = book.sheets.active();
    expect(book.cells.usedBox(sheet, "values")).toBeNull();
    put(book, "C3", [[1], [2]]);
    book.cells.write(sheet, box("E9"), [[{ numberFormat: "0" }]]);
    expect(book.cells.usedBox(sheet, "values")).toEqual(box("C3:C4"));
    expect(book.cells.usedBox(sheet, "all")).toEqual(box("C3:E9"));
  });
});

describe("formulas", () => {
  test("are calculated when the book is settled", async () => {
    const book = open();
    put(book, "A1", [[2, "=A1*3", "=B1+1"]]);
    expect(await get(book, "A1:C1")).toEqual([[2, 6, 7]]);
    put(book, "A1", [[10]]);
    expect(await get(book, "A1:C1")).toEqual([[10, 30, 31]]);
    expect(book.cells.formulas(book.sheets.active(), box("A1:C1"))).toEqual([[10, "=A1*3", "=B1+1"]]);
  });

  test("thirty changes, each read at once", async () => {
    const book = open();
    put(book, "A1", [[0, "=A1*2"]]);
    for (let value = 1; value <= 30; value++) {
      put(book, "A1", [[value]]);
      expect(await getOne(book, "B1")).toBe(value * 2);
    }
  });

  test("settling after a write that nothing depends on ends", async () => {
    const book = open();
    await book.settled();
    put(book, "A1", [[1]]);
    await expect(book.settled()).resolves.toBeUndefined();
  });

  test("spill", async () => {
    const book = open();
    put(book, "A1", [["=SEQUENCE(2,2)"]]);
    expect(await get(book, "A1:B2")).toEqual([[1, 2], [3, 4]]); // prettier-ignore
    const sheet = book.sheets.active();
    expect(book.cells.spillOf(sheet, 0, 0)).toEqual(box("A1:B2"));
    expect(book.cells.spillOf(sheet, 1, 1)).toBeNull();
    expect(book.cells.usedBox(sheet, "values")).toEqual(box("A1:B2"));
    put(book, "A1", [["x"]]);
    expect(await get(book, "A1:B2")).toEqual([["x", ""], ["", ""]]); // prettier-ignore
    expect(book.cells.spillOf(sheet, 0, 0)).toBeNull();
  });

  test("do not spill over what is there", async () => {
    const book = open();
    put(book, "A2", [["in the way"]]);
    put(book, "A1", [["=SEQUENCE(2)"]]);
    expect(await get(book, "A1:A2")).toEqual([["#SPILL!"], ["in the way"]]);
    expect(book.cells.spillOf(book.sheets.active(), 0, 0)).toBeNull();
  });

  test.each(["=SUM(1,2)", '=IF(A1="(",1,2)', "={1,2;3,4}", "='It''s'!A1", "=G1#+1"])(
    "%s can be read",
    (formula) => {
      expect(open().cells.readable(formula)).toBe(true);
    },
  );

  test.each(["=", "=SUM(", "=SUM(1,(2)", "=A1)", '="a', "=1+*2"])("%s cannot be read", (formula) => {
    expect(open().cells.readable(formula)).toBe(false);
  });
});
