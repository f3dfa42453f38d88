import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const vehicles = column("V1", "V1", "V1", "V2", "V2", "V3", "V4");
const arrivals = column(
  ...[
    "2025-07-10",
    "2025-08-01 09:00",
    "2025-08-01 15:00",
    "2025-08-05",
    "2025-08-20",
    "2025-08-31 23:00",
    "2025-09-01",
  ],
);
const august = cell("2025-08");

describe("RETURNVISITS", () => {
  shows(
    { RETURNVISITS: ["records", "filtered"] },
    "visits of vehicles that had come on an earlier day",
    () => {
      // V1 came in July; V2 came for the first time on the 5th, and again on the 20th.
      expect(call("RETURNVISITS", [vehicles, arrivals, august])).toBe(2);
      expect(call("RETURNVISITS", [vehicles, arrivals, cell("2025-09")])).toBe(0);
      expect(call("RETURNVISITS", [vehicles, arrivals, [["2025-08-20", "2025-09-30"]]])).toBe(1);
    },
  );

  test("two orders of one day are one visit, and neither is a return to the other", () => {
    const twice = [column("V9", "V1", "V1"), column("2025-07-01", "2025-08-01", "2025-08-01 16:00")];
    expect(call("RETURNVISITS", [...twice, august])).toBe(0);
  });

  shows(
    { RETURNVISITS: ["blanks"] },
    "no vehicle or no arrival is no visit; none in the period are 0",
    () => {
      const blank = [column("V1", "", "V1", "V1"), column("2025-07-01", "2025-08-01", "", "2025-08-09")];
      expect(call("RETURNVISITS", [...blank, august])).toBe(1);
      expect(call("RETURNVISITS", [vehicles, arrivals, cell("2025-12")])).toBe(0);
    },
  );

  test("month by month; a month without records before it has no value", () => {
    const months = [["2025-07", "2025-08", "2025-09"]];
    expect(call("TREND", [cell("回厂台次"), months, vehicles, arrivals])).toEqual([["", 2, 0]]);
  });

  test("by store: what the store itself has seen before; one that has seen nothing before has no value", () => {
    const stores = column("东", "西", "西", "东", "东", "西", "西");
    expect(call("BYGROUP", [cell("RETURNVISITS"), stores, vehicles, arrivals, august])).toEqual([
      ["西", 3, ""],
      ["东", 2, 1],
    ]);
    // The west alone, as a store that keeps its own records would ask.
    const west = [
      column("V1", "V1", "V3", "V4"),
      column("2025-08-01", "2025-08-01", "2025-08-31", "2025-09-01"),
    ];
    expect(call("RETURNVISITS", [...west, august])).toMatchObject({ error: "#N/A" });
    // A visit of July to the west is seen there.
    const seen = column("西", "西", "西", "东", "东", "西", "西");
    expect(call("BYGROUP", [cell("RETURNVISITS"), seen, vehicles, arrivals, august])).toEqual([
      ["西", 3, 1],
      ["东", 2, ""],
    ]);
  });

  test("rows without a vehicle, or of totals, are read and said to be so, as AUDIT says", () => {
    const august = [column("2025-08-03", "2025-08-01"), cell("2025-08")];
    expectFailure("RETURNVISITS", [column("", ""), ...august], "#N/A", {
      zh: ["读取 2 行", "其中 2 行没有编号"],
      en: ["2 rows read", "2 of them excluded: no id"],
    });
    expectFailure("RETURNVISITS", [column("", "合计"), ...august], "#N/A", {
      zh: ["读取 2 行", "其中 1 行"],
      en: ["2 rows read", "1 of them"],
    });
    expectFailure("RETURNVISITS", [cell("合计"), cell("2025-08-03"), cell("2025-08")], "#N/A", {
      zh: ["其中 1 行是合计行"],
      en: ["1 of them excluded: totals row"],
    });
  });

  shows({ RETURNVISITS: ["#N/A", "zh", "en"] }, "no records from before the period, or none at all", () => {
    expectFailure("RETURNVISITS", [vehicles, arrivals, cell("2025-07")], "#N/A", {
      zh: ["2025-07-01", "2025-07-10"],
      en: ["2025-07-01", "2025-07-10"],
    });
    expect(call("RETURNVISITS", [column("", ""), column("", ""), august])).toMatchObject({ error: "#N/A" });
  });

  shows({ RETURNVISITS: ["#VALUE!", "zh", "en"] }, "an arrival nobody can read, no period", () => {
    expectFailure("RETURNVISITS", [column("V1", "V2"), column("2025-07-01", "8月初"), august], "#VALUE!", {
      zh: ["进厂时间", "第 2 行", "8月初"],
      en: ["arrivals", "row 2", "8月初"],
    });
    expectFailure("RETURNVISITS", [vehicles, arrivals], "#VALUE!", { zh: ["期间"], en: ["period"] });
  });

  test("a vehicle nobody can read matters before the period, and not after it", () => {
    const missing = { type: "Error", basicType: "Error", basicValue: "#N/A" };
    const dates = column("2025-07-01", "2025-08-01", "2025-09-01");
    expect(call("RETURNVISITS", [column("V1", "V1", missing), dates, august])).toBe(1);
    expect(call("RETURNVISITS", [column(missing, "V1", "V1"), dates, august])).toMatchObject({
      error: "#N/A",
    });
    expect(call("RETURNVISITS", [column(1e15, "V1", "V1"), dates, august])).toMatchObject({
      error: "#VALUE!",
    });
  });

  shows(
    { RETURNVISITS: ["audited"] },
    "AUDIT shows first visits, also where the function has no value",
    () => {
      expect(account([cell("RETURNVISITS"), vehicles, arrivals, august])).toEqual([
        ["rows read", 7, ""],
        ["in the base: return visits 2", 2, "2, 5"],
        ["in the numerator: return visits 2", 2, "2, 5"],
        ["excluded: outside the period", 2, "1, 7"],
        ["excluded: the vehicle's first visit", 2, "4, 6"],
        ["excluded: same id, counted once", 1, "3"],
      ]);
      expect(account([cell("RETURNVISITS"), vehicles, arrivals, cell("2025-07")])).toEqual([
        ["rows read", 7, ""],
        ["in the base: return visits", 0, ""],
        ["in the numerator: return visits", 0, ""],
        ["excluded: outside the period", 6, "2, 3, 4, 5, 6"],
        ["excluded: the vehicle's first visit", 1, "1"],
      ]);
    },
  );
});
