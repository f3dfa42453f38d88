import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { BLANK, EXCEL_ERROR, UNREADABLE } from "../../src/cells/marks";
import {
  contains,
  describePeriod,
  isOneMonth,
  type Period,
  periodOfCell,
  readAsOf,
  readMonth,
  readMonthCell,
  readPeriod,
} from "../../src/cells/period";
import { toRange, type Range } from "../../src/cells/range";
import { dayNumber, DAYS, errorCell, faultOf, formatted, SEED, serial } from "./support";

const range = (argument: unknown): Range => toRange(argument) as Range;
const read = (argument: unknown): Period | undefined => readPeriod(range(argument), "period");

const AUGUST = { start: serial(2025, 8, 1), end: serial(2025, 9, 1) };
const QUARTER_3 = { start: serial(2025, 7, 1), end: serial(2025, 10, 1) };
const YEAR = { start: serial(2025, 1, 1), end: serial(2026, 1, 1) };

describe("a period", () => {
  test.each([
    ...["2025-08", "2025/8", "2025/08", "2025-8", "202508", "2025年8月", "2025年08月", "2025年8月份"],
    ...["２０２５年８月", " 2025-08 ", 202508],
    ...["2025-08-15", "2025/8/31", "2025年8月1日", "20250815", "2025-08-31 23:59", 20250815, 45870, 45870.75],
  ])("%j is August 2025", (cell) => {
    expect(read(cell)).toEqual(AUGUST);
    expect(read([[cell]])).toEqual(AUGUST);
    expect(periodOfCell(cell, "period")).toEqual(AUGUST);
  });

  test.each([
    ...["2025Q3", "2025q3", "2025 Q3", "2025-Q3", "２０２５Ｑ３"],
    ...["2025年3季度", "2025年第3季度", "2025年三季度", "2025年第三季度"],
  ])("%j is the third quarter", (text) => {
    expect(read(text)).toEqual(QUARTER_3);
  });

  test.each<[string, number, number]>([
    ["2025Q1", 1, 4],
    ["2025Q2", 4, 7],
    ["2025年1季度", 1, 4],
    ["2025年二季度", 4, 7],
  ])("%j begins and ends with its months", (text, from, to) => {
    expect(read(text)).toEqual({ start: serial(2025, from, 1), end: serial(2025, to, 1) });
  });

  test("of the fourth quarter ends with the year", () => {
    for (const text of ["2025Q4", "2025年4季度", "2025年第四季度"])
      expect(read(text)).toEqual({ start: serial(2025, 10, 1), end: serial(2026, 1, 1) });
  });

  test.each(["2025", 2025, "2025年", "２０２５", formatted(2025)])("%j is the year", (cell) => {
    expect(read(cell)).toEqual(YEAR);
  });

  test("as a number is a year, a year and month, or a date", () => {
    expect(read(1900)).toEqual({ start: 1, end: serial(1901, 1, 1) });
    expect(read(2199)).toEqual({ start: serial(2199, 1, 1), end: serial(2200, 1, 1) });
    expect(read(1899)).toEqual({ start: serial(1905, 3, 1), end: serial(1905, 4, 1) });
    expect(read(2200)).toEqual({ start: serial(1906, 1, 1), end: serial(1906, 2, 1) });
    expect(read(190001)).toEqual({ start: 1, end: serial(1900, 2, 1) });
    expect(read(219912)).toEqual({ start: serial(2199, 12, 1), end: serial(2200, 1, 1) });
  });

  test("of any month is the same in every form", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const expected = {
          start: serial(year, month, 1),
          end: serial(month === 12 ? year + 1 : year, (month % 12) + 1, 1),
        };
        const two = String(month).padStart(2, "0");
        const forms = [`${year}-${two}`, `${year}/${month}`, `${year}${two}`, `${year}年${month}月`];
        for (const form of [...forms, year * 100 + month, expected.start, expected.end - 1])
          if (!(typeof form === "number" && form >= 1900 && form <= 2199))
            expect(read(form)).toEqual(expected);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test.each([[""], [" "], [0], [[[""]]], [[["", ""]]], [[[null], [null]]]])(
    "is left out as %j",
    (argument) => {
      expect(read(argument)).toBeUndefined();
    },
  );

  test.each([
    ...[
      "2025-13",
      "2025-00",
      "2025Q5",
      "2025Q0",
      "2025年5季度",
      "202513",
      "2025年13月",
      "1899",
      "2200",
      "25-08",
    ],
    ...["August", "本月", "03/04/2025", "2025-02-30", "2025H1", "8月", "-"],
    ...[202513, 202500, 219913, 20250230, 110_000, -1, true, false],
    ...[1900.01, 2025.08, 2025.5, 2199.12],
  ])("is refused as %j", (cell) => {
    expect(faultOf(() => read(cell))).toMatchObject({
      code: "unreadablePeriod",
      error: "#VALUE!",
      parameter: "period",
      found: typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell),
    });
  });

  test("that is an Excel error comes back as that error", () => {
    for (const cell of [errorCell("#REF!"), "#REF!", [["2025-08", "#REF!"]]])
      expect(faultOf(() => read(cell))).toMatchObject({ code: "excelError", error: "#REF!" });
  });
});

describe("a period of two cells", () => {
  test.each<[string, unknown, unknown, number, number]>([
    ["two days", "2025-08-03", "2025-08-05", serial(2025, 8, 3), serial(2025, 8, 6)],
    ["two serials", 45872, 45874, serial(2025, 8, 3), serial(2025, 8, 6)],
    ["one day", "2025-08-03", "2025/8/3", serial(2025, 8, 3), serial(2025, 8, 4)],
    ["days with times", "2025-08-03 14:00", "2025-08-05 09:00", serial(2025, 8, 3), serial(2025, 8, 6)],
    ["two months", "2025-06", "2025-08", serial(2025, 6, 1), serial(2025, 9, 1)],
    ["two months as numbers", 202506, 202508, serial(2025, 6, 1), serial(2025, 9, 1)],
    ["one month", "2025-08", "202508", serial(2025, 8, 1), serial(2025, 9, 1)],
    ["two years", 2024, 2025, serial(2024, 1, 1), serial(2026, 1, 1)],
    ["two quarters", "2025Q1", "2025Q2", serial(2025, 1, 1), serial(2025, 7, 1)],
    ["a month and a day", "2025-06", "2025-08-15", serial(2025, 6, 1), serial(2025, 8, 16)],
    ["over New Year", "2024-12", "2025年1月", serial(2024, 12, 1), serial(2025, 2, 1)],
  ])("from one through the other: %s", (_, from, to, start, end) => {
    expect(read([[from, to]])).toEqual({ start, end });
    expect(read([[from], [to]])).toEqual({ start, end });
  });

  test("includes both days, whatever they are", () => {
    const day = fc.integer({ min: 400, max: DAYS - 1 });
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)].map(dayNumber) as [
          ReturnType<typeof dayNumber>,
          ReturnType<typeof dayNumber>,
        ];
        const text = [first, last].map(({ year, month, day }) => `${year}/${month}/${day}`);
        expect(read([text])).toEqual({
          start: serial(first.year, first.month, first.day),
          end: serial(last.year, last.month, last.day) + 1,
        });
        if (one !== other)
          expect(faultOf(() => read([[...text].reverse()]))).toMatchObject({ code: "reversedPeriod" });
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test.each<[unknown, unknown]>([
    ["2025-08", "2025-06"],
    ["2025-08-05", "2025-08-04"],
    [202508, 202507],
    ["2025", 2024],
  ])("is refused when reversed: %j, %j", (from, to) => {
    expect(faultOf(() => read([[from, to]]))).toMatchObject({ code: "reversedPeriod", error: "#VALUE!" });
  });

  test("that is reversed is refused with the first day of the one and the last of the other", () => {
    expect(faultOf(() => read([["2025-08", "2025-06"]]))).toMatchObject({
      parameter: "period",
      details: { from: "2025-08-01", to: "2025-06-30" },
    });
  });

  test.each([
    [[["2025-08", ""]], 1, 2],
    [[["", "2025-08"]], 1, 1],
    [[["2025-08"], [0]], 2, 1],
    [[[null], ["2025Q1"]], 1, 1],
    [[["2025-08-01", " "]], 1, 2],
  ])("is refused when one is missing, which is named: %j", (argument, row, column) => {
    expect(faultOf(() => read(argument))).toMatchObject({
      code: "halfPeriod",
      error: "#VALUE!",
      parameter: "period",
      row,
      column,
    });
  });

  test("is refused when there are three", () => {
    expect(faultOf(() => read([["2025-06", "2025-07", "2025-08"]]))).toMatchObject({
      code: "unreadablePeriod",
      parameter: "period",
      found: "1 × 3",
    });
  });
});

describe("a time is in a period", () => {
  test("from its first moment until its last", () => {
    expect(contains(AUGUST, AUGUST.start)).toBe(true);
    expect(contains(AUGUST, serial(2025, 8, 31, 23, 59, 59))).toBe(true);
    expect(contains(AUGUST, AUGUST.end)).toBe(false);
    expect(contains(AUGUST, serial(2025, 7, 31, 23, 59, 59))).toBe(false);
  });

  test("with half a second of slack at both ends", () => {
    expect(contains(AUGUST, AUGUST.start - 0.4 / 86_400)).toBe(true);
    expect(contains(AUGUST, AUGUST.start - 0.6 / 86_400)).toBe(false);
    expect(contains(AUGUST, AUGUST.end - 0.4 / 86_400)).toBe(false);
    expect(contains(AUGUST, AUGUST.end - 0.6 / 86_400)).toBe(true);
  });

  test("only if there is one", () => {
    expect(contains(AUGUST, BLANK)).toBe(false);
  });
});

describe("a month", () => {
  const month = (argument: unknown): number | undefined => readMonth(range(argument), "month");

  test.each([
    ...[
      "2025-08",
      "2025/8",
      "202508",
      "2025年8月",
      202508,
      45870,
      45899.5,
      "2025-08-31",
      "20250831",
      20250831,
    ],
    ...[[["2025-08-01", "2025-08-31"]], [["2025-08"], ["2025-08"]]],
  ])("%j is August 2025", (argument) => {
    expect(month(argument)).toBe(AUGUST.start);
  });

  test.each<[unknown, string]>([
    [2025, "2025"],
    [2025.08, "2025.08"],
    ["2025", "2025"],
    ["2025Q3", "2025Q3"],
    ["2025年3季度", "2025年3季度"],
    [[["2025-07", "2025-08"]], "2025-07-01 – 2025-08-31"],
    [[["2025-08-01", "2025-08-30"]], "2025-08-01 – 2025-08-30"],
    [[["2025-08-02", "2025-08-31"]], "2025-08-02 – 2025-08-31"],
    [[["2025-01", "2025-12"]], "2025"],
    [[["2025-02", "2026-01"]], "2025-02-01 – 2026-01-31"],
  ])("is not %j", (argument, found) => {
    expect(faultOf(() => month(argument))).toMatchObject({
      code: "unreadableMonthOption",
      error: "#VALUE!",
      parameter: "month",
      found,
    });
  });

  test("of a cell is no month of any year, and no year, which as numbers would be days of 1900 or 1905", () => {
    for (const number of [0.5, 1, 8, 12, 1899, 1900, 2025, formatted(2025), 2025.08, 2199, 2199.12])
      expect(readMonthCell(number)).toBe(UNREADABLE);
    expect(readMonthCell(2200)).toBe(serial(1906, 1, 1));
  });

  test.each([["x"], ["2025-13"], [true]])("is refused as %j", (argument) => {
    expect(faultOf(() => month(argument))).toMatchObject({ error: "#VALUE!", parameter: "month" });
  });

  test("is left out where the cell is blank", () => {
    expect([month(""), month(0), month([[""]])]).toEqual([undefined, undefined, undefined]);
  });

  test("is whole: February of a leap year has 29 days", () => {
    expect(isOneMonth({ start: serial(2024, 2, 1), end: serial(2024, 3, 1) })).toBe(true);
    expect(isOneMonth({ start: serial(2024, 2, 1), end: serial(2024, 2, 29) })).toBe(false);
    expect(isOneMonth({ start: serial(2024, 2, 2), end: serial(2024, 3, 2) })).toBe(false);
    expect(isOneMonth(QUARTER_3)).toBe(false);
  });
});

describe("a column of months", () => {
  test.each([
    "2025-08",
    "202508",
    202508,
    "2025年8月",
    45870,
    45890.5,
    "2025/8/15",
    20250815,
    formatted(45871),
  ])("reads %j as August 2025", (cell) => {
    expect(readMonthCell(cell)).toBe(AUGUST.start);
  });

  test("knows blanks, errors and what is no month", () => {
    expect(["", null, 0].map(readMonthCell)).toEqual([BLANK, BLANK, BLANK]);
    expect([errorCell("#N/A"), "#N/A"].map(readMonthCell)).toEqual([EXCEL_ERROR, EXCEL_ERROR]);
    expect(["2025", "2025Q3", "x", "2025-13", 202513, true].map(readMonthCell)).toEqual(
      Array.from({ length: 6 }, () => UNREADABLE),
    );
  });
});

describe("asOf", () => {
  const limit = (argument: unknown): number => readAsOf(range(argument), "asOf") as number;
  const hasHappened = (time: number, argument: unknown): boolean => time < limit(argument);

  test.each(["2025-08-31", "2025/8/31", "20250831", 20250831, 45900, "2025年8月31日", [["2025-08-31"]]])(
    "without a time (%j) is the end of that day",
    (argument) => {
      expect(hasHappened(serial(2025, 8, 31, 23, 59, 59), argument)).toBe(true);
      expect(hasHappened(serial(2025, 9, 1), argument)).toBe(false);
      expect(hasHappened(serial(2025, 9, 1) - 0.4 / 86_400, argument)).toBe(false);
    },
  );

  test.each(["2025-08-31 14:30", serial(2025, 8, 31, 14, 30), "2025/8/31 下午2:30"])(
    "with a time (%j) is that time, included",
    (argument) => {
      expect(hasHappened(serial(2025, 8, 31, 14, 30), argument)).toBe(true);
      expect(hasHappened(serial(2025, 8, 31, 14, 29, 59), argument)).toBe(true);
      expect(hasHappened(serial(2025, 8, 31, 14, 30, 1), argument)).toBe(false);
      expect(hasHappened(serial(2025, 9, 1), argument)).toBe(false);
    },
  );

  test.each(["2025-08-31 23:59:59", "2025-08-31T23:59:59Z", "2025-08-31T23:59:59.999Z"])(
    "at the last moment of a day (%j) is not the day after",
    (argument) => {
      expect(hasHappened(serial(2025, 8, 31, 23, 59, 59), argument)).toBe(true);
      expect(hasHappened(serial(2025, 9, 1, 0, 0, 1), argument)).toBe(false);
      expect(hasHappened(serial(2025, 9, 1, 12), argument)).toBe(false);
    },
  );

  test("is left out where the cell is blank or 0", () => {
    for (const argument of ["", 0, [[""]], " "]) expect(readAsOf(range(argument), "asOf")).toBeUndefined();
  });

  test.each(["2025-08", 202508, "2025", 2025, 2025.08, "x", true, "03/04/2025", -1])(
    "is refused as %j",
    (cell) => {
      expect(faultOf(() => limit(cell))).toMatchObject({
        code: "unreadableAsOf",
        error: "#VALUE!",
        parameter: "asOf",
        found: typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell),
      });
    },
  );

  test("is one cell", () => {
    expect(faultOf(() => limit([["2025-08-01", "2025-08-31"]]))).toMatchObject({
      code: "oneCellExpected",
      found: "1 × 2",
    });
  });

  test("that is an Excel error comes back as that error", () => {
    for (const cell of ["#N/A", errorCell("#N/A")])
      expect(faultOf(() => limit(cell))).toMatchObject({
        code: "excelError",
        error: "#N/A",
        parameter: "asOf",
      });
  });
});

test.each<[Period, string]>([
  [AUGUST, "2025-08"],
  [YEAR, "2025"],
  [{ start: serial(2025, 8, 3), end: serial(2025, 8, 6) }, "2025-08-03 – 2025-08-05"],
  [QUARTER_3, "2025-07-01 – 2025-09-30"],
  [{ start: serial(2025, 2, 1), end: serial(2026, 2, 1) }, "2025-02-01 – 2026-01-31"],
])("a period is described as people write it: %j is %j", (period, text) => {
  expect(describePeriod(period)).toBe(text);
});
