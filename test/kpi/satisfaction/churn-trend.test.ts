import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../../oracle";
import { call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";

/** TREND reads the visits once for all months; what it says of each must be what a call for that month says. */

const SEED = 20250801;
const FIRST = { year: 2023, month: 1 };
const monthAt = (index: number): oracle.Month => ({
  year: FIRST.year + Math.floor(index / 12),
  month: (index % 12) + 1,
});
const textOf = ({ year, month }: oracle.Month): string => `${year}-${String(month).padStart(2, "0")}`;

/** Visits around the ends of months, of few customers, so that many leave and come back. */
const visits = (months: number) =>
  fc.array(
    fc.record({
      customer: fc.constantFrom("A", "B", "C", "D", "E", null),
      date: fc
        .tuple(fc.nat(months - 1), fc.constantFrom(0, 0.5, 1, 14, 27.99, -0.001))
        .map(([month, day]) => oracle.monthStart(monthAt(month)) + day),
    }),
    { minLength: 20, maxLength: 60 },
  );

function expectedOf(rows: oracle.VisitRow[], months: readonly oracle.Month[]): (number | "")[] {
  return months.map((month) => {
    const result = oracle.churn(rows, month);
    return "ok" in result ? result.ok.value : "";
  });
}

function trendOf(rows: oracle.VisitRow[], months: readonly oracle.Month[]): unknown {
  const cells = [column(...rows.map(({ customer }) => customer)), column(...rows.map(({ date }) => date))];
  return call("TREND", [cell("CHURN"), [months.map(textOf)], ...cells]);
}

describe("TREND of CHURN", () => {
  // More months than an integer has bits are told apart in another way.
  test.each([20, 31, 32, 33])(
    "over %i months of records is the independent value of each month",
    (months) => {
      const asked = [8, 9, 12, 13, 17, months - 2, months - 1, months, months + 1].map(monthAt);
      let found = 0;
      fc.assert(
        fc.property(visits(months), (rows) => {
          const expected = expectedOf(rows, asked);
          found += expected.filter((value) => value !== "").length;
          const actual = trendOf(rows, asked);
          if (
            expected.every((value) => value === "") &&
            typeof actual === "object" &&
            "error" in (actual as object)
          )
            return;
          expect(actual).toEqual([expected.map((value) => (value === "" ? "" : expect.closeTo(value, 9)))]);
        }),
        { seed: SEED, numRuns: 25 },
      );
      expect(found).toBeGreaterThan(60);
    },
  );

  shows({ TREND: ["records", "filtered"] }, "with a criterion it is each month's of those rows alone", () => {
    const rows = [
      ["A", "2025-01-31 23:59:59", "东"],
      ["A", "2025-03-05", "西"],
      ["B", "2025-01-01", "东"],
      ["B", "2025-07-31 18:00", "东"],
      ["C", "2025-02-28", "东"],
      ["C", "2025-09-30", "东"],
    ];
    const columns = [0, 1, 2].map((index) => column(...rows.map((row) => row[index])));
    const [customers, dates, stores] = columns;
    const months = [["2025-08", "2025-09", "2025-10"]];
    const trend = call("TREND", [
      cell("CHURN"),
      months,
      customers,
      dates,
      null,
      null,
      null,
      stores,
      cell("东"),
    ]);
    // Cohorts: January A and B, B came again in July; February C, who came again on the last of September; March nobody.
    expect(trend).toEqual([[0.5, 1, ""]]);
  });
});
