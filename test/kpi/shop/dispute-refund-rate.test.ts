import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "DISPUTEREFUNDRATE";
const yes = column("是", "是", "否");
const tickets = [
  column("T1", "T2", "T3"),
  yes,
  column("是", "是", "是"),
  column("2025-08-01", "2025-08-30 23:00", "2025-08-10"),
];
const orders = column("D1", "D2", "D2", "D3", "D4", "D5", "D6");
const paid = column(
  "2025-08-01",
  "2025-08-02",
  "2025-08-02",
  "2025-08-30 23:59",
  "2025-08-31",
  "2025-07-31 23:59",
  "2025-08-15",
);
const asOf = cell("2025-08-31");

describe("DISPUTEREFUNDRATE", () => {
  shows(
    { DISPUTEREFUNDRATE: ["records"] },
    "refunds over orders of the same 30 days, each number once",
    () => {
      expect(call(id, [...tickets, orders, paid, asOf])).toBe(0.5);
      expect(call("DISPUTEREFUNDS", [...tickets, asOf])).toBe(2);
      expect(call(id, [...tickets, orders, paid, asOf, cell(1)])).toBe(1);
    },
  );

  test("no dispute refunds is 0; more of them than orders is above 1, as in a shrinking shop", () => {
    expect(call(id, [column(""), column(""), column(""), column(""), orders, paid, asOf])).toBe(0);
    expect(call(id, [...tickets, column("D1"), column("2025-08-03"), asOf])).toBe(2);
  });

  shows({ DISPUTEREFUNDRATE: ["blanks"] }, "an order without a number or a time is none", () => {
    const some = column("D1", "", "D3", "D4");
    const days = column("2025-08-01", "2025-08-02", "", "2025-08-04");
    expect(call(id, [...tickets, some, days, asOf])).toBe(1);
  });

  shows({ DISPUTEREFUNDRATE: ["totals"] }, "from two totals, also above 1", () => {
    expect(call("RATE", [cell("近30天纠纷退款率"), cell(3), cell(600)])).toBe(0.005);
    expect(call("RATE", [cell(id), cell(3), cell(2)])).toBe(1.5);
  });

  shows({ DISPUTEREFUNDRATE: ["#DIV/0!"] }, "totals whose base is zero", () => {
    expect(call("RATE", [cell(id), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ DISPUTEREFUNDRATE: ["#N/A", "zh", "en"] }, "no orders in these days", () => {
    expectFailure(id, [...tickets, orders, paid, cell("2026-08-31")], "#N/A", {
      zh: ["成交订单", "不在这些天内"],
      en: ["orders sold", "outside the days"],
    });
  });

  shows(
    { DISPUTEREFUNDRATE: ["#VALUE!", "zh", "en"] },
    "a time nobody can read; orders and times of different height",
    () => {
      expectFailure(id, [...tickets, column("D1"), column("未付款"), asOf], "#VALUE!", {
        zh: ["成交时间", "未付款"],
        en: ["saleTimes", "未付款"],
      });
      expectFailure(id, [...tickets, orders, column("2025-08-01", "2025-08-02"), asOf], "#VALUE!", {
        zh: ["7", "2"],
        en: ["7", "2"],
      });
    },
  );

  shows({ DISPUTEREFUNDRATE: ["audited"] }, "AUDIT accounts for both tables", () => {
    expect(account([cell(id), ...tickets, orders, paid, asOf])).toEqual([
      ["rows read", 10, ""],
      ["in the base: orders sold 4", 4, "1, 2, 4, 7"],
      ["in the numerator: dispute refunds 2", 2, "1, 2"],
      ["excluded: outside the days looked at", 2, "5, 6"],
      ["excluded: in the numerator only (dispute refunds)", 2, "1, 2"],
      ["excluded: same id, counted once", 1, "3"],
      ["excluded: the platform did not step in (dispute refunds)", 1, "3"],
    ]);
  });

  test("TREND looks at the days before the end of each month", () => {
    expect(call("TREND", [cell(id), column("2025-08", "2025-09"), ...tickets, orders, paid])).toEqual(
      column(0.5, 0),
    );
  });

  test("no status: the source gives no limit", () => {
    expect(call("STATUS", [cell(id), cell(0.01)])).toBe("no target");
  });
});
