import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const estimates = column(1000, 1000, 1000, 1000);
const finals = column(1100, 900, 1101, 899);

describe("ESTIMATEACCURACY", () => {
  shows({ ESTIMATEACCURACY: ["records"] }, "10 % more or less is accurate, the limit included", () => {
    expect(call("ESTIMATEACCURACY", [estimates, finals])).toBe(0.5);
  });

  test("a tolerance of one's own; 0 asks for the very amount", () => {
    expect(call("ESTIMATEACCURACY", [estimates, finals, cell(0.101)])).toBe(1);
    expect(call("ESTIMATEACCURACY", [estimates, column(1000, 1000, 1000.01, 999), cell(0)])).toBe(0.5);
  });

  test("the limit holds for amounts that are not exact in binary", () => {
    expect(call("ESTIMATEACCURACY", [column(0.7, 2.3), column(0.77, 2.53)])).toBe(1);
  });

  shows({ ESTIMATEACCURACY: ["totals"] }, "from two totals", () => {
    expect(call("RATE", [cell("估价准确率"), cell(98), cell(100)])).toBe(0.98);
  });

  shows({ ESTIMATEACCURACY: ["filtered"] }, "of a period and of an advisor", () => {
    const dates = column("2025-08-01", "2025-07-31", "2025-08-31 18:00", "2025-09-01");
    expect(call("ESTIMATEACCURACY", [estimates, finals, null, dates, cell("2025-08")])).toBe(0.5);
    const advisors = column("王", "王", "李", "王");
    expect(call("ESTIMATEACCURACY", [estimates, finals, null, null, null, advisors, cell("王")])).toBe(2 / 3);
  });

  shows({ ESTIMATEACCURACY: ["blanks"] }, "orders without an estimate or not settled are left out", () => {
    const result = call("ESTIMATEACCURACY", [column("", 0, -50, 1000, 1000), column(500, 100, 10, "", 1050)]);
    expect(result).toBe(1);
  });

  shows({ ESTIMATEACCURACY: ["#N/A", "zh", "en"] }, "no order that has both amounts", () => {
    expectFailure("ESTIMATEACCURACY", [column("", 1000), column(500, "")], "#N/A", {
      zh: ["没有可计算的记录", "没有预估金额"],
      en: ["No records", "no estimate"],
    });
  });

  shows({ ESTIMATEACCURACY: ["#DIV/0!"] }, "no orders among totals", () => {
    expect(call("RATE", [cell("ESTIMATEACCURACY"), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows(
    { ESTIMATEACCURACY: ["#VALUE!", "zh", "en"] },
    "text that is no amount, a tolerance below zero or in percent",
    () => {
      expectFailure("ESTIMATEACCURACY", [column(1000, "约一千"), column(1000, 1000)], "#VALUE!", {
        zh: ["预估金额", "第 2 行", "约一千"],
        en: ["estimates", "row 2", "约一千"],
      });
      expectFailure("ESTIMATEACCURACY", [estimates, finals, cell(-0.1)], "#VALUE!", {
        zh: ["允许误差", "-0.1"],
        en: ["tolerance", "-0.1"],
      });
      // 10 is 10 % to whoever writes it, and would make every estimate accurate.
      expectFailure("ESTIMATEACCURACY", [estimates, finals, cell(10)], "#VALUE!", {
        zh: ["允许误差", "10", "不大于 1"],
        en: ["tolerance", "10"],
      });
    },
  );

  shows({ ESTIMATEACCURACY: ["audited"] }, "AUDIT says why an order is left out", () => {
    expect(
      account([cell("ESTIMATEACCURACY"), column(1000, 0, 1000, 1000), column(1050, 80, "", 2000)]),
    ).toEqual([
      ["rows read", 4, ""],
      ["in the base: settled orders with an estimate 2", 2, "1, 4"],
      ["in the numerator: orders estimated accurately 1", 1, "1"],
      ["excluded: no estimate", 1, "2"],
      ["excluded: no final amount", 1, "3"],
    ]);
  });
});
