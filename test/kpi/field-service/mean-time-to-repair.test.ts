import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const started = column("2025-09-26 16:00", "2025-09-30 17:00", "2025-09-27 12:00");
const finished = column("2025-09-29 10:00", "2025-10-09 09:00", "2025-09-27 15:00");
const office = cell("1-5 08:30-17:30");
const holidays = [1, 2, 3, 4, 5, 6, 7, 8].map((day) => [`2025-10-0${day}`]);

describe("MTTR", () => {
  shows({ MTTR: ["records"] }, "mean hours by the clock: 66, 208 and 3", () => {
    expect(call("MTTR", [started, finished])).toBeCloseTo(277 / 3, 9);
  });

  shows({ MTTR: ["records"] }, "in working time: 3, 1 and 0 hours; a job outside it counts 0", () => {
    expect(call("MTTR", [started, finished, null, office, holidays])).toBeCloseTo(4 / 3, 9);
  });

  test("a made-up working Sunday brings nine hours more to the first job", () => {
    const special = [...holidays.map(([day]) => [day, "休"]), ["2025-09-28", "班"]];
    expect(call("MTTR", [started, finished, null, office, special])).toBeCloseTo((12 + 1 + 0) / 3, 9);
  });

  test("two shifts, Chinese weekdays and a night shift", () => {
    const job = (from: string, to: string, calendar: string) =>
      call("MTTR", [cell(from), cell(to), null, cell(calendar)]);
    // Friday 1 August 2025, 11:00 to Monday 4 August, 14:00.
    expect(job("2025-08-01 11:00", "2025-08-04 14:00", "Mon-Sat 8:00-12:00,13:30-18:00")).toBeCloseTo(
      5.5 + 8.5 + 4.5,
      9,
    );
    expect(job("2025-08-01 11:00", "2025-08-04 14:00", "周一至周五 9:00-17:00")).toBeCloseTo(6 + 5, 9);
    expect(job("2025-08-01 23:00", "2025-08-02 05:00", "1-5 22:00-06:00")).toBeCloseTo(6, 9);
    expect(job("2025-08-02 23:00", "2025-08-03 05:00", "1-5 22:00-06:00")).toBe(0);
  });

  test("dead time is taken off, never below nothing", () => {
    const jobs = [
      column("2025-09-01 08:00", "2025-09-01 10:00"),
      column("2025-09-01 12:00", "2025-09-01 12:00"),
    ];
    expect(call("MTTR", [...jobs, column(60, "")])).toBeCloseTo(2.5, 9);
    expect(call("MTTR", [...jobs, column(600, 0)])).toBeCloseTo(1, 9);
  });

  shows({ MTTR: ["blanks"] }, "open jobs are left out, and jobs that end before they start", () => {
    const jobs = [
      column("2025-09-01 08:00", "2025-09-01 08:00", "2025-09-02"),
      column("2025-09-01 12:00", "", "2025-09-01"),
    ];
    expect(call("MTTR", jobs)).toBeCloseTo(4, 9);
  });

  shows({ MTTR: ["filtered"] }, "a period looks at the start where no dates are given", () => {
    const filter = [null, null, null, null, cell("2025-09")];
    expect(call("MTTR", [started, finished, ...filter])).toBeCloseTo(277 / 3, 9);
    const byFinish = [null, null, null, finished, cell("2025-10")];
    expect(call("MTTR", [started, finished, ...byFinish])).toBeCloseTo(208, 9);
  });

  shows({ MTTR: ["totals", "#DIV/0!"] }, "from totals by RATE", () => {
    expect(call("RATE", [cell("MTTR"), cell(277), cell(3)])).toBeCloseTo(277 / 3, 9);
    expect(call("RATE", [cell("MTTR"), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ MTTR: ["#N/A", "zh", "en"] }, "nothing finished, and why", () => {
    expectFailure("MTTR", [started, column("", "", "")], "#N/A", {
      zh: ["3 行", "未完工"],
      en: ["3 rows", "not finished"],
    });
  });

  shows({ MTTR: ["#VALUE!", "zh", "en"] }, "a calendar nobody can read shows how to write one", () => {
    expectFailure("MTTR", [started, finished, null, cell("工作日")], "#VALUE!", {
      zh: ["工作日历", "1-5 08:30-17:30"],
      en: ["calendar", "1-5 08:30-17:30"],
    });
  });

  test.each([
    ["special days without a calendar", [started, finished, null, null, holidays]],
    ["negative dead time", [started, finished, column(-5, 0, 0)]],
    ["hours that count twice", [started, finished, null, cell("1-7 20:00-09:00,08:00-18:00")]],
    ["a special day that is no date", [started, finished, null, office, column("2025-10-01", "国庆")]],
  ])("%s is #VALUE!", (_, args) => {
    expect(call("MTTR", args)).toMatchObject({ error: "#VALUE!" });
  });

  shows({ MTTR: ["audited"] }, "AUDIT shows hours, jobs and what is left out", () => {
    const jobs = [
      column("2025-09-01 08:00", "2025-09-01", "2025-09-02"),
      column("2025-09-01 12:00", "", "2025-09-01"),
    ];
    expect(account([cell("MTTR"), ...jobs])).toEqual([
      ["rows read", 3, ""],
      ["in the base: finished jobs 1", 1, "1"],
      ["in the numerator: repair hours 4", 1, "1"],
      ["excluded: not finished", 1, "2"],
      ["excluded: finished before started", 1, "3"],
    ]);
  });
});
