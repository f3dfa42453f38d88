import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const vehicles = column("A", "A", "B", "C", "C");
const arrivals = column("2025-01-01", "2025-01-31", "2025-01-01", "2025-01-01", "2025-02-01");

describe("COMEBACKS", () => {
  shows({ COMEBACKS: ["records"] }, "flags the visit that the same vehicle follows within 30 days", () => {
    expect(call("COMEBACKS", [vehicles, arrivals, null, cell(30)])).toEqual(
      column(true, false, false, false, false),
    );
    expect(call("COMEBACKS", [vehicles, arrivals, null, cell(31)])).toEqual(
      column(true, false, false, true, false),
    );
  });

  test("orders of one vehicle and day are one visit; limits are calendar days", () => {
    const days = column("2025-01-01 09:00", "2025-01-01 15:00", "2025-01-31 18:00");
    expect(call("COMEBACKS", [column("A", "A", "A"), days])).toEqual(column(true, true, false));
    expect(call("COMEBACKS", [column("A", "A"), days.slice(0, 2)])).toEqual(column(false, false));
  });

  test("with faults, only the same fault is a comeback", () => {
    const faults = column("刹车", "空调", "刹车");
    const dates = column("2025-01-01", "2025-01-05", "2025-01-09");
    expect(call("COMEBACKS", [column("A", "A", "A"), dates, faults])).toEqual(column(true, false, false));
  });

  shows({ COMEBACKS: ["blanks"] }, "what is unknown has no flag, and a header keeps its row", () => {
    const result = call("COMEBACKS", [
      column("车辆", "A", "", "A"),
      column("日期", "2025-01-01", "2025-01-02", "2025-01-03"),
    ]);
    expect(result).toEqual(column("", true, "", false));
    const faults = column("x", "", "x");
    const dates = column("2025-01-01", "2025-01-02", "2025-01-03");
    expect(call("COMEBACKS", [column("A", "A", "A"), dates, faults])).toEqual(column(true, "", false));
  });

  test("feeds FIRSTFIXRATE: the cohort form", () => {
    expect(call("FIRSTFIXRATE", [call("COMEBACKS", [vehicles, arrivals])])).toBe(0.8);
  });

  test("feeds FIRSTFIXRATE with trailing blanks, dates and a period", () => {
    const dates = column("2025-01-01", "2025-01-31", "");
    const flags = call("COMEBACKS", [column("A", "A", ""), dates]);
    expect(call("FIRSTFIXRATE", [flags, null, dates, cell("2025-01")])).toBe(0.5);
  });

  shows({ COMEBACKS: ["#N/A", "zh", "en"] }, "no visit with vehicle and date", () => {
    expectFailure("COMEBACKS", [column("A", ""), column("", "2025-01-01")], "#N/A", {
      zh: ["没有可计算的记录"],
      en: ["No records"],
    });
  });

  shows({ COMEBACKS: ["#VALUE!", "zh", "en"] }, "days must be a whole number of at least 1", () => {
    expectFailure("COMEBACKS", [vehicles, arrivals, null, cell(0)], "#VALUE!", {
      zh: ["天数", "不小于 1"],
      en: ["days", "at least 1"],
    });
  });

  shows({ COMEBACKS: ["audited"] }, "AUDIT names rows without vehicle", () => {
    const rows = account([cell("COMEBACKS"), [...vehicles, [""]], [...arrivals, ["2025-03-01"]]]);
    expect(rows).toEqual([
      ["rows read", 6, ""],
      ["in the base: visit records 5", 5, "1, 2, 3, 4, 5"],
      ["in the numerator: rows followed by a comeback 1", 1, "1"],
      ["excluded: no vehicle", 1, "6"],
    ]);
  });
});
