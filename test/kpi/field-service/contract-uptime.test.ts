import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "CONTRACTUPTIME";
const august = [cell("2025-08-01"), cell("2025-08-31")];
const none = [column("", ""), column("", "")];

/** Hours down of the 744 of August 2025. */
function hoursDown(starts: unknown[][], ends: unknown[][], ...assets: unknown[]): number {
  const uptime = call(id, [starts, ends, ...august, ...assets.map(cell)]) as number;
  return (1 - uptime) * 744 * Number(assets[0] ?? 1);
}

describe("CONTRACTUPTIME", () => {
  shows({ CONTRACTUPTIME: ["records"] }, "a day down of the 31 of August, whose last day is included", () => {
    expect(call(id, [cell("2025-08-01"), cell("2025-08-02"), ...august])).toBeCloseTo(30 / 31, 12);
    const seconds = [cell("2025-08-01 08:00"), cell("2025-08-01 20:00")];
    expect(call(id, [cell("2025-08-01 12:00"), cell("2025-08-01 15:00"), ...seconds])).toBe(0.75);
  });

  shows({ CONTRACTUPTIME: ["records"] }, "overlapping down times count once", () => {
    const starts = column("2025-08-01 00:00", "2025-08-01 06:00", "2025-08-01 06:00", "2025-08-03");
    const ends = column("2025-08-01 12:00", "2025-08-01 18:00", "2025-08-01 07:00", "2025-08-03 06:00");
    expect(hoursDown(starts, ends)).toBeCloseTo(24, 6);
    expect(hoursDown(column("2025-08-01", "2025-08-01"), column("2025-08-02", "2025-08-02"))).toBeCloseTo(
      24,
      6,
    );
  });

  test("what lies outside the period does not count", () => {
    const starts = column("2025-07-20", "2025-08-31 12:00", "2025-06-01", "2025-09-01");
    const ends = column("2025-08-01 06:00", "2025-09-05", "2025-06-02", "2025-09-02");
    expect(hoursDown(starts, ends)).toBeCloseTo(18, 6);
    expect(call(id, [cell("2025-07-01"), cell("2025-10-01"), ...august])).toBe(0);
  });

  test("a moment of down time is none, and no reason to leave its row out", () => {
    const moment = [column("2025-08-01", "2025-08-31 23:59"), column("2025-08-01", "2025-08-31 23:59")];
    expect(call(id, [...moment, ...august])).toBe(1);
    expect(account([cell(id), ...moment, ...august])).toMatchObject({ length: 3, 1: { 1: 2 } });
    const before = [column("2025-07-01", "2025-09-01"), column("2025-08-01", "2025-09-01")];
    expect(account([cell(id), ...before, ...august])).toMatchObject({
      3: ["excluded: outside the period", 2, "1, 2"],
    });
  });

  test("a down time that ends within the slack before it began lasted no time, not less", () => {
    const starts = column("2025-08-05 10:00:00.4", "2025-08-06 08:00");
    const ends = column("2025-08-05 10:00:00", "2025-08-06 20:00");
    expect(call(id, [cell("2025-08-05 10:00:00.4"), cell("2025-08-05 10:00:00"), ...august])).toBe(1);
    expect(hoursDown(starts, ends)).toBeCloseTo(12, 9);
  });

  test("several assets: no more are down at a time than there are", () => {
    const starts = column("2025-08-01", "2025-08-01", "2025-08-01");
    const ends = column("2025-08-02", "2025-08-02", "2025-08-03");
    expect(hoursDown(starts, ends, 2)).toBeCloseTo(24 * 2 + 24, 6);
    expect(hoursDown(starts, ends, 10)).toBeCloseTo(24 * 4, 6);
    expect(call(id, [...none, ...august, cell(10)])).toBe(1);
  });

  test("each asset by itself: BYGROUP", () => {
    const starts = column("2025-08-01", "2025-08-01", "2025-08-01 12:00");
    const ends = column("2025-08-02", "2025-08-02", "2025-08-02 12:00");
    const rows = call("BYGROUP", [
      cell(id),
      column("S1", "S2", "S1"),
      starts,
      ends,
      ...august,
    ]) as unknown[][];
    expect(rows.map(([asset, records]) => [asset, records])).toEqual([
      ["S1", 2],
      ["S2", 1],
    ]);
    expect(rows[0]?.[2]).toBeCloseTo(1 - 36 / 744, 12);
    expect(rows[1]?.[2]).toBeCloseTo(1 - 24 / 744, 12);
  });

  shows({ TREND: ["records"] }, "TREND supplies the period: what lasts over a month counts in each", () => {
    const down = [column("2025-07-31 12:00"), column("2025-08-02")];
    const months = column("2025-06", "2025-07", "2025-08", "");
    const uptimes = call("TREND", [cell(id), months, ...down, null, null, cell(2)]) as unknown[][];
    expect(uptimes.flat()).toEqual([
      1,
      expect.closeTo(1 - 12 / 1488, 12),
      expect.closeTo(1 - 24 / 1488, 12),
      "",
    ]);
    expect(call("TREND", [cell(id), months, ...down, ...august])).toMatchObject({ error: "#VALUE!" });
  });

  test("the period may be named by months, or by moments", () => {
    const day = [cell("2025-08-01"), cell("2025-08-02")];
    expect(call(id, [...day, cell("2025-08"), cell("2025年8月")])).toBeCloseTo(30 / 31, 12);
    expect(call(id, [...day, cell(45870), cell(45900)])).toBeCloseTo(30 / 31, 12);
    expect(call(id, [...day, cell("2025-08-01 12:00"), cell("2025-08-03 12:00")])).toBe(0.75);
  });

  shows({ CONTRACTUPTIME: ["blanks"] }, "no end lasts to the end of the period; nothing down is 1", () => {
    expect(hoursDown(column("2025-08-31 12:00", ""), column("", "2025-08-02"))).toBeCloseTo(12, 6);
    expect(call(id, [...none, ...august])).toBe(1);
    expect(call(id, [cell(""), cell(""), ...august])).toBe(1);
  });

  shows({ CONTRACTUPTIME: ["totals", "#DIV/0!"] }, "from hours by RATE; no contracted time", () => {
    expect(call("RATE", [cell("合同正常运行率"), cell(24), cell(744)])).toBeCloseTo(30 / 31, 12);
    expect(call("RATE", [cell(id), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
    expect(call(id, [...none, ...august, cell(0)])).toMatchObject({ error: "#DIV/0!" });
    expect(call("RATE", [cell(id), cell(800), cell(744)])).toMatchObject({ error: "#VALUE!" });
  });

  shows({ CONTRACTUPTIME: ["#N/A", "zh", "en"] }, "an error in a cell comes back as that error", () => {
    expectFailure(id, [column("2025-08-01", "#N/A"), column("", ""), ...august], "#N/A", {
      zh: ["停机开始", "第 2 行", "错误值"],
      en: ["downStarts", "row 2", "Excel error"],
    });
  });

  shows(
    { CONTRACTUPTIME: ["#VALUE!", "zh", "en"] },
    "a period that ends before it begins, or is none",
    () => {
      expectFailure(id, [...none, cell("2025-08-31"), cell("2025-08-01")], "#VALUE!", {
        zh: ["期间结束", "2025-08-31", "2025-08-01"],
        en: ["periodEnd", "2025-08-31", "2025-08-01"],
      });
      expectFailure(id, [...none, cell("八月"), cell("2025-08-31")], "#VALUE!", {
        zh: ["期间开始", "八月", "不是日期"],
        en: ["periodStart", "八月", "no date"],
      });
      expectFailure(id, [...none, cell("2025-08-01")], "#VALUE!", {
        zh: ["缺少", "期间结束"],
        en: ["periodEnd"],
      });
      expectFailure(id, [...none, ...august, cell(-1)], "#VALUE!", { zh: ["设备数"], en: ["assets"] });
    },
  );

  shows({ CONTRACTUPTIME: ["audited"] }, "AUDIT shows hours down and what is left out", () => {
    const starts = column("2025-08-01", "2025-07-01", "", "2025-08-05");
    const ends = column("2025-08-02", "2025-07-02", "2025-08-04", "2025-08-04");
    expect(account([cell(id), starts, ends, ...august])).toEqual([
      ["rows read", 4, ""],
      ["in the base: contracted hours 744", 1, "1"],
      ["in the numerator: hours down 24", 1, "1"],
      ["excluded: outside the period", 1, "2"],
      ["excluded: no date", 1, "3"],
      ["excluded: ended before it began", 1, "4"],
    ]);
  });
});
