import { describe, expect, test } from "@jest/globals";
import { around, contains, intersection, without } from "../../src/host/addresses/boxes";
import { columnOfLetters, lettersOfColumn } from "../../src/host/addresses/columns";
import { parseAddress, parseBox } from "../../src/host/addresses/parse";
import { printAddress, printBox, printFixedAddress, quoteSheet } from "../../src/host/addresses/print";
import { shiftFormula } from "../../src/host/addresses/shift-formula";

describe("an address", () => {
  test.each([
    ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
    ["$B$2:C3", { row: 1, column: 1, rows: 2, columns: 2 }],
    ["c3:b2", { row: 1, column: 1, rows: 2, columns: 2 }],
    ["A:C", { row: 0, column: 0, rows: 1_048_576, columns: 3 }],
    ["$1:$3", { row: 0, column: 0, rows: 3, columns: 16_384 }],
    ["XFD1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
  ])("%s is read", (text, box) => {
    expect(parseBox(text)).toEqual(box);
  });

  test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:", "A1:B", "A:1", "1A", "A1:B2:C3", "R1C1", "Ä1"])(
    "%j is none",
    (text) => {
      expect(parseBox(text)).toBeUndefined();
    },
  );

  test.each([
    ["Sheet1!A1", "Sheet1"],
    ["'My sheet'!$A$1", "My sheet"],
    ["'It''s, here'!A1", "It's, here"],
    ["指标!A1", "指标"],
  ])("%s names its sheet", (text, sheet) => {
    expect(parseAddress(text)?.sheet).toBe(sheet);
  });

  test("may have several areas, of one sheet", () => {
    expect(parseAddress("A1:B2, D4")?.boxes).toHaveLength(2);
    expect(parseAddress("X!A1,X!B2")).toMatchObject({ sheet: "X", boxes: [{ row: 0 }, { row: 1 }] });
    expect(parseAddress("X!A1,Y!B2")).toBeUndefined();
    expect(parseAddress("A1,nonsense")).toBeUndefined();
  });

  test("is printed with its sheet between apostrophes where it must be", () => {
    const box = { row: 1, column: 1, rows: 2, columns: 2 };
    expect(printAddress("KPI", [box])).toBe("KPI!B2:C3");
    expect(printFixedAddress("It's", box)).toBe("'It''s'!$B$2:$C$3");
    expect(["KPI", "指标", "A1", "2025", "My sheet", "R1C1", "a-b"].map(quoteSheet)).toEqual([
      "KPI",
      "指标",
      "'A1'",
      "'2025'",
      "'My sheet'",
      "'R1C1'",
      "'a-b'",
    ]);
    for (const text of ["A1", "A:C", "1:3", "B2:C3"]) expect(printBox(parseBox(text) ?? box)).toBe(text);
  });

  test("has columns in letters, A to XFD", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(lettersOfColumn)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    for (let column = 0; column < 16_384; column += 97)
      expect(columnOfLetters(lettersOfColumn(column))).toBe(column);
  });
});

describe("boxes", () => {
  const one = { row: 1, column: 1, rows: 3, columns: 3 };
  const other = { row: 2, column: 2, rows: 4, columns: 1 };

  test("meet, contain and surround each other", () => {
    expect(intersection(one, other)).toEqual({ row: 2, column: 2, rows: 2, columns: 1 });
    expect(around(one, other)).toEqual({ row: 1, column: 1, rows: 5, columns: 3 });
    expect(contains(one, other)).toBe(false);
    expect(contains(around(one, other), other)).toBe(true);
    expect(intersection(one, { row: 4, column: 1, rows: 1, columns: 1 })).toBeUndefined();
  });

  test("leave the rest when another is cut out", () => {
    const cells = without(one, other).reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    expect(cells).toBe(7);
    expect(without(one, one)).toEqual([]);
  });
});

describe("a formula that is copied", () => {
  test.each([
    ["=A1+$A$1+A$1+$A1", 1, 1, "=B2+$A$1+B$1+$A2"],
    ['="A1"&A1', 1, 0, '="A1"&A2'],
    ["='A1'!A1", 1, 0, "='A1'!A2"],
    ["=SUM(A:B,$C:D)", 0, 1, "=SUM(B:C,$C:E)"],
    ["=LOG10(A1)", 1, 0, "=LOG10(A2)"],
    ["=Table1[Col]+A1", 1, 0, "=Table1[Col]+A2"],
    ["=A1", -1, 0, "=#REF!"],
    ["=XFD1", 0, 1, "=#REF!"],
  ])("%s, %d down and %d to the right, is %s", (formula, down, right, expected) => {
    expect(shiftFormula(formula, down, right)).toBe(expected);
  });
});
