import { afterEach, expect, test } from "@jest/globals";
import { box, closeAll, get, getOne, open, put } from "./support";

afterEach(closeAll);

test("a formula that refers to itself says so", async () => {
  const book = open();
  put(book, "F25", [["=F25+1"]]);
  expect(await getOne(book, "F25")).toBe("#REF!");
  expect(book.cells.errorMessage(book.sheets.active(), 24, 5)).toMatch(/^Circular reference/);
  put(book, "F25", [["=F24+1"]]);
  expect(await getOne(book, "F25")).toBe(1);
  expect(book.cells.errorMessage(book.sheets.active(), 24, 5)).toBeUndefined();
});

test("formulas that refer to each other, too, until one of them does no longer", async () => {
  const book = open();
  put(book, "A1", [["=B1+1", "=C1*2", "=SUM(A1:A3)", "=IFERROR(A1,7)"], ["=1+1", "=A2+1", "=1", "=B2"]]); // prettier-ignore
  expect(await get(book, "A1:D2")).toEqual([["#REF!", "#REF!", "#REF!", 7], [2, 3, 1, 3]]); // prettier-ignore
  put(book, "C1", [[5]]);
  expect(await get(book, "A1:D1")).toEqual([[11, 10, 5, 11]]);
  put(book, "C1", [["=A1"]]);
  expect(await get(book, "A1:D1")).toEqual([["#REF!", "#REF!", "#REF!", 7]]);
});

test("a formula that asks for its place, or spills, is not circular", async () => {
  const book = open();
  put(book, "A1", [["=ROW(A1)", "=COLUMN(B1)+ROWS(B$1:B1)", "=SEQUENCE(2,2)"]]);
  put(book, "F1", [["=SUM(C1#)", "=SUM(C1:D2)"]]);
  expect(await get(book, "A1:G1")).toEqual([[1, 3, 1, 2, "", 10, 10]]);
  expect(await get(book, "C2:D2")).toEqual([[3, 4]]);
  expect(book.cells.errorMessage(book.sheets.active(), box("C1").row, 2)).toBeUndefined();
});
