import { describe, expect, test } from "@jest/globals";
import { readMoment } from "../../src/cells/period";
import { toRange, type Range } from "../../src/cells/range";
import { errorCell, faultOf, formatted, serial } from "./support";

const moment = (argument: unknown) => readMoment(toRange(argument) as Range, "periodStart");

describe("the first moment and the end of a span of time", () => {
  test.each(["2025-08-31", "2025/8/31", "20250831", 20250831, 45900, "2025年8月31日", formatted(45900)])(
    "are those of a day: %j",
    (cell) => {
      expect(moment(cell)).toEqual({ start: 45900, end: 45901 });
    },
  );

  test.each([["2025-08-31 14:30"], [serial(2025, 8, 31, 14, 30)], ["2025/8/31 下午2:30"]])(
    "are one moment where there is a time: %j",
    (cell) => {
      const found = moment(cell);
      expect(found?.start).toBeCloseTo(45900 + 14.5 / 24, 9);
      expect(found?.end).toBe(found?.start);
    },
  );

  test("may be named by a month, a quarter or a year", () => {
    expect(moment("2025-08")).toEqual({ start: 45870, end: 45901 });
    expect(moment(202508)).toEqual({ start: 45870, end: 45901 });
    expect(moment("2025Q3")).toEqual({ start: serial(2025, 7, 1), end: serial(2025, 10, 1) });
    for (const year of ["2025", 2025])
      expect(moment(year)).toEqual({ start: serial(2025, 1, 1), end: serial(2026, 1, 1) });
  });

  test.each(["八月初", "03/04/2025", true, -1, 2025.08])(
    "are refused as %j, with the remedy of a date",
    (cell) => {
      expect(faultOf(() => moment(cell))).toMatchObject({
        code: "unreadableAsOf",
        error: "#VALUE!",
        parameter: "periodStart",
      });
    },
  );

  test("are one cell, which may be blank, and whose error comes back", () => {
    for (const blank of ["", 0, " "]) expect(moment(blank)).toBeUndefined();
    expect(faultOf(() => moment([["2025-08-01", "2025-08-31"]]))).toMatchObject({
      code: "oneCellExpected",
      parameter: "periodStart",
      found: "1 × 2",
    });
    expect(faultOf(() => moment(errorCell("#N/A")))).toMatchObject({ code: "excelError", error: "#N/A" });
  });
});
