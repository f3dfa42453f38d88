import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "SHIPSPEED";
const paid = column("2025-08-01 08:00", "2025-08-01 12:00", "2025-08-02", "2025-08-31 23:00", "2025-08-05");
/** After 4, 12, 24 and 20 hours; one is not shipped. */
const shipped = column("2025-08-01 12:00", "2025-08-02 00:00", "2025-08-03", "2025-09-01 19:00", "");

describe("SHIPSPEED", () => {
  shows({ SHIPSPEED: ["records"] }, "mean, median and 90th percentile of the hours", () => {
    expect(call(id, [paid, shipped])).toBe(15);
    for (const median of ["median", "中位数"]) expect(call(id, [paid, shipped, cell(median)])).toBe(16);
    // Excel: PERCENTILE.INC({4;12;20;24},0.9) = 22.8.
    for (const p90 of ["p90", "P90", "90分位"])
      expect(call(id, [paid, shipped, cell(p90)])).toBeCloseTo(22.8, 12);
    expect(call(id, [paid, shipped, cell("平均")])).toBe(15);
    expect(call(id, [column("2025-08-01"), column("2025-08-01 06:00"), cell("p90")])).toBe(6);
  });

  shows({ SHIPSPEED: ["totals"] }, "from two totals: hours and orders", () => {
    expect(call("RATE", [cell("发货速度"), cell(60), cell(4)])).toBe(15);
  });

  shows({ SHIPSPEED: ["#DIV/0!"] }, "totals whose base is zero", () => {
    expect(call("RATE", [cell(id), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ SHIPSPEED: ["filtered"] }, "a period goes by the payment; criteria as in COUNTIFS", () => {
    expect(call(id, [paid, shipped, null, null, cell("2025-08")])).toBe(15);
    const stores = column("仓A", "仓A", "仓B", "仓B", "仓B");
    expect(call(id, [paid, shipped, cell("median"), null, null, stores, cell("仓B")])).toBe(22);
  });

  test("medians by group and by month are those of single calls", () => {
    const stores = column("仓A", "仓A", "仓B", "仓B", "仓B");
    expect(call("BYGROUP", [cell(id), stores, paid, shipped, cell("median")])).toEqual([
      ["仓B", 3, 22],
      ["仓A", 2, 8],
    ]);
    expect(call("TREND", [cell(id), column("2025-07", "2025-08"), paid, shipped, cell("median")])).toEqual(
      column("", 16),
    );
  });

  shows({ SHIPSPEED: ["blanks"] }, "not shipped or not paid is left out", () => {
    expect(call(id, [column("2025-08-01", "", "2025-08-01"), column("2025-08-02", "2025-08-02", "")])).toBe(
      24,
    );
  });

  shows({ SHIPSPEED: ["#N/A", "zh", "en"] }, "nothing was shipped", () => {
    expectFailure(id, [column("2025-08-01", "2025-08-02"), column("", "")], "#N/A", {
      zh: ["已发货订单", "未发货"],
      en: ["orders shipped", "not shipped"],
    });
    expect(call(id, [column("2025-08-01"), column("2025-07-01"), cell("median")])).toMatchObject({
      error: "#N/A",
    });
  });

  shows({ SHIPSPEED: ["#VALUE!", "zh", "en"] }, "a time nobody can read, a statistic there is not", () => {
    expectFailure(id, [column("2025-08-01", "待付款"), column("2025-08-02", "")], "#VALUE!", {
      zh: ["付款时间", "第 2 行", "待付款"],
      en: ["paid", "row 2", "待付款"],
    });
    expectFailure(id, [paid, shipped, cell("最快")], "#VALUE!", {
      zh: ["统计量", "最快", "中位数"],
      en: ["statistic", "最快", "median"],
    });
  });

  shows({ SHIPSPEED: ["audited"] }, "AUDIT: shipped before paid is excluded", () => {
    const args = [
      [...paid, ["2025-08-06"]],
      [...shipped, ["2025-08-05"]],
    ];
    expect(account([cell(id), ...args])).toEqual([
      ["rows read", 6, ""],
      ["in the base: orders shipped 4", 4, "1, 2, 3, 4"],
      ["in the numerator: hours to shipment 60", 4, "1, 2, 3, 4"],
      ["excluded: not shipped", 1, "5"],
      ["excluded: shipped before paid", 1, "6"],
    ]);
  });
});
