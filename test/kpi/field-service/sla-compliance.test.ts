import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "SLACOMPLIANCE";
const created = column("2025-08-01 08:00", "2025-08-01 08:00", "2025-08-01 20:00", "2025-08-31 20:00");
const responded = column("2025-08-01 12:00", "2025-08-01 12:01", "", "");

describe("SLACOMPLIANCE", () => {
  shows({ SLACOMPLIANCE: ["records"] }, "within the hours agreed, the last minute included", () => {
    expect(call(id, [created, responded, cell(4)])).toBe(0.5);
    expect(call(id, [created, responded, cell(4.5)])).toBe(1);
  });

  shows({ SLACOMPLIANCE: ["records"] }, "the hours agreed may be a column, one for each case", () => {
    expect(call(id, [created, responded, column(4, 8, 4, 4)])).toBe(1);
    expect(call(id, [created, responded, column(2, 8, 4, 4), cell("2025-08-31")])).toBeCloseTo(1 / 3, 12);
  });

  test("no response is a miss once its time is up by asOf, to the minute", () => {
    const seen = (asOf: string) => call(id, [created, responded, cell(4), cell(asOf)]);
    expect(seen("2025-08-01 23:59")).toBe(0.5);
    expect(seen("2025-08-02 00:00")).toBeCloseTo(1 / 3, 12);
    // By the end of 31 August the time of the last case is not up: it ends with 24:00.
    expect(seen("2025-08-31")).toBeCloseTo(1 / 3, 12);
    expect(seen("2025-09-01")).toBe(0.25);
  });

  test("half a second is no time: at the deadline, and before the creation", () => {
    const second = 1 / 86400;
    const response = (time: number) => call(id, [cell(45870.5), cell(time), cell(4)]);
    const deadline = 45870.5 + 4 / 24;
    expect(response(deadline + 0.4 * second)).toBe(1);
    expect(response(deadline + second)).toBe(0);
    expect(response(45870.5 - 0.4 * second)).toBe(1);
    expect(response(45870.5 - second)).toMatchObject({ error: "#N/A" });
  });

  test("what came after asOf has not happened", () => {
    const late = [cell("2025-08-01 08:00"), cell("2025-08-03"), cell(4)];
    expect(call(id, [...late, cell("2025-08-01 12:00")])).toBe(0);
    expect(call(id, [...late, cell("2025-08-01 11:59")])).toMatchObject({ error: "#N/A" });
  });

  shows(
    { SLACOMPLIANCE: ["blanks"] },
    "no hours agreed, no creation, no response without asOf: left out",
    () => {
      expect(call(id, [created, responded, column(4, "", 4, 4)])).toBe(1);
      expect(call(id, [column("", "2025-08-01"), column("2025-08-01", "2025-08-01"), cell(4)])).toBe(1);
    },
  );

  shows({ SLACOMPLIANCE: ["filtered"] }, "one number for all cases goes with a period and criteria", () => {
    const filter = [null, null, cell("2025-08-01"), column("一级", "二级", "二级", "一级"), cell("一级")];
    expect(call(id, [created, responded, cell(4), ...filter])).toBe(1);
    expect(call(id, [created, responded, cell(4), cell("2025-09-30"), ...filter.slice(1)])).toBe(0.5);
  });

  test("one number for all cases is judged even where the period leaves no case", () => {
    for (const rows of [
      [created, responded],
      [cell("2025-08-01"), cell("2025-08-01")],
    ])
      for (const hours of [-1, "4h"])
        expectFailure(id, [...rows, cell(hours), null, null, cell("2024-01")], "#VALUE!", {
          zh: ["第 1 行", String(hours)],
          en: ["slaHours", "row 1", String(hours)],
        });
  });

  test("each group has the same hours", () => {
    const groups = column("东", "西", "西", "东");
    const rows = call("BYGROUP", [cell(id), groups, created, responded, cell(4), cell("2025-09-30")]);
    expect(rows).toEqual([
      ["东", 2, 0.5],
      ["西", 2, 0],
    ]);
  });

  test("a header is skipped beside one number and beside a column of hours", () => {
    const headed = [
      [["创建"], ...created],
      [["响应"], ...responded],
    ];
    expect(call(id, [...headed, cell(4)])).toBe(0.5);
    expect(call(id, [...headed, column("SLA", 4, 4, 4, 4)])).toBe(0.5);
  });

  test("TREND looks at each month as of its end", () => {
    const cases = [column("2025-07-31 23:00", "2025-08-31 08:00"), column("2025-08-01 04:00", ""), cell(4)];
    expect(call("TREND", [cell(id), column("2025-07", "2025-08"), ...cases])).toEqual(column("", 0));
  });

  shows({ SLACOMPLIANCE: ["totals", "#DIV/0!"] }, "from totals by RATE", () => {
    expect(call("RATE", [cell("SLA达成率"), cell(190), cell(200)])).toBe(0.95);
    expect(call("RATE", [cell(id), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ SLACOMPLIANCE: ["#N/A", "zh", "en"] }, "nothing to judge, and why", () => {
    expectFailure(id, [created, column("", "", "", ""), cell(4)], "#N/A", {
      zh: ["应响应工单", "4 行", "未给截至日"],
      en: ["responses due", "4 rows", "no as-of date"],
    });
    expectFailure(id, [created, responded, cell("")], "#N/A", {
      zh: ["没有约定小时"],
      en: ["no hours agreed"],
    });
  });

  shows(
    { SLACOMPLIANCE: ["#VALUE!", "zh", "en"] },
    "hours that are none, negative, or of another height",
    () => {
      expectFailure(id, [created, responded, cell("四小时")], "#VALUE!", {
        zh: ["约定小时", "四小时", "不是金额或数字"],
        en: ["slaHours", "四小时", "no amount or number"],
      });
      expectFailure(id, [created, responded, cell(-4)], "#VALUE!", {
        zh: ["约定小时", "第 1 行", "-4", "为负"],
        en: ["slaHours", "row 1", "-4", "negative"],
      });
      expectFailure(id, [created, responded, column(4, 4, -1, 4)], "#VALUE!", {
        zh: ["第 3 行"],
        en: ["row 3"],
      });
      expectFailure(id, [created, responded, column(4, 4)], "#VALUE!", {
        zh: ["2 个", "4 个"],
        en: ["2 cells"],
      });
      expectFailure(id, [created, responded], "#VALUE!", {
        zh: ["缺少", "约定小时"],
        en: ["slaHours", "missing"],
      });
    },
  );

  shows({ SLACOMPLIANCE: ["audited"] }, "AUDIT says why cases are left out", () => {
    const cases = [
      [...created, ["2025-08-02"], [""]],
      [...responded, ["2025-08-01"], [""]],
    ];
    expect(account([cell(id), ...cases, cell(4), cell("2025-08-31")])).toEqual([
      ["rows read", 5, ""],
      ["in the base: responses due 3", 3, "1, 2, 3"],
      ["in the numerator: responses in time 1", 1, "1"],
      ["excluded: no response, not yet due", 1, "4"],
      ["excluded: responded to before created", 1, "5"],
    ]);
  });
});
