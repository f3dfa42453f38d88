import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "REPLYRATE";
const asked = column("2025-08-01 09:00", "2025-08-01 10:00", "2025-08-01 11:00", "2025-08-01 23:58");
const replied = column("2025-08-01 09:05", "2025-08-01 10:06", "", "2025-08-02 00:02");

describe("REPLYRATE", () => {
  shows(
    { REPLYRATE: ["records"] },
    "answered within 5 minutes, the last second included; no reply is a miss",
    () => {
      expect(call(id, [asked, replied])).toBe(0.5);
      expect(call(id, [asked, replied, cell(6)])).toBe(0.75);
      expect(call(id, [asked, replied, cell(0)])).toBe(0);
      expect(call(id, [column("2025-08-01 09:00:00"), column("2025-08-01 09:05:00")])).toBe(1);
      expect(call(id, [column("2025-08-01 09:00:00"), column("2025-08-01 09:05:01")])).toBe(0);
    },
  );

  shows({ REPLYRATE: ["totals"] }, "from two totals", () => {
    expect(call("RATE", [cell("回复率"), cell(45), cell(50)])).toBe(0.9);
  });

  shows({ REPLYRATE: ["#DIV/0!"] }, "totals whose base is zero", () => {
    expect(call("RATE", [cell(id), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ REPLYRATE: ["filtered"] }, "a period goes by the question; robots left out by a criterion", () => {
    const times = [
      column("2025-07-31 23:59", "2025-08-31 23:59"),
      column("2025-08-01 00:00", "2025-09-01 00:10"),
    ];
    expect(call(id, [...times, null, null, cell("2025-07")])).toBe(1);
    expect(call(id, [...times, null, null, cell("2025-08")])).toBe(0);
    const robot = column("否", "是", "否", "是");
    expect(call(id, [asked, replied, null, null, null, robot, cell("否")])).toBe(0.5);
  });

  shows({ REPLYRATE: ["blanks"] }, "no question is no session, whatever was answered", () => {
    expect(
      call(id, [column("2025-08-01 09:00", "", 0), column("2025-08-01 09:01", "2025-08-01 09:01", "")]),
    ).toBe(1);
  });

  shows({ REPLYRATE: ["#N/A", "zh", "en"] }, "nobody asked in the period", () => {
    expectFailure(id, [asked, replied, null, null, cell("2025-09")], "#N/A", {
      zh: ["需回复会话", "2025-09", "4 行"],
      en: ["sessions that asked", "2025-09", "4 rows"],
    });
  });

  shows({ REPLYRATE: ["#VALUE!", "zh", "en"] }, "a time nobody can read, minutes below zero", () => {
    expectFailure(id, [asked, column("2025-08-01 09:05", "稍后", "", "")], "#VALUE!", {
      zh: ["回复时间", "第 2 行", "稍后"],
      en: ["replied", "row 2", "稍后"],
    });
    expectFailure(id, [asked, replied, cell(-1)], "#VALUE!", {
      zh: ["几分钟内", "不小于 0"],
      en: ["withinMinutes", "at least 0"],
    });
  });

  shows({ REPLYRATE: ["audited"] }, "AUDIT: answered before asked is excluded, not in time", () => {
    const args = [
      [...asked, ["2025-08-02 09:00"], [""]],
      [...replied, ["2025-08-02 08:00"], ["2025-08-02 08:00"]],
    ];
    expect(call(id, args)).toBe(0.5);
    expect(account([cell(id), ...args])).toEqual([
      ["rows read", 6, ""],
      ["in the base: sessions that asked 4", 4, "1, 2, 3, 4"],
      ["in the numerator: answered in time 2", 2, "1, 4"],
      ["excluded: answered before asked", 1, "5"],
      ["excluded: no date", 1, "6"],
    ]);
  });

  test("by the hour of a day, as groups", () => {
    const shifts = column("早班", "早班", "晚班", "晚班");
    expect(call("BYGROUP", [cell(id), shifts, asked, replied])).toEqual([
      ["早班", 2, 0.5],
      ["晚班", 2, 0.5],
    ]);
  });
});
