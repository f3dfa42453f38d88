import { describe, expect, test } from "@jest/globals";
import { workingMinutesCounted, serialOf, type Calendar, type SpecialDay } from "../../oracle";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const created = column("2025-08-01 08:00", "2025-08-01 09:00", "2025-08-31 23:00");
const completed = column("2025-08-02 08:00", "2025-08-01 12:00", "2025-09-01 02:00");

describe("MTTC", () => {
  shows({ MTTC: ["records"] }, "mean hours by the clock, waiting included: 24, 3 and 3", () => {
    expect(call("MTTC", [created, completed])).toBeCloseTo(10, 9);
  });

  shows({ MTTC: ["records"] }, "with a calendar only working time: 3 hours and none", () => {
    // Friday 16:00 to Monday 10:00 is 1.5 hours and 1.5; within a Sunday there is none.
    const jobs = [
      column("2025-08-01 16:00", "2025-08-03 10:00"),
      column("2025-08-04 10:00", "2025-08-03 12:00"),
    ];
    expect(call("MTTC", [...jobs, cell("1-5 08:30-17:30")])).toBeCloseTo(1.5, 9);
  });

  shows({ MTTC: ["blanks"] }, "open jobs are left out, and those completed before they were created", () => {
    const jobs = [
      column("2025-08-01", "2025-08-01", "", "2025-08-02"),
      column("2025-08-03", "", "2025-08-03", "2025-08-01"),
    ];
    expect(call("MTTC", jobs)).toBeCloseTo(48, 9);
  });

  test("half a second before its creation a job is completed at once, a second before it is wrong", () => {
    const second = 1 / 86400;
    expect(call("MTTC", [cell(45870.5), cell(45870.5 - 0.4 * second)])).toBe(0);
    expect(call("MTTC", [cell(45870.5), cell(45870.5 - second)])).toMatchObject({ error: "#N/A" });
  });

  shows({ MTTC: ["filtered"] }, "a period looks at the creation, or at dates of its own; criteria", () => {
    expect(call("MTTC", [created, completed, null, null, null, cell("2025-08")])).toBeCloseTo(10, 9);
    expect(call("MTTC", [created, completed, null, null, completed, cell("2025-09")])).toBeCloseTo(3, 9);
    const stores = column("东", "西", "东");
    expect(call("MTTC", [created, completed, null, null, null, null, stores, cell("东")])).toBeCloseTo(
      13.5,
      9,
    );
  });

  shows({ MTTC: ["totals", "#DIV/0!"] }, "from totals by RATE", () => {
    expect(call("RATE", [cell("平均完工时间"), cell(30), cell(3)])).toBe(10);
    expect(call("RATE", [cell("MTTC"), cell(30), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ MTTC: ["#N/A", "zh", "en"] }, "nothing completed, and why", () => {
    expectFailure("MTTC", [created, column("", "", "")], "#N/A", {
      zh: ["已完成工单", "3 行", "未完成"],
      en: ["completed jobs", "3 rows", "not completed"],
    });
  });

  shows({ MTTC: ["#VALUE!", "zh", "en"] }, "a time nobody can read, special days without a calendar", () => {
    expectFailure("MTTC", [created, column("2025-08-02", "还没", "")], "#VALUE!", {
      zh: ["完成时间", "第 2 行", "还没"],
      en: ["completed", "row 2", "还没"],
    });
    expectFailure("MTTC", [created, completed, null, column("2025-10-01")], "#VALUE!", {
      zh: ["工作日历"],
      en: ["calendar"],
    });
  });

  shows({ MTTC: ["audited"] }, "AUDIT shows hours, jobs and what is left out", () => {
    const jobs = [
      [...created, ["2025-08-05"]],
      [...completed, [""]],
    ];
    expect(account([cell("MTTC"), ...jobs])).toEqual([
      ["rows read", 4, ""],
      ["in the base: completed jobs 3", 3, "1, 2, 3"],
      ["in the numerator: hours to completion 30", 3, "1, 2, 3"],
      ["excluded: not completed", 1, "4"],
    ]);
  });
});

/** Mid-Autumn and National Day 2025 as the State Council set them: eight days off, two days made up. */
const OFF = [1, 2, 3, 4, 5, 6, 7, 8].map((day) => serialOf(`2025-10-0${day}`));
const MADE_UP = [serialOf("2025-09-28"), serialOf("2025-10-11")];
const OFFICE = "1-5 08:30-12:00,13:00-17:30";
const WEEK: Calendar = {
  weekdays: [1, 2, 3, 4, 5],
  openings: [
    [510, 720],
    [780, 1050],
  ],
};

describe("calendars with make-up days", () => {
  const special: SpecialDay[] = [
    ...OFF.map((day) => ({ day, working: false })),
    ...MADE_UP.map((day) => ({ day, working: true })),
  ];
  const argument = [...OFF.map((day) => [day, "休"]), ...MADE_UP.map((day) => [day, "班"])];

  shows(
    { MTTC: ["records"], MTTR: ["records"], AVGRESPONSETIME: ["records"] },
    "from any hour to any hour around the holidays of 2025, minute by minute",
    () => {
      const first = serialOf("2025-09-26");
      for (let from = 0; from < 24 * 17; from += 29) {
        for (let hours = 1; hours < 24 * 18; hours += 47) {
          const [start, end] = [first + from / 24, first + (from + hours) / 24];
          const counted = workingMinutesCounted(start, end, WEEK, special) / 60;
          for (const [id, before] of [
            ["MTTC", []],
            ["MTTR", [null]],
            ["AVGRESPONSETIME", []],
          ] as const) {
            const found = call(id, [cell(start), cell(end), ...before, cell(OFFICE), argument]);
            expect(found).toBeCloseTo(counted, 6);
          }
        }
      }
    },
  );

  test("a made-up Sunday has the hours of the week, 16:00 on Friday to 10:00 on Monday is 12", () => {
    const job = [cell("2025-09-26 16:00"), cell("2025-09-29 10:00")];
    for (const [mark, hours] of [
      ["班", 12],
      ["work", 12],
      ["上班", 12],
      ["休", 3],
      ["", 3],
    ] as const)
      expect(call("MTTC", [...job, cell("1-5 08:30-17:30"), [["2025-09-28", mark]]])).toBeCloseTo(hours, 9);
  });

  test("a mark that nobody knows is refused with its row and column", () => {
    expectFailure(
      "MTTC",
      [
        created,
        completed,
        cell(OFFICE),
        [
          ["2025-09-28", "班"],
          ["2025-10-01", "国庆节"],
        ],
      ],
      "#VALUE!",
      {
        zh: ["特殊日期", "第 2 行第 2 列", "国庆节", "休", "班"],
        en: ["specialDays", "row 2, column 2", "国庆节", "off", "work"],
      },
    );
  });
});
