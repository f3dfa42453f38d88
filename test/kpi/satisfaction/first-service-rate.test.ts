import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

/** N is August 2025: sold in April, first serviced up to the end of July. */
const N = cell("2025-08");
const cars = column("V1", "V2", "V3", "V4", "V5", "V6");
const sold = column("2025-04-02", "2025-04-10", "2025-04-20", "2025-04-30 17:00", "2025-05-01", "2025-03-31");
const services = [
  column("V1", "V2", "V2", "V3", "V5", "V6"),
  column("2025-04-28", "2025-06-11", "2025-06-30", "2025-08-01", "2025-07-15", "2025-05-09"),
];
const printed = cell("printed");

describe("FIRSTSERVICERATE", () => {
  shows(
    { FIRSTSERVICERATE: ["records"] },
    "of the cars of one month, those serviced from the sale on",
    () => {
      expect(call("FIRSTSERVICERATE", [cars, sold, ...services, N])).toBe(0.5);
      expect(call("FIRSTSERVICERATE", [cars, sold, ...services, N, cell("标准")])).toBe(0.5);
    },
  );

  test("as printed: every first service of three months, whatever car it was", () => {
    expect(call("FIRSTSERVICERATE", [cars, sold, ...services, N, printed])).toBe(0.75);
    expect(call("FIRSTSERVICERATE", [cars, sold, ...services, N, cell("原文")])).toBe(0.75);
    const many = [
      column("V1", "V2", "V5", "V6", "V7", "V8", "V7"),
      column(...new Array<string>(6).fill("2025-05-02"), "2025-07-01"),
    ];
    expect(call("FIRSTSERVICERATE", [cars, sold, ...many, N, printed])).toBe(1.5);
  });

  test("on the day of the sale is after it, the day before is not", () => {
    const one = (service: string): unknown =>
      call("FIRSTSERVICERATE", [
        column("V4"),
        column("2025-04-30 17:00"),
        column("V4", "V9", "V9"),
        column(service, "2025-04-01", "2025-07-01"),
        N,
      ]);
    expect(one("2025-04-30 09:00")).toBe(1);
    expect(one("2025-04-29")).toBe(0);
    expect(one("2025-07-31 23:59")).toBe(1);
    expect(one("2025-08-01")).toBe(0);
  });

  test("two rows of one car, on either side, are one", () => {
    const twice = [column("V1", "V1", "V2"), column("2025-04-02", "2025-04-20", "2025-04-03")];
    const rows = [column("V1", "V1", "V9"), column("2025-04-05", "2025-04-06", "2025-07-01")];
    expect(call("FIRSTSERVICERATE", [...twice, ...rows, N])).toBe(0.5);
  });

  shows({ FIRSTSERVICERATE: ["totals"] }, "from two totals", () => {
    expect(call("RATE", [cell("1.10"), cell(95), cell(100)])).toBe(0.95);
    expect(call("RATE", [cell("FIRSTSERVICERATE"), cell(101), cell(100)])).toMatchObject({
      error: "#VALUE!",
    });
  });

  shows({ FIRSTSERVICERATE: ["#DIV/0!"] }, "nothing sold, among totals", () => {
    expect(call("RATE", [cell("新车首保率"), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ FIRSTSERVICERATE: ["blanks"] }, "blank vehicles and dates are neither cars nor services", () => {
    const some = [column("V1", "", "V2"), column("2025-04-02", "2025-04-03", "")];
    const covered = [column("V9", "V1", "", "V1"), column("2025-04-05", "", "2025-04-20", "2025-07-01")];
    expect(call("FIRSTSERVICERATE", [...some, ...covered, N])).toBe(1);
  });

  shows(
    { FIRSTSERVICERATE: ["#N/A", "zh", "en"] },
    "nothing sold in N-4; services that end too early",
    () => {
      expectFailure("FIRSTSERVICERATE", [column("V1"), column("2025-05-02"), ...services, N], "#N/A", {
        zh: ["没有可计算的记录"],
        en: ["No records"],
      });
      const early = [column("V1", "V2"), column("2025-04-28", "2025-06-30")];
      expectFailure("FIRSTSERVICERATE", [cars, sold, ...early, N], "#N/A", {
        zh: ["2025-04", "2025-07"],
        en: ["2025-04", "2025-07"],
      });
      const fromMay = [column("V1", "V2"), column("2025-05-31", "2025-07-01")];
      expect(call("FIRSTSERVICERATE", [cars, sold, ...fromMay, N])).toMatchObject({ error: "#N/A" });
      expect(call("FIRSTSERVICERATE", [cars, sold, ...fromMay, N, printed])).toBe(0.5);
    },
  );

  shows(
    { FIRSTSERVICERATE: ["#VALUE!", "zh", "en"] },
    "a method that is none, a number too long for an id",
    () => {
      expectFailure("FIRSTSERVICERATE", [cars, sold, ...services, N, cell("cohort")], "#VALUE!", {
        zh: ["算法", "cohort"],
        en: ["method", "cohort"],
      });
      const long = [column(1234567890123456, "V2"), column("2025-04-28", "2025-07-30")];
      expect(call("FIRSTSERVICERATE", [cars, sold, ...long, N])).toMatchObject({ error: "#VALUE!" });
    },
  );

  test("TREND and BYGROUP", () => {
    const trend = call("TREND", [
      cell("FIRSTSERVICERATE"),
      column("2025-08", "2025-09", "2026-01"),
      cars,
      sold,
      ...services,
    ]);
    expect(trend).toEqual([[0.5], [1], [""]]);
    const stores = column("东", "东", "西", "西", "西", "东");
    expect(call("BYGROUP", [cell("1.10"), stores, cars, sold, ...services, N])).toEqual([
      ["东", 3, 1],
      ["西", 3, 0],
    ]);
  });

  shows({ FIRSTSERVICERATE: ["audited"] }, "AUDIT, both ways", () => {
    expect(account([cell("FIRSTSERVICERATE"), cars, sold, ...services, N])).toEqual([
      ["rows read", 12, ""],
      ["in the base: cars sold in month N-4 4", 4, "1, 2, 3, 4"],
      ["in the numerator: new cars first serviced 2", 2, "1, 2"],
      ["excluded: in the numerator only (new cars first serviced)", 3, "1, 2, 3"],
      ["excluded: not among the cars looked at", 2, "5, 6"],
      ["excluded: of another car, or before the sale (new cars first serviced)", 2, "5, 6"],
      ["excluded: outside the window (new cars first serviced)", 1, "4"],
    ]);
    expect(account([cell("FIRSTSERVICERATE"), cars, sold, ...services, N, printed])).toEqual([
      ["rows read", 12, ""],
      ["in the base: cars sold in month N-4 4", 4, "1, 2, 3, 4"],
      ["in the numerator: new cars first serviced 3", 3, "2, 5, 6"],
      ["excluded: in the numerator only (new cars first serviced)", 4, "2, 3, 5, 6"],
      ["excluded: not among the cars looked at", 2, "5, 6"],
      ["excluded: outside the window (new cars first serviced)", 2, "1, 4"],
    ]);
  });
});
