import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

/** N is August 2025: sold from August 2023 to July 2024, visits from August 2024 to July 2025. */
const N = cell("2025-08");
const cars = column("V1", "V2", "V3", "V4");
const sold = column("2023-08-01", "2024-07-31 18:00", "2024-08-01", "2023-07-31");

function visitsOf(...visits: (readonly [vehicle: unknown, date: unknown])[]): [unknown[][], unknown[][]] {
  return [column(...visits.map(([vehicle]) => vehicle)), column(...visits.map(([, date]) => date))];
}

const four = (vehicle: string): [string, string][] =>
  ["2024-08-01", "2024-11-02", "2025-03-03", "2025-07-31 23:59"].map((date) => [vehicle, date]);

const loyalty = (visits: [unknown[][], unknown[][]], ...more: unknown[]): unknown =>
  call("NEWOWNERLOYALTY", [cars, sold, ...visits, N, ...more]);

describe("NEWOWNERLOYALTY", () => {
  shows(
    { NEWOWNERLOYALTY: ["records"] },
    "cars sold 13 to 24 months before, with four visits in twelve months",
    () => {
      // V1 and V2 are the cohort; V3 was sold a day too late, V4 a day too early.
      expect(loyalty(visitsOf(...four("V1"), ...four("V3"), ...four("V4")))).toBe(0.5);
      expect(loyalty(visitsOf(...four("V1"), ...four("V2")))).toBe(1);
    },
  );

  test("several orders of a car and day are one visit", () => {
    const threeDays = visitsOf(...four("V1").slice(0, 3), ["V1", "2025-03-03 16:00"], ["V2", "2025-07-01"]);
    expect(loyalty(threeDays)).toBe(0);
    expect(loyalty(visitsOf(...four("V1"), ["V1", "2025-03-03 16:00"]))).toBe(0.5);
  });

  test("visits before and after the twelve months do not count", () => {
    const visits = four("V1").map(([vehicle, date], index): [string, string] => [
      vehicle,
      index === 0 ? "2024-07-31 23:00" : date,
    ]);
    expect(loyalty(visitsOf(...visits, ["V1", "2025-08-01"]))).toBe(0);
  });

  test("fewer visits that are enough", () => {
    const visits = visitsOf(["V1", "2024-08-02"], ["V1", "2025-07-01"], ["V2", "2025-01-01"]);
    expect(loyalty(visits, cell(2))).toBe(0.5);
    expect(loyalty(visits, cell(1))).toBe(1);
  });

  test("cars are counted, each once, whatever rows say so", () => {
    const twice = column("V1", "v1 ", "Ｖ1", "V2");
    const within = column("2023-08-01", "2023-09-01", "2023-08-01", "2024-01-01");
    const args = [twice, within, ...visitsOf(...four("V1"), ...four("V9")), N];
    // v1 is another id: ids keep their case, not their width.
    expect(call("NEWOWNERLOYALTY", args)).toBeCloseTo(1 / 3, 12);
  });

  test("heights of their own: more visits than cars, or fewer", () => {
    const one = visitsOf(["V1", "2024-08-01"], ["V1", "2025-07-01"]);
    expect(loyalty(one, cell(2))).toBe(0.5);
  });

  shows({ NEWOWNERLOYALTY: ["totals"] }, "from two totals", () => {
    expect(call("RATE", [cell("1.9"), cell(41), cell(100)])).toBe(0.41);
  });

  shows({ NEWOWNERLOYALTY: ["#DIV/0!"] }, "no cars among totals", () => {
    expect(call("RATE", [cell("NEWOWNERLOYALTY"), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ NEWOWNERLOYALTY: ["blanks"] }, "a row without vehicle or date is no car and no visit", () => {
    const blanks = call("NEWOWNERLOYALTY", [
      column("V1", "", "V5", "合计"),
      column("2023-08-01", "2023-09-01", "", "2023-09-01"),
      ...visitsOf(...four("V1"), ["", "2025-01-01"], ["V1", ""]),
      N,
    ]);
    expect(blanks).toBe(1);
  });

  shows({ NEWOWNERLOYALTY: ["#N/A", "zh", "en"] }, "nobody bought in those months", () => {
    const args = [column("V3"), column("2024-08-01"), ...visitsOf(...four("V3")), N];
    expectFailure("NEWOWNERLOYALTY", args, "#N/A", { zh: ["没有可计算的记录"], en: ["No records"] });
  });

  test("where there are cars and no visits, the message speaks of the visits", () => {
    expectFailure(
      "NEWOWNERLOYALTY",
      [cell("V1"), cell("2024-01-05"), column("", ""), column("", ""), N],
      "#N/A",
      {
        zh: ["没有可计算的记录(进厂车辆)", "读取 0 行"],
        en: ["No records to judge (visitVehicles)", "0 rows read"],
      },
    );
    expectFailure(
      "FIRSTSERVICERATE",
      [cell("V1"), cell("2025-04-05"), cell(""), cell("2025-05-01"), N],
      "#N/A",
      {
        zh: ["首保车辆", "读取 1 行"],
        en: ["serviceVehicles", "1 row read"],
      },
    );
  });

  test.each([
    ["begin too late", ["2024-09-01", "2025-07-31"]],
    ["end too early", ["2024-08-31", "2025-06-30"]],
  ])("visits that %s do not cover the window", (_, dates) => {
    const visits = visitsOf(...dates.map((date): [string, string] => ["V9", date]));
    expectFailure("NEWOWNERLOYALTY", [cars, sold, ...visits, N], "#N/A", {
      zh: ["2024-08", "2025-07"],
      en: ["2024-08", "2025-07"],
    });
  });

  test("a record in the first and one in the last month are enough, of any car", () => {
    expect(loyalty(visitsOf(["V9", "2024-08-31"], ["V8", "2025-07-01"]))).toBe(0);
    expect(loyalty(visitsOf(["V9", "2020-01-01"], ["V8", "2026-01-01"]))).toBe(0);
  });

  shows(
    { NEWOWNERLOYALTY: ["#VALUE!", "zh", "en"] },
    "a date nobody can read, columns of two heights",
    () => {
      expectFailure("NEWOWNERLOYALTY", [cars, sold, column("V1"), column("03/04/2025"), N], "#VALUE!", {
        zh: ["进厂日期", "03/04/2025"],
        en: ["visitDates", "03/04/2025"],
      });
      expectFailure(
        "NEWOWNERLOYALTY",
        [cars, column("2023-08-01"), ...visitsOf(["V1", "2025-07-01"]), N],
        "#VALUE!",
        {
          zh: ["4", "1"],
          en: ["4", "1"],
        },
      );
      expect(loyalty(visitsOf(...four("V1")), cell(0))).toMatchObject({ error: "#VALUE!" });
    },
  );

  test("kinds are checked before shapes, shapes before history", () => {
    const early = visitsOf(["V9", "2020-01-01"]);
    const both = [cars, column("2023-08-01", "去年"), ...early, N];
    expect(call("NEWOWNERLOYALTY", both)).toMatchObject({ message: expect.stringContaining("去年") });
    expect(call("NEWOWNERLOYALTY", [cars, column("2023-08-01"), ...early, N])).toMatchObject({
      error: "#VALUE!",
    });
  });

  test("TREND and BYGROUP", () => {
    const visits = visitsOf(...four("V1"), ["V2", "2025-06-30"], ["V1", "2024-07-01"]);
    const months = [["2025-07", "2025-08", "2026-08"]];
    expect(call("TREND", [cell("NEWOWNERLOYALTY"), months, cars, sold, ...visits])).toEqual([
      // In July V1 and V4 are the cohort, in August V1 and V2; a year later nothing is known.
      [0.5, 0.5, ""],
    ]);
    const models = column("A6L", "Q5", "Q5", "");
    expect(call("BYGROUP", [cell("1.9"), models, cars, sold, ...visits, N])).toEqual([
      ["Q5", 2, 0],
      ["A6L", 1, 1],
      ["", 1, ""],
    ]);
  });

  shows({ NEWOWNERLOYALTY: ["audited"] }, "AUDIT", () => {
    const args = [
      column("V1", "V1", "V2", "", "V3", "V5"),
      column("2023-08-01", "2023-08-05", "2024-01-01", "2024-01-01", "2024-08-01", ""),
      ...visitsOf(...four("V1"), ["V3", "2025-01-01"], ["", "2025-01-01"], ["V1", ""], ["V1", "2025-08-01"]),
      N,
    ];
    expect(account([cell("NEWOWNERLOYALTY"), ...args])).toEqual([
      ["rows read", 14, ""],
      ["in the base: customers who bought 13 to 24 months before 2", 2, "1, 3"],
      ["in the numerator: loyal customers in the second year 1", 1, "1"],
      ["excluded: in the numerator only (loyal customers in the second year)", 4, "1, 2, 3, 4"],
      ["excluded: same id, counted once", 1, "2"],
      ["excluded: no id", 1, "4"],
      ["excluded: not among the cars looked at", 1, "5"],
      ["excluded: no date", 1, "6"],
      ["excluded: of another car, or before the sale (loyal customers in the second year)", 1, "5"],
      ["excluded: no id (loyal customers in the second year)", 1, "6"],
      ["excluded: no date (loyal customers in the second year)", 1, "7"],
      ["excluded: outside the window (loyal customers in the second year)", 1, "8"],
    ]);
  });
});
