import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "REPEATVISITRATE";
const assets = column("A", "A", "B", "C", "C");
const dates = column("2025-01-01", "2025-01-31", "2025-01-01", "2025-01-01", "2025-02-01");

describe("REPEATVISITRATE", () => {
  shows(
    { REPEATVISITRATE: ["records"] },
    "one visit of five is followed within 30 days, two within 31",
    () => {
      expect(call(id, [assets, dates])).toBe(0.2);
      expect(call(id, [assets, dates, cell(31)])).toBe(0.4);
      expect(call(id, [assets, dates, cell(7)])).toBe(0);
    },
  );

  shows({ REPEATVISITRATE: ["records"] }, "rows of one asset and day are one visit, followed or not", () => {
    const twice = column("2025-01-01 09:00", "2025-01-01 15:00", "2025-01-05");
    expect(call(id, [column("A", "A", "A"), twice])).toBe(0.5);
    expect(call(id, [column("A", "A"), twice.slice(0, 2)])).toBe(0);
  });

  test("assets are the same by meaning: full width, spaces; not by case", () => {
    const days = column("2025-01-01", "2025-01-02");
    expect(call(id, [column("S1", " Ｓ１ "), days])).toBe(0.5);
    expect(call(id, [column(1001, "1001"), days])).toBe(0.5);
    expect(call(id, [column("S1", "s1"), days])).toBe(0);
  });

  shows({ REPEATVISITRATE: ["filtered"] }, "visits of a period; what follows them is found after it", () => {
    expect(call(id, [assets, dates, cell(31), cell("2025-01")])).toBe(0.5);
    expect(call(id, [assets, dates, cell(31), cell("2025-02")])).toBe(0);
    expect(
      call("TREND", [cell(id), column("2025-01", "2025-02", "2025-03"), assets, dates, cell(31)]),
    ).toEqual(column(0.5, 0, ""));
  });

  shows(
    { REPEATVISITRATE: ["blanks"] },
    "no asset or no date is no visit; a header and 合计 are none either",
    () => {
      const rows = [
        ["设备", "日期"],
        ["A", "2025-01-01"],
        ["", "2025-01-02"],
        ["A", ""],
        ["A", "2025-01-03"],
        ["合计", ""],
      ];
      expect(call(id, [rows.map(([asset]) => [asset]), rows.map(([, date]) => [date])])).toBe(0.5);
    },
  );

  test("by group: a visit to another group follows up none, a blank group is one", () => {
    const visits = [
      column("A", "A", "A", "B", "B"),
      column(...["01-01", "01-05", "01-09", "01-01", "01-02"].map((day) => `2025-${day}`)),
    ];
    const groups = column("a", "b", "b", "", "");
    expect(call("BYGROUP", [cell(id), groups, ...visits])).toEqual([
      ["b", 2, 0.5],
      ["a", 1, 0],
      ["", 2, 0.5],
    ]);
    // All together: each but the last of its asset is followed.
    expect(call(id, visits)).toBe(0.6);
  });

  test("an asset that cannot be read is refused where its visit may be the one that follows", () => {
    const september = [null, cell("2025-09")];
    const visits = (asset: unknown, day: string) => [
      column("A", asset),
      column("2025-09-05", day),
      ...september,
    ];
    expect(call(id, visits("#N/A", "2025-10-30"))).toMatchObject({ error: "#N/A" });
    expect(call(id, visits(1234567890123456, "2025-10-01"))).toMatchObject({ error: "#VALUE!" });
    for (const day of ["2025-08-31", "2025-10-31"]) expect(call(id, visits("#N/A", day))).toBe(0);
    const trend = [cell(id), cell("2025-09"), ...visits("#N/A", "2025-10-01").slice(0, 2)];
    expect(call("TREND", trend)).toMatchObject({ error: "#N/A" });
  });

  shows({ REPEATVISITRATE: ["totals", "#DIV/0!"] }, "from totals by RATE", () => {
    expect(call("RATE", [cell("重复上门率"), cell(12), cell(60)])).toBe(0.2);
    expect(call("RATE", [cell(id), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ REPEATVISITRATE: ["#N/A", "zh", "en"] }, "no visit in the period", () => {
    expectFailure(id, [assets, dates, null, cell("2024")], "#N/A", {
      zh: ["上门次数", "2024", "不在期间内"],
      en: ["visits to assets", "2024", "outside the period"],
    });
  });

  shows({ REPEATVISITRATE: ["#VALUE!", "zh", "en"] }, "days are whole, ids have at most 15 digits", () => {
    expectFailure(id, [assets, dates, cell(0)], "#VALUE!", {
      zh: ["天数", "不小于 1"],
      en: ["days", "at least 1"],
    });
    expectFailure(id, [column(1e15, "B"), column("2025-01-01", "2025-01-01")], "#VALUE!", {
      zh: ["设备", "15 位"],
      en: ["assets", "15 digits"],
    });
  });

  shows({ REPEATVISITRATE: ["audited"] }, "AUDIT shows visits once", () => {
    const rows = [
      [...assets, ["A"], [""]],
      [...dates, ["2025-01-01"], ["2025-01-09"]],
    ];
    expect(account([cell(id), ...rows])).toEqual([
      ["rows read", 7, ""],
      ["in the base: visits to assets 5", 5, "1, 2, 3, 4, 5"],
      ["in the numerator: visits followed by another 1", 1, "1"],
      ["excluded: same id, counted once", 1, "6"],
      ["excluded: no id", 1, "7"],
    ]);
  });
});
