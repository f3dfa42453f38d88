import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "OTDRATE";
const due = column("2025-08-01 12:00", "2025-08-02", "2025-08-03 12:00", "2025-08-30 12:00");
const delivered = column("2025-08-01 12:00", "2025-08-02 22:00", "2025-08-03 12:01", "");

describe("OTDRATE", () => {
  shows({ OTDRATE: ["records"] }, "to the minute; what is due on a day may come until its end", () => {
    expect(call(id, [due, delivered])).toBeCloseTo(2 / 3, 12);
    expect(call(id, [column("2025-08-02"), column("2025-08-02 23:59:59")])).toBe(1);
    expect(call(id, [column("2025-08-02"), column("2025-08-03")])).toBe(0);
  });

  shows({ OTDRATE: ["records"] }, "undelivered and past due is a miss, not yet due is left out", () => {
    expect(call(id, [due, delivered, null, cell("2025-08-29")])).toBeCloseTo(2 / 3, 12);
    expect(call(id, [due, delivered, null, cell("2025-08-30")])).toBe(0.5);
  });

  test("what came after asOf has not happened", () => {
    const late = [column("2025-08-01 12:00"), column("2025-08-05")];
    expect(call(id, [...late, null, cell("2025-08-02")])).toBe(0);
    expect(call(id, [...late, null, cell("2025-08-01 11:00")])).toMatchObject({ error: "#N/A" });
  });

  test("a grace of minutes is still in time, its last minute included", () => {
    expect(call(id, [due, delivered, cell(1)])).toBe(1);
    expect(call(id, [due, column("2025-08-01 12:31", "", "", ""), cell(30)])).toBe(0);
  });

  test("it is the rule of ONTIMEDELIVERY, over parts instead of cars", () => {
    const args = [due, delivered, cell(30), cell("2025-08-30")];
    expect(call(id, args)).toBe(call("ONTIMEDELIVERY", args));
  });

  shows({ OTDRATE: ["totals"] }, "from two totals, by any of its names", () => {
    for (const name of ["OTDRATE", "准时交付率", "准时交付(OTD)", "OTD"])
      expect(call("RATE", [cell(name), cell(188), cell(200)])).toBe(0.94);
  });

  shows({ OTDRATE: ["#DIV/0!"] }, "totals whose base is zero", () => {
    expect(call("RATE", [cell(id), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ OTDRATE: ["filtered"] }, "a period goes by the due time; criteria as in COUNTIFS", () => {
    const times = [column("2025-07-31", "2025-08-31 18:00"), column("2025-08-01", "2025-08-31 17:00")];
    expect(call(id, [...times, null, null, null, cell("2025-08")])).toBe(1);
    const parts = column("制动", "滤芯", "制动", "滤芯");
    expect(call(id, [due, delivered, null, null, null, null, parts, cell("制动")])).toBe(0.5);
  });

  shows({ OTDRATE: ["blanks"] }, "no due time is no requirement, no delivery is not in time", () => {
    expect(call(id, [column("2025-08-01", "", 0), column("2025-08-01", "2025-08-01", "")])).toBe(1);
  });

  shows({ OTDRATE: ["#N/A", "zh", "en"] }, "nothing delivered and no asOf: nothing to judge", () => {
    expectFailure(id, [due, column("", "", "", "")], "#N/A", {
      zh: ["应交付需求", "4 行", "未给截至日"],
      en: ["requirements due", "4 rows", "no as-of date"],
    });
  });

  shows({ OTDRATE: ["#VALUE!", "zh", "en"] }, "a date nobody can read, a grace below zero", () => {
    expectFailure(id, [column("2025-08-01", "尽快"), column("2025-08-01", "")], "#VALUE!", {
      zh: ["到期时间", "第 2 行", "尽快"],
      en: ["due", "row 2", "尽快"],
    });
    expectFailure(id, [due, delivered, cell(-5)], "#VALUE!", { zh: ["宽限分钟"], en: ["graceMinutes"] });
  });

  shows({ OTDRATE: ["audited"] }, "AUDIT says why requirements are left out", () => {
    const args = [
      [...due, [""]],
      [...delivered, ["2025-08-04"]],
    ];
    expect(account([cell(id), ...args, null, cell("2025-08-20")])).toEqual([
      ["rows read", 5, ""],
      ["in the base: requirements due 3", 3, "1, 2, 3"],
      ["in the numerator: delivered in time 2", 2, "1, 2"],
      ["excluded: not delivered and not yet due", 1, "4"],
      ["excluded: no due time", 1, "5"],
    ]);
  });
});
