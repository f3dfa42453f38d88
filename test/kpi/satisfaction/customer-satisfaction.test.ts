import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column, type Failure } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const scores = column(5, 4, 3, 4, 1);

describe("CSAT", () => {
  shows({ CSAT: ["records"] }, "four fifths of the best score are satisfied", () => {
    expect(call("CSAT", [scores])).toBe(0.6);
    expect(call("CSAT", [column(9, 10, 7, 8), cell(10)])).toBe(0.75);
    expect(call("CSAT", [column(79.9, 80, 100), cell(100)])).toBeCloseTo(2 / 3, 12);
  });

  test("a satisfied score of one's own", () => {
    expect(call("CSAT", [scores, null, cell(3)])).toBe(0.8);
    expect(call("CSAT", [scores, cell(5), cell(5)])).toBe(0.2);
  });

  test("answers in words are 5 to 1, also beside scores", () => {
    const words = column("非常满意", "满意", "一般", "不满意", "非常不满意");
    expect(call("CSAT", [words])).toBe(0.4);
    expect(call("CSAT", [column("Very satisfied", 2, " 满意 ", "5")])).toBe(0.75);
  });

  shows({ CSAT: ["totals"] }, "from two totals", () => {
    expect(call("RATE", [cell("客户满意度"), cell(196), cell(200)])).toBe(0.98);
  });

  shows({ CSAT: ["filtered"] }, "of a period and a model", () => {
    const dates = column("2025-07-31", "2025-08-01", "2025-08-02", "2025-08-31 20:00", "2025-09-01");
    expect(call("CSAT", [scores, null, null, dates, cell("2025-08")])).toBeCloseTo(2 / 3, 12);
    const models = column("A", "B", "A", "B", "A");
    expect(call("CSAT", [scores, null, null, null, null, models, cell("B")])).toBe(1);
  });

  shows({ CSAT: ["blanks"] }, "a blank is no answer, a 0 is one", () => {
    expect(call("CSAT", [column(5, "", 4, null, 0)])).toBeCloseTo(2 / 3, 12);
  });

  shows({ CSAT: ["#N/A", "zh", "en"] }, "nobody answered", () => {
    expectFailure("CSAT", [column("", "")], "#N/A", { zh: ["没有可计算的记录"], en: ["No records"] });
  });

  shows({ CSAT: ["#DIV/0!"] }, "no answers among totals", () => {
    expect(call("RATE", [cell("CSAT"), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ CSAT: ["#VALUE!", "zh", "en"] }, "a score above the scale, or below 0", () => {
    expectFailure("CSAT", [column(5, 9, 4)], "#VALUE!", {
      zh: ["评分", "第 2 行", "9", "请给出“满分”"],
      en: ["scores", "row 2", "9", "give scaleMax"],
    });
    expect(call("CSAT", [column(5, -1)])).toMatchObject({ error: "#VALUE!" });
    const failure = call("CSAT", [column(3.5, 9)]) as Failure;
    expect(failure.message).not.toContain("whole"); // 3.5 is a score
  });

  test("words are on the scale of five: beside another scale they are mixed up", () => {
    expectFailure("CSAT", [column(9, "满意"), cell(10)], "#VALUE!", {
      zh: ["第 2 行", "满意", "文字回答"],
      en: ["row 2", "满意", "in words"],
    });
    expect(call("CSAT", [column(4, "还行")])).toMatchObject({ error: "#VALUE!" });
  });

  test("a satisfied score that the scale does not have", () => {
    expectFailure("CSAT", [scores, cell(5), cell(8)], "#VALUE!", {
      zh: ["满意分数", "8"],
      en: ["satisfiedAt", "8"],
    });
  });

  shows({ CSAT: ["audited"] }, "AUDIT", () => {
    expect(account([cell("CSAT"), column(5, "", 3, 4)])).toEqual([
      ["rows read", 4, ""],
      ["in the base: answers 3", 3, "1, 3, 4"],
      ["in the numerator: satisfied answers 2", 2, "1, 4"],
      ["excluded: no answer", 1, "2"],
    ]);
  });
});
