import { describe, expect, test } from "@jest/globals";
import { readAmount } from "../../src/cells/amounts";
import { readFlag } from "../../src/cells/flags";
import { BLANK, EXCEL_ERROR, UNREADABLE } from "../../src/cells/marks";
import { readKept, readNumbers } from "../../src/cells/numbers";
import { toRange, type Range } from "../../src/cells/range";

function range(argument: unknown): Range {
  return toRange(argument) as Range;
}

describe("a column of numbers", () => {
  test("has one number a cell, whatever its shape", () => {
    for (const argument of [
      [[1], [2], [3], [4]],
      [[1, 2, 3, 4]],
      [
        [1, 2],
        [3, 4],
      ],
      [1, 2, 3, 4],
    ])
      // prettier-ignore
      expect([...readNumbers(range(argument), 4, readAmount).values]).toEqual([1, 2, 3, 4]);
    expect([...readNumbers(range(7), 1, readAmount).values]).toEqual([7]);
  });

  test("marks blanks, unreadable cells and errors, and counts the faults", () => {
    const column = readNumbers(range([["是"], [""], ["x"], ["#N/A"], ["否"], ["y"], ["z"]]), 7, readFlag);
    expect([...column.values]).toEqual([1, BLANK, UNREADABLE, EXCEL_ERROR, 0, 1, UNREADABLE]);
    expect(column.faults).toBe(3);
  });

  test("is read only as far as it is asked for", () => {
    const column = readNumbers(range([[1, 2], [3, "x"]]), 3, readAmount); // prettier-ignore
    expect([...column.values]).toEqual([1, 2, 3]);
    expect(column.faults).toBe(0);
    expect(readNumbers(range([[1, "x"], ["y", 2]]), 4, readAmount).faults).toBe(2); // prettier-ignore
  });

  test("is read on top and where rows are kept; the others are as blank and no fault", () => {
    const cells = range([["金额"], [1], ["x"], ["y"], [4]]);
    const column = readKept(cells, 5, readAmount, (row) => row === 0 || row === 1 || row === 3);
    expect([...column.values]).toEqual([UNREADABLE, BLANK, UNREADABLE, BLANK, 4]);
    expect(column.faults).toBe(2);
  });
});
