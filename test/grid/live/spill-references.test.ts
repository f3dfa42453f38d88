import { afterEach, describe, expect, test } from "@jest/globals";
import { box, closeAll, get, getOne, open, put } from "./support";

afterEach(closeAll);

describe("a reference to what a formula spills", () => {
  test.each([
    ["=SUM(C1#)", 45],
    ["=COUNTA($C$1#)", 9],
    ["=SUM(Sheet1!C1#)+1", 46],
    ["=SUM('Sheet1'!$C1#,C1#)", 90],
    ["=AFTERSALES.TOTAL(C1#)", 45],
    ["=INDEX(C1#,2,3)", 6],
    ["=SUM(C1#*2)", 90],
    ["=ROWS(C1#)&\"#\"", "3#"], // prettier-ignore
    ["=SUM(A1#)", "#REF!"],
    ["=SUM(B1#)", "#REF!"],
    ["=B2#", "#REF!"],
    ["=C2#", "#REF!"],
  ])("%s", async (formula, expected) => {
    const book = open();
    put(book, "A1", [[1, "=A1+1"]]);
    put(book, "C1", [["=SEQUENCE(3,3)"]]);
    put(book, "H1", [[formula]]);
    expect(await getOne(book, "H1")).toBe(expected);
  });

  test("spills itself, and follows what it refers to when that grows, shrinks or finds no room", async () => {
    const book = open();
    put(book, "A1", [[2, "=SUM(C1#)"]]);
    put(book, "C1", [["=AFTERSALES.SPILL(SEQUENCE(A1,2))"]]);
    put(book, "F1", [["=C1#"]]);
    expect(await get(book, "F1:G3")).toEqual([[1, 2], [3, 4], ["", ""]]); // prettier-ignore
    expect(await getOne(book, "B1")).toBe(10);
    put(book, "A1", [[3]]);
    expect(await get(book, "F1:G3")).toEqual([[1, 2], [3, 4], [5, 6]]); // prettier-ignore
    expect(await getOne(book, "B1")).toBe(21);
    put(book, "A1", [[1]]);
    expect(await get(book, "F1:G3")).toEqual([[1, 2], ["", ""], ["", ""]]); // prettier-ignore
    expect(await getOne(book, "B1")).toBe(3);
    put(book, "D1", [["in the way"]]);
    expect(await get(book, "B1:C1")).toEqual([["#REF!", "#SPILL!"]]);
    put(book, "D1", [[""]]);
    expect(await getOne(book, "B1")).toBe(3);
  });

  test("follows its cell when rows are inserted, and reads other sheets", async () => {
    const book = open();
    const first = book.sheets.active();
    put(book, "C1", [["=SEQUENCE(2,2)"]]);
    put(book, "C3", [["=SUM(C1#)"]]);
    expect(await getOne(book, "C3")).toBe(10);
    book.cells.insert(first, { ...box("A1"), columns: 16384 }, "Down");
    await book.settled();
    expect(book.cells.formulas(first, box("C4"))).toEqual([["=SUM(C2#)"]]);
    expect(await getOne(book, "C4")).toBe(10);
    book.sheets.activate(book.sheets.add("Other"));
    put(book, "A1", [["=SUM(Sheet1!C2#)"]]);
    expect(await getOne(book, "A1")).toBe(10);
  });
});
