import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DISSATISFIED_MEANINGS } from "../../src/cells/answers";
import { CELL_KINDS, readCountCell } from "../../src/cells/count-cells";
import { CountSurvey } from "../../src/cells/count-survey";
import {
  countColumn,
  countKindOf,
  isOddCount,
  readCountNumber,
  type CountKind,
} from "../../src/cells/counts";
import { readFlag } from "../../src/cells/flags";
import { UNREADABLE } from "../../src/cells/marks";
import { toRange, type Range } from "../../src/cells/range";
import { errorCell, formatted, SEED } from "./support";

function column(cells: readonly unknown[]): Range {
  return toRange(cells.map((cell) => [cell])) as Range;
}

function kindOf(cells: readonly unknown[], skipped: (row: number) => boolean = () => false): CountKind {
  return countKindOf(new CountSurvey(column(cells), cells.length, skipped), 0);
}

/** The count as the specification has it: a sum, the number of true flags, or that of distinct ids. */
function countOf(cells: readonly unknown[]): number {
  const count = countColumn(new CountSurvey(column(cells), cells.length), kindOf(cells).type);
  if (count.type === "ids") {
    cells.forEach((_, row) => count.column.at(row));
    return count.column.distinct;
  }
  return [...count.column.values].reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
}

describe("a count", () => {
  test.each<[string, readonly unknown[], number]>([
    ["numbers", [3, 4, 5], 12],
    ["numbers with blanks", [3, "", null, 5, " "], 8],
    ["formatted numbers", [formatted(3), 4], 7],
    ["numbers that begin with 0 and 1", [0, 1, 5], 6],
    ["fractions", [0.5, 1.5], 2],
    ["flags", [true, false, true], 2],
    ["flags as words", ["是", "否", "Y", "no", "√", "×", ""], 3],
    ["flags beside 0 and 1", ["是", 0, 1, "否"], 2],
    ["flags beside 0 and 1, those first", [1, 0, 1, "是"], 3],
    ["flags beside the texts 0 and 1", ["1", "0", true], 2],
    ["the texts 0 and 1", ["1", "0", "1"], 2],
    ["ids", ["R1", "R2", "R1", " R2 "], 2],
    ["ids with blanks", ["R1", "", null, "R3"], 2],
    ["ids that are digits", ["1001", "1002", "1001"], 2],
    ["ids beside the texts 0 and 1", ["0", "R1", "1"], 3],
    ["nothing", ["", null], 0],
  ])("of %s", (_, cells, expected) => {
    expect(countOf(cells)).toBe(expected);
    expect(kindOf(cells).odd).toBeUndefined();
  });

  test("of any numbers is their sum, of any flags the number of true ones, of any ids that of distinct ones", () => {
    const blanks = fc.constantFrom("", null, " ");
    const numbers = fc.array(fc.oneof(fc.integer({ min: 0, max: 500 }), blanks), { minLength: 1 });
    const flags = fc.array(fc.oneof(fc.boolean(), fc.constantFrom("是", "否", "y", "N"), blanks), {
      minLength: 1,
    });
    const ids = fc.array(
      fc.oneof(
        fc.integer({ min: 1, max: 9 }).map((id) => `R${id}`),
        blanks,
      ),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(numbers, flags, ids, (some, said, named) => {
        expect(countOf(some)).toBe(some.reduce<number>((sum, cell) => sum + (Number(cell) || 0), 0));
        expect(countOf(said)).toBe(said.filter((cell) => [true, "是", "y"].includes(cell as string)).length);
        expect(countOf(named)).toBe(new Set(named.filter((cell) => String(cell ?? "").trim() !== "")).size);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe("a mixture names the first cell that does not fit", () => {
  test.each<[string, readonly unknown[], number]>([
    ["an id among numbers", [3, 4, "R1", "R2"], 2],
    ["a number among ids", ["R1", "R2", 5], 2],
    ["the number 1 among ids", ["R1", 1], 1],
    ["a flag among numbers", [3, "是"], 1],
    ["a truth value among numbers", [3, "", true], 2],
    ["a number among flags", ["是", "否", 7], 2],
    ["an id among flags", ["是", "R1"], 1],
    ["a flag among ids", ["R1", "是"], 1],
    ["a number stored as text among numbers", [3, "4"], 1],
    ["the text 1 among numbers", [3, "1"], 1],
  ])("%s", (_, cells, odd) => {
    expect(kindOf(cells).odd).toBe(odd);
  });

  test("but not in a row that is left out", () => {
    expect(kindOf([3, "R1", 4], (row) => row === 1)).toMatchObject({ type: "numbers", odd: undefined });
    expect(kindOf(["R1", 3, 4], (row) => row === 0)).toMatchObject({ type: "numbers", odd: undefined });
  });

  test("and errors and blanks are of no kind", () => {
    expect(kindOf([3, "#N/A", errorCell("#REF!"), "", 4]).odd).toBeUndefined();
    for (const type of ["numbers", "flags", "ids"] as const)
      expect(
        ["", null, "#N/A", errorCell("#N/A")].some((cell) => isOddCount(type, readCountCell(cell).kind)),
      ).toBe(false);
  });

  test("and cell by cell it is known whether one fits", () => {
    expect(["R1", "是", "1", true].map((cell) => isOddCount("numbers", readCountCell(cell).kind))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(
      [5, "R1", 1, "1", true, "否"].map((cell) => isOddCount("flags", readCountCell(cell).kind)),
    ).toEqual([true, true, false, false, false, false]);
    expect([5, 1, true, "是", "1", "R1"].map((cell) => isOddCount("ids", readCountCell(cell).kind))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

test("one look at a column reads it as cell by cell, whatever it holds", () => {
  const cells = fc.constantFrom(
    ...[
      0,
      1,
      2,
      -3,
      0.5,
      1e15,
      -1e17,
      true,
      false,
      "是",
      "否",
      "Y",
      " n ",
      "1",
      "0",
      "R1",
      "合计",
      "工单号0000001",
    ],
    ...["", " ", null, undefined, "#N/A", errorCell("#REF!"), formatted(4), formatted(1e16)],
  );
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 12 }), (all) => {
      for (const [type, read] of [
        ["numbers", readCountNumber],
        ["flags", readFlag],
      ] as const) {
        const count = countColumn(new CountSurvey(column(all), all.length), type);
        if (count.type === "ids") throw new Error("These were numbers or flags.");
        expect([...count.column.values]).toEqual(all.map(read));
        const faults = all.map(read).filter((value) => Math.abs(value) === UNREADABLE);
        expect(count.column.faults).toBe(faults.length);
      }
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

describe("words that one argument alone reads as yes or no", () => {
  const survey = (cells: readonly unknown[]): CountSurvey =>
    new CountSurvey(column(cells), cells.length, undefined, DISSATISFIED_MEANINGS);
  /** The words in place: those that one reads as flags, wherever any but the first cell has one. */
  const inPlace = (cells: readonly unknown[]): unknown[] => {
    const meanings = cells.map((cell) =>
      typeof cell === "string" ? DISSATISFIED_MEANINGS.get(cell.trim().toLowerCase()) : undefined,
    );
    const isNoHeader = cells.length === 1 || meanings.slice(1).some((meaning) => meaning !== undefined);
    return isNoHeader ? cells.map((cell, row) => meanings[row] ?? cell) : [...cells];
  };

  test("are these flags, and a header where they stand on top alone", () => {
    expect(survey(["满意", " 不满意 ", "Very dissatisfied     "]).firstOf([CELL_KINDS.flag], 0)).toBe(0);
    expect(survey(["不满意", "是", "否"]).firstOf([CELL_KINDS.id], 0)).toBe(0);
    expect(survey(["不满意"]).firstOf([CELL_KINDS.flag], 0)).toBe(0);
  });

  test("read as if the flags stood there, whatever else the column holds", () => {
    const cells = fc.constantFrom<unknown>(
      ...["满意", "不满意", " 非常满意", "Dissatisfied", "very satisfied  ", "一般", "是", "否", true, false],
      ...["R1", "工单号0000001", "合计", 0, 1, 7, 1e16, "1", "", " ", null, "#N/A"],
    );
    const rows = fc.array(cells, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.constantFrom("numbers" as const, "flags" as const), (all, type) => {
        const [own, expected] = [survey(all), new CountSurvey(column(inPlace(all)), all.length)];
        expect(countKindOf(own, 0)).toEqual(countKindOf(expected, 0));
        expect(countKindOf(own, 1)).toEqual(countKindOf(expected, 1));
        expect(own.totals).toEqual(expected.totals);
        const [column_, values] = [own, expected].map((each) => countColumn(each, type).column);
        expect(column_).toMatchObject({ ...values, range: own.range });
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});

test("spaces that fill a flag up to a width are no part of it", () => {
  expect(countOf(["是         ", "否         ", "Y\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000"])).toBe(
    2,
  );
});

describe("nothing but the numbers 0 and 1", () => {
  test("is told apart: beside ids these are flags", () => {
    expect(kindOf([1, 0, "", 1])).toMatchObject({ type: "numbers", bits: true, empty: false });
    expect(kindOf([1, 0, 2])).toMatchObject({ type: "numbers", bits: false });
    expect(kindOf([true, 1])).toMatchObject({ type: "flags", bits: false });
  });
});

test("nothing but blanks is empty", () => {
  expect(kindOf(["", null, " "])).toMatchObject({ empty: true, odd: undefined });
  expect(kindOf([0]).empty).toBe(false);
});

test("a cell that does not fit a decided kind is unreadable in it, never 0", () => {
  const numbers = countColumn(new CountSurvey(column([3, "R1", true]), 3), "numbers");
  if (numbers.type === "ids") throw new Error("These were numbers.");
  expect([...numbers.column.values]).toEqual([3, UNREADABLE, UNREADABLE]);
});
