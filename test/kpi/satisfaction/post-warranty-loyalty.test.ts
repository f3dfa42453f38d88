import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

/** N is August 2025: out of warranty before August 2024, visits from August 2024 to July 2025. */
const N = cell("2025-08");
const cars = column("V1", "V2", "V3", "V4");
const ends = column("2024-07-31", "2020-05-01", "2024-08-01", "2023-07-31");
const three = ["2024-08-01", "2025-01-02", "2025-07-31 22:00"];
const visitsOf = (...vehicles: string[]): [unknown[][], unknown[][]] => [
  column(...vehicles.flatMap((vehicle) => three.map(() => vehicle))),
  column(...vehicles.flatMap(() => three)),
];
const loyalty = (visits: [unknown[][], unknown[][]], ...more: unknown[]): unknown =>
  call("POSTWARRANTYLOYALTY", [cars, ends, ...visits, N, ...more]);

describe("POSTWARRANTYLOYALTY", () => {
  shows(
    { POSTWARRANTYLOYALTY: ["records"] },
    "cars out for a year or longer, with three visits in twelve months",
    () => {
      // V3 was covered on the first day of the twelve months.
      expect(loyalty(visitsOf("V1", "V3"))).toBeCloseTo(1 / 3, 12);
      expect(loyalty(visitsOf("V1", "V2", "V4"))).toBe(1);
    },
  );

  test("several orders of a car and day are one visit", () => {
    const [vehicles, dates] = visitsOf("V1");
    const split = [
      column(...vehicles.flat(), "V2", "V2", "V2"),
      column(...dates.flat(), three[0], three[0], three[1]),
    ];
    expect(call("POSTWARRANTYLOYALTY", [cars, ends, ...split, N])).toBeCloseTo(1 / 3, 12);
  });

  test("fewer visits that are enough, and the first year out alone", () => {
    expect(loyalty(visitsOf("V1"), cell(4))).toBe(0);
    // Out for no more than 24 months: V1 only; V4 ended a day before.
    expect(loyalty(visitsOf("V1"), null, cell(24))).toBe(1);
    expect(loyalty(visitsOf("V1"), null, cell(25))).toBe(0.5);
  });

  test("a warranty that was extended ends on its latest day", () => {
    const extended = [column("V1", "V2", "V1"), column("2022-01-01", "2022-01-01", "2026-01-01")];
    expect(call("POSTWARRANTYLOYALTY", [...extended, ...visitsOf("V1"), N])).toBe(0);
    const both = [column("V1", "V2", "V1"), column("2022-01-01", "2022-01-01", "2023-01-01")];
    expect(call("POSTWARRANTYLOYALTY", [...both, ...visitsOf("V1"), N])).toBe(0.5);
  });

  shows({ POSTWARRANTYLOYALTY: ["totals"] }, "from two totals", () => {
    expect(call("RATE", [cell("1.8"), cell(7), cell(10)])).toBe(0.7);
  });

  shows({ POSTWARRANTYLOYALTY: ["#DIV/0!"] }, "no cars among totals", () => {
    expect(call("RATE", [cell("1.8"), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ POSTWARRANTYLOYALTY: ["blanks"] }, "a car without a warranty end is left out and reported", () => {
    const some = [column("V1", "V2", ""), column("2022-01-01", "", "2022-01-01")];
    expect(call("POSTWARRANTYLOYALTY", [...some, ...visitsOf("V1"), N])).toBe(1);
  });

  shows(
    { POSTWARRANTYLOYALTY: ["#N/A", "zh", "en"] },
    "nobody out for a year; visits that begin too late",
    () => {
      const covered = [column("V3"), column("2024-08-01"), ...visitsOf("V3"), N];
      expectFailure("POSTWARRANTYLOYALTY", covered, "#N/A", { zh: ["没有可计算的记录"], en: ["No records"] });
      const late = [column("V1", "V1"), column("2024-09-01", "2025-07-01")];
      expectFailure("POSTWARRANTYLOYALTY", [cars, ends, ...late, N], "#N/A", {
        zh: ["2024-08"],
        en: ["2024-08"],
      });
    },
  );

  shows(
    { POSTWARRANTYLOYALTY: ["#VALUE!", "zh", "en"] },
    "an option out of its limits, a date nobody can read",
    () => {
      const args = [cars, ends, ...visitsOf("V1"), N, null, cell(12)];
      expectFailure("POSTWARRANTYLOYALTY", args, "#VALUE!", {
        zh: ["最多出保月数", "12"],
        en: ["maxMonthsOut", "12"],
      });
      expect(
        call("POSTWARRANTYLOYALTY", [cars, column("2024", "a", "b", "c"), ...visitsOf("V1"), N]),
      ).toMatchObject({
        error: "#VALUE!",
      });
    },
  );

  test("TREND goes by the month, BYGROUP splits the cars", () => {
    const trend = call("TREND", [cell("1.8"), [["2025-08", "2025-09"]], cars, ends, ...visitsOf("V1")]);
    expect(trend).toEqual([[1 / 3, ""]]);
    const models = column("A6L", "Q5", "Q5", "A6L");
    expect(call("BYGROUP", [cell("1.8"), models, cars, ends, ...visitsOf("V1", "V2"), N])).toEqual([
      ["A6L", 2, 0.5],
      ["Q5", 2, 1],
    ]);
  });

  shows({ POSTWARRANTYLOYALTY: ["audited"] }, "AUDIT", () => {
    const some = [column("V1", "V1", "V2", "V3"), column("2022-01-01", "2023-01-01", "", "2026-01-01")];
    expect(account([cell("1.8"), ...some, ...visitsOf("V1"), N])).toEqual([
      ["读取行数", 7, ""],
      ["计入分母:出保满一年的客户 1", 1, "2"],
      ["计入分子:出保满一年的忠诚客户 1", 1, "2"],
      ["排除:只计入分子(出保满一年的忠诚客户)", 3, "1, 2, 3"],
      ["排除:编号重复,已计一次", 1, "1"],
      ["排除:没有日期", 1, "3"],
      ["排除:不属于所看的车", 1, "4"],
    ]);
  });
});
