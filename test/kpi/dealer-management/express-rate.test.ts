import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const started = column("2025-08-01 09:00", "2025-08-01 10:00", "2025-08-31 23:30", "2025-09-01 08:00");
const finished = column("2025-08-01 10:00", "2025-08-01 11:00:01", "2025-09-01 00:15", "2025-09-01 08:40");
const hour = cell(60);

describe("EXPRESSRATE", () => {
  shows(
    { EXPRESSRATE: ["records"] },
    "finished within the limit, which is inclusive, also over midnight",
    () => {
      expect(call("EXPRESSRATE", [started, finished, hour])).toBe(0.75);
      expect(call("EXPRESSRATE", [started, finished, cell(45)])).toBe(0.5);
    },
  );

  test("a limit of each job's own: an hour of maintenance, a day of paint", () => {
    expect(call("EXPRESSRATE", [started, finished, column(60, 1440, 30, "")])).toBe(2 / 3);
  });

  test("one job", () => {
    expect(call("EXPRESSRATE", [cell("2025-08-01 09:00"), cell("2025-08-01 09:30"), cell(30)])).toBe(1);
  });

  shows({ EXPRESSRATE: ["totals"] }, "from two totals", () => {
    expect(call("RATE", [cell("快速保养"), cell(45), cell(50)])).toBe(0.9);
  });

  shows({ EXPRESSRATE: ["filtered"] }, "started in a period; of express maintenance alone", () => {
    expect(call("EXPRESSRATE", [started, finished, hour, null, cell("2025-08")])).toBeCloseTo(2 / 3, 12);
    const kinds = column("快速保养", "快速钣喷", "快速保养", "快速钣喷");
    expect(call("EXPRESSRATE", [started, finished, hour, null, null, kinds, cell("快速钣喷")])).toBe(0.5);
  });

  shows({ EXPRESSRATE: ["blanks"] }, "jobs not started or not finished are left out", () => {
    const open = [
      column("2025-08-01 09:00", "", "2025-08-01 09:00"),
      column("2025-08-01 09:30", "2025-08-01", ""),
    ];
    expect(call("EXPRESSRATE", [...open, hour])).toBe(1);
  });

  shows({ EXPRESSRATE: ["#N/A", "zh", "en"] }, "nothing finished", () => {
    expectFailure("EXPRESSRATE", [column("2025-08-01", "2025-08-02"), column("", ""), hour], "#N/A", {
      zh: ["没有可计算的记录", "未完工"],
      en: ["No records", "not finished"],
    });
  });

  shows({ EXPRESSRATE: ["#DIV/0!"] }, "no jobs among totals", () => {
    expect(call("RATE", [cell("EXPRESSRATE"), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows(
    { EXPRESSRATE: ["#VALUE!", "zh", "en"] },
    "a limit below zero or in words, a time nobody can read",
    () => {
      expectFailure("EXPRESSRATE", [started, finished, cell(-60)], "#VALUE!", {
        zh: ["限时分钟", "-60"],
        en: ["limitMinutes", "-60"],
      });
      expectFailure("EXPRESSRATE", [started, finished, cell("一小时")], "#VALUE!", {
        zh: ["限时分钟", "一小时"],
        en: ["limitMinutes", "一小时"],
      });
      const odd = [column("2025-08-01 09:00", "2025-08-01"), column("2025-08-01 10:00", "下午"), hour];
      expectFailure("EXPRESSRATE", odd, "#VALUE!", {
        zh: ["完工时间", "第 2 行", "下午"],
        en: ["finished", "row 2", "下午"],
      });
    },
  );

  test("one limit for all is judged even where the period leaves no job", () => {
    const job = [cell("2025-08-01 08:00"), cell("2025-08-01 09:00")];
    const jobs = [started, finished];
    for (const period of ["2025-08", "2026-01"]) {
      const filter = [null, cell(period)];
      expectFailure("EXPRESSRATE", [...job, cell("60分钟"), ...filter], "#VALUE!", {
        zh: ["限时分钟", "60分钟"],
        en: ["limitMinutes", "60分钟"],
      });
      for (const rows of [job, jobs])
        expectFailure("EXPRESSRATE", [...rows, cell(-1), ...filter], "#VALUE!", {
          zh: ["限时分钟", "第 1 行", "-1"],
          en: ["limitMinutes", "row 1", "-1"],
        });
    }
  });

  shows({ EXPRESSRATE: ["audited"] }, "AUDIT says why a job is left out", () => {
    const jobs = [
      column("2025-08-01 09:00", "2025-08-01 09:00", "2025-08-01 09:00", "2025-08-01 09:00", ""),
      column("2025-08-01 09:30", "2025-08-01 11:00", "2025-08-01 08:00", "", "2025-08-01 11:00"),
    ];
    expect(account([cell("EXPRESSRATE"), ...jobs, column(60, 60, 60, 60, 60)])).toEqual([
      ["rows read", 5, ""],
      ["in the base: express jobs finished 2", 2, "1, 2"],
      ["in the numerator: jobs finished within the limit 1", 1, "1"],
      ["excluded: finished before started", 1, "3"],
      ["excluded: not finished", 1, "4"],
      ["excluded: no date", 1, "5"],
    ]);
  });
});
