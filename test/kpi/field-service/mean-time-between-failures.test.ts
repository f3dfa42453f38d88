import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

describe("MTBF", () => {
  shows({ MTBF: ["totals"] }, "from two numbers, and by RATE", () => {
    expect(call("MTBF", [cell(7200), cell(12)])).toBe(600);
    expect(call("RATE", [cell("平均故障间隔时间"), cell(7200), cell(12)])).toBe(600);
  });

  shows(
    { MTBF: ["records"] },
    "hours of each asset over failures by number, flag or id, a table of their own",
    () => {
      const hours = column(4000, "3,200", 0);
      expect(call("MTBF", [hours, column(5, 7)])).toBe(600);
      expect(call("MTBF", [hours, column("F1", "F2", "F2", "F3")])).toBe(2400);
      expect(call("MTBF", [hours, column(true, false, true)])).toBe(3600);
    },
  );

  shows({ MTBF: ["blanks"] }, "blank cells are nothing", () => {
    expect(call("MTBF", [column(7200, "", ""), column("", 12)])).toBe(600);
  });

  shows({ MTBF: ["#DIV/0!"] }, "without a failure there is no mean", () => {
    expect(call("MTBF", [cell(7200), cell(0)])).toMatchObject({
      error: "#DIV/0!",
      message: expect.stringContaining("failures"),
    });
  });

  test("assets that were not in operation have none either: 0 hours are 0", () => {
    expect(call("MTBF", [cell(0), cell(3)])).toBe(0);
  });

  shows({ MTBF: ["#N/A", "zh", "en"] }, "no hours are no data", () => {
    expectFailure("MTBF", [column("", ""), cell(3)], "#N/A", { zh: ["运行小时"], en: ["operatingHours"] });
  });

  shows({ MTBF: ["#VALUE!", "zh", "en"] }, "negative hours, hours nobody can read", () => {
    expectFailure("MTBF", [column(4000, -5), cell(3)], "#VALUE!", {
      zh: ["运行小时", "第 2 行", "-5"],
      en: ["operatingHours", "row 2", "-5"],
    });
    expectFailure("MTBF", [column(4000, "很多"), cell(3)], "#VALUE!", { zh: ["很多"], en: ["很多"] });
  });

  shows({ MTBF: ["audited"] }, "AUDIT accounts for both tables", () => {
    expect(account([cell("MTBF"), column(4000, 3200, ""), column("F1", "F2")])).toEqual([
      ["rows read", 4, ""],
      ["in the base: failures 2", 2, "1, 2"],
      ["in the numerator: hours of operation 7200", 2, "1, 2"],
      ["excluded: in the numerator only (hours of operation)", 2, "1, 2"],
    ]);
  });
});
