import { describe, expect, test } from "@jest/globals";
import { CELL_KINDS } from "../../src/cells/count-cells";
import { CountSurvey } from "../../src/cells/count-survey";
import { readFlag } from "../../src/cells/flags";
import { surveyKeys } from "../../src/cells/keys";
import { withMeanings } from "../../src/cells/meanings";
import { readNumbers } from "../../src/cells/numbers";
import { cellAt, positionOf, toRange, usedLength, type Range } from "../../src/cells/range";
import { formatted } from "./support";

function cellsOf(argument: unknown): unknown[] {
  const range = toRange(argument) as Range;
  return Array.from({ length: range.length }, (_, index) => cellAt(range, index));
}

describe("a range", () => {
  test.each<[string, unknown, unknown[], number, number]>([
    ["a constant", 5, [5], 1, 1],
    ["a text", "abc", ["abc"], 1, 1],
    ["a truth value", false, [false], 1, 1],
    ["a cell", [["x"]], ["x"], 1, 1],
    ["a column", [[1], [2], [3]], [1, 2, 3], 3, 1],
    ["a row", [[1, 2, 3]], [1, 2, 3], 1, 3],
    ["an array constant", [1, 2, 3], [1, 2, 3], 1, 3],
    ["a block, row by row", [[1, 2], [3, 4], [5, 6]], [1, 2, 3, 4, 5, 6], 3, 2],
    ["a blank cell", [[""]], [""], 1, 1],
  ])("is %s", (_, argument, cells, rows, columns) => {
    expect(cellsOf(argument)).toEqual(cells);
    expect(toRange(argument)).toMatchObject({ rows, columns, length: rows * columns });
  }); // prettier-ignore

  test("is a data type by itself, too", () => {
    expect(cellsOf(formatted(3))).toEqual([formatted(3)]);
  });

  test.each([[null], [undefined], [[]], [[[]]]])("is left out where the host says %j", (argument) => {
    expect(toRange(argument)).toBeUndefined();
  });

  test("has positions as people count: row and column from 1", () => {
    const block = toRange([[1, 2, 3], [4, 5, 6]]) as Range; // prettier-ignore
    expect(positionOf(block, 0)).toEqual({ row: 1, column: 1 });
    expect(positionOf(block, 2)).toEqual({ row: 1, column: 3 });
    expect(positionOf(block, 3)).toEqual({ row: 2, column: 1 });
    expect(positionOf(toRange([[1], [2], [3]]) as Range, 2)).toEqual({ row: 3, column: 1 });
  });
});

describe("blank cells at the end", () => {
  const whole = toRange([["a"], [""], [2], [null], [" "], [undefined], [""]]) as Range;

  test("are not in use, blanks in the middle are", () => {
    expect(usedLength(whole, 0)).toBe(3);
  });

  test("are in use as far as another column reaches", () => {
    expect(usedLength(whole, 5)).toBe(5);
    expect(usedLength(whole, 2)).toBe(3);
  });

  test("of a whole column are left out", () => {
    const cells = Array.from({ length: 1_048_576 }, (_, row) => [row < 10 ? row : ""]);
    expect(usedLength(toRange(cells) as Range, 0)).toBe(10);
  });

  test("may be all there is", () => {
    expect(usedLength(toRange([[""], [""]]) as Range, 0)).toBe(0);
  });

  test("are what the caller says: 0 is one in a column of dates", () => {
    expect(usedLength(toRange([[45870], [0], [0]]) as Range, 0, (cell) => cell === 0)).toBe(1);
    expect(usedLength(toRange([[45870], [0], [0]]) as Range, 0)).toBe(3);
  });
});

describe("one column of a larger block", () => {
  const cells = [
    ["a", 1, "是"],
    ["b", 2, ""],
    ["c", 3, "满意"],
  ];
  const view = (offset: number): Range => ({ cells, rows: 3, columns: 1, length: 3, offset });
  const copy = (offset: number): Range => toRange(cells.map((row) => [row[offset]])) as Range;

  test("is read as the column by itself is", () => {
    for (const offset of [0, 1, 2]) {
      for (let row = 0; row < 3; row++) expect(cellAt(view(offset), row)).toBe(cells[row]?.[offset]);
      expect(readNumbers(view(offset), 3, readFlag).values).toEqual(
        readNumbers(copy(offset), 3, readFlag).values,
      );
      expect(surveyKeys(view(offset), 3)).toEqual(surveyKeys(copy(offset), 3));
      expect(new CountSurvey(view(offset), 3).firstOf([CELL_KINDS.id], 0)).toBe(
        new CountSurvey(copy(offset), 3).firstOf([CELL_KINDS.id], 0),
      );
    }
    expect(usedLength(view(2), 0)).toBe(3);
    expect(positionOf(view(2), 2)).toEqual({ row: 3, column: 1 });
  });

  test("has the meanings of its words", () => {
    const read = withMeanings(view(2), new Map([["满意", false]]));
    expect([0, 1, 2].map((row) => cellAt(read, row))).toEqual(["是", "", false]);
  });
});
