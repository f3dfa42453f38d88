import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "COMPLETIONRATE";
/** Sunday 1 June 2025, and Tuesday the 10th. */
const accepted = column("2025-06-01", "2025-06-01", "2025-06-01", "2025-06-10");
const completed = column("2025-06-04", "2025-06-05", "", "");

function rate(from: string, to: string, limit: number, unit: string) {
  return call(id, [cell(from), cell(to), cell(limit), cell(unit)]);
}

describe("COMPLETIONRATE", () => {
  shows(
    { COMPLETIONRATE: ["records"] },
    "the day of acceptance is day 0, the third one still in time",
    () => {
      expect(call(id, [accepted, completed, null, null, cell("2025-06-11")])).toBeCloseTo(1 / 3, 12);
      expect(rate("2025-06-01 23:00", "2025-06-04 23:59:59", 3, "天")).toBe(1);
      expect(rate("2025-06-01 01:00", "2025-06-05", 3, "day")).toBe(0);
    },
  );

  shows({ COMPLETIONRATE: ["records"] }, "hours are counted to the minute", () => {
    expect(rate("2025-06-01 10:00", "2025-06-01 13:00", 3, "hour")).toBe(1);
    expect(rate("2025-06-01 10:00", "2025-06-01 13:01", 3, "小时")).toBe(0);
    expect(rate("2025-06-01 10:00", "2025-06-01 10:30", 0.5, "hour")).toBe(1);
  });

  test.each([
    // Friday 6 June 2025 and three working days is Wednesday the 11th.
    ["2025-06-06", "2025-06-11 18:00", 3, 1],
    ["2025-06-06", "2025-06-12", 3, 0],
    // Saturday and Sunday count as from Friday.
    ["2025-06-07", "2025-06-11", 3, 1],
    ["2025-06-08", "2025-06-12", 3, 0],
    ["2025-06-02", "2025-06-05", 3, 1],
    ["2025-06-02", "2025-06-06", 3, 0],
    ["2025-06-02", "2025-06-16", 10, 1],
    ["2025-06-02", "2025-06-17", 10, 0],
    ["2025-06-07", "2025-06-07 20:00", 0, 1],
    ["2025-06-07", "2025-06-09", 0, 0],
  ])("in working days: accepted %s, completed %s, within %d: %d", (from, to, limit, expected) => {
    expect(rate(from, to, limit, "workday")).toBe(expected);
    expect(rate(from, to, limit, "工作日")).toBe(expected);
  });

  test("open issues are a miss once their time is up, with the end of the third day", () => {
    const open = (asOf: string) => call(id, [cell("2025-06-10"), cell(""), cell(3), null, cell(asOf)]);
    expect(open("2025-06-13")).toBe(0);
    expect(open("2025-06-12")).toMatchObject({ error: "#N/A" });
  });

  test("what was completed early counts before its time is up; after asOf it has not happened", () => {
    const issues = [column("2025-06-10", "2025-06-10"), column("2025-06-11", "2025-06-12"), null, null];
    expect(account([cell(id), ...issues, cell("2025-06-11")])).toMatchObject({ 1: { 1: 1 } });
    expect(call(id, [...issues, cell("2025-06-11")])).toBe(1);
  });

  shows(
    { COMPLETIONRATE: ["blanks"] },
    "no acceptance is left out; without asOf open issues are, too",
    () => {
      expect(call(id, [accepted, completed])).toBe(0.5);
      expect(call(id, [column("", "2025-06-01"), column("2025-06-02", "2025-06-02")])).toBe(1);
    },
  );

  test("completed on the day of acceptance, without a time of day, is in order", () => {
    expect(rate("2025-06-01 15:00", "2025-06-01", 3, "day")).toBe(1);
    expect(rate("2025-06-01 15:00", "2025-06-01", 3, "hour")).toMatchObject({ error: "#N/A" });
  });

  test("an issue accepted after asOf is none yet, though completed earlier that day", () => {
    const at = (asOf: string, done = "2025-06-01 10:00") =>
      call(id, [column("2025-06-01 15:00", "2025-06-01 08:00"), column(done, ""), cell(0), null, cell(asOf)]);
    // At noon neither is due: the one open, the other not accepted before three.
    expect(at("2025-06-01 12:00")).toMatchObject({ error: "#N/A" });
    expect(at("2025-06-01 12:00", "2025-06-01")).toMatchObject({ error: "#N/A" });
    expect(at("2025-06-01 14:59:59")).toMatchObject({ error: "#N/A" });
    expect(at("2025-06-01 15:00")).toBe(1);
    // By the end of the day the first is completed in time, and the other late.
    expect(at("2025-06-01")).toBe(0.5);
    const halfDone = [column("2025-06-01 15:00"), column("2025-06-01"), cell(0), null];
    expect(account([cell(id), ...halfDone, cell("2025-06-01 12:00")])).toEqual([
      ["rows read", 1, ""],
      ["in the base: issues completed or past the limit 0", 0, ""],
      ["in the numerator: completed within the limit 0", 0, ""],
      ["excluded: not completed, not yet due", 1, "1"],
    ]);
  });

  test("half a second before midnight is the day after, by hours half a second is no time", () => {
    const second = 1 / 86400;
    const done = (from: number, to: number, limit: number, unit: string) =>
      call(id, [cell(from), cell(to), cell(limit), cell(unit)]);
    expect(done(45870, 45874 - second, 3, "day")).toBe(1);
    expect(done(45870, 45874 - 0.4 * second, 3, "day")).toBe(0);
    expect(done(45870 - 0.4 * second, 45873.5, 3, "day")).toBe(1);
    expect(done(45870.5, 45870.5 + 3 / 24 + 0.4 * second, 3, "hour")).toBe(1);
    expect(done(45870.5, 45870.5 - 0.4 * second, 3, "hour")).toBe(1);
    expect(done(45870.5, 45870.5 - second, 3, "hour")).toMatchObject({ error: "#N/A" });
  });

  shows({ COMPLETIONRATE: ["filtered"] }, "a period looks at the acceptance; criteria", () => {
    const filter = [null, null, cell("2025-06-30"), null, cell("2025-06")];
    expect(call(id, [accepted, completed, ...filter])).toBe(0.25);
    const kinds = column("问题", "维修", "维修", "问题");
    expect(call(id, [accepted, completed, ...filter, kinds, cell("问题")])).toBe(0.5);
  });

  shows({ COMPLETIONRATE: ["totals", "#DIV/0!"] }, "from totals by RATE", () => {
    expect(call("RATE", [cell("T3完成率"), cell(9), cell(10)])).toBe(0.9);
    expect(call("RATE", [cell(id), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ COMPLETIONRATE: ["#N/A", "zh", "en"] }, "nothing to judge", () => {
    expectFailure(id, [accepted, column("", "", "", "")], "#N/A", {
      zh: ["4 行", "未给截至日"],
      en: ["4 rows", "no as-of date"],
    });
  });

  shows(
    { COMPLETIONRATE: ["#VALUE!", "zh", "en"] },
    "a unit that is none, half a day, a limit below zero",
    () => {
      expectFailure(id, [accepted, completed, cell(3), cell("周")], "#VALUE!", {
        zh: ["单位", "周", "工作日"],
        en: ["unit", "周", "workday"],
      });
      expectFailure(id, [accepted, completed, cell(1.5)], "#VALUE!", {
        zh: ["时限", "1.5", "整数"],
        en: ["limit", "1.5", "a whole number"],
      });
      expectFailure(id, [accepted, completed, cell(-1)], "#VALUE!", { zh: ["时限"], en: ["limit"] });
    },
  );

  shows({ COMPLETIONRATE: ["audited"] }, "AUDIT says why issues are left out", () => {
    const issues = [
      [...accepted, ["2025-06-05"]],
      [...completed, ["2025-06-04"]],
    ];
    expect(account([cell(id), ...issues, null, null, cell("2025-06-11")])).toEqual([
      ["rows read", 5, ""],
      ["in the base: issues completed or past the limit 3", 3, "1, 2, 3"],
      ["in the numerator: completed within the limit 1", 1, "1"],
      ["excluded: not completed, not yet due", 1, "4"],
      ["excluded: completed before accepted", 1, "5"],
    ]);
  });

  test("the definition is said to be unconfirmed wherever it is explained", () => {
    for (const [what, language, words] of [
      ["definition", "zh", "待与客户确认"],
      ["reading", "en", "to be confirmed with the client"],
      ["errata", "en", "to be confirmed with the client"],
    ] as const)
      expect(call("EXPLAIN", [cell(id), cell(what), cell(language)])).toEqual(expect.stringContaining(words));
  });
});
