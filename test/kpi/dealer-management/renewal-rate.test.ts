import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const expiring = column("V1", "V2", "V3", "V4", "V5", "V6");
const expiries = column(
  "2025-08-01",
  "2025-08-15",
  "2025-08-31 23:59",
  "2025-08-10",
  "2025-07-31",
  "2025-09-01",
);
const renewed = column("V1", "V2", "V3", "V5");
const renewals = column("2025-07-20", "2025-08-15 16:00", "2025-09-02", "2025-07-31");
const august = cell("2025-08");

describe("RENEWALRATE", () => {
  shows({ RENEWALRATE: ["records"] }, "of those that expire in the month, those renewed by the day", () => {
    expect(call("RENEWALRATE", [expiring, expiries, renewed, renewals, august])).toBe(0.5);
    expect(call("RENEWALRATE", [expiring, expiries, renewed, renewals, cell("2025-07")])).toBe(1);
  });

  test("late renewals within the grace count, its last day included", () => {
    expect(call("RENEWALRATE", [expiring, expiries, renewed, renewals, august, cell(1)])).toBe(0.5);
    expect(call("RENEWALRATE", [expiring, expiries, renewed, renewals, august, cell(2)])).toBe(0.75);
  });

  test("renewed up to 90 days before the expiry", () => {
    const rate = (day: string): unknown =>
      call("RENEWALRATE", [
        column("V1", "V2"),
        column("2025-08-29", "2025-08-29"),
        cell("V1"),
        cell(day),
        august,
      ]);
    expect(rate("2025-05-31")).toBe(0.5);
    expect(rate("2025-05-30 23:00")).toBe(0);
    expect(rate("2024-08-20")).toBe(0); // last year's policy
  });

  test("two policies of a vehicle are one, renewed if either is", () => {
    const twice = [column("V1", "V1", "V2"), column("2025-08-05", "2025-08-20", "2025-08-20")];
    expect(call("RENEWALRATE", [...twice, cell("V1"), cell("2025-08-18"), august])).toBe(0.5);
    expect(call("RENEWALRATE", [...twice, cell("V1"), cell("2025-05-10"), august])).toBe(0.5);
    expect(call("RENEWALRATE", [...twice, cell("V1"), cell("2025-08-21"), august])).toBe(0);
  });

  shows({ RENEWALRATE: ["totals"] }, "from two totals", () => {
    expect(call("RATE", [cell("续保率"), cell(66), cell(120)])).toBe(0.55);
  });

  shows({ RENEWALRATE: ["#DIV/0!"] }, "no policies among totals", () => {
    expect(call("RATE", [cell("RENEWALRATE"), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ RENEWALRATE: ["blanks"] }, "no vehicle or no expiry is no policy; nobody renewed is 0", () => {
    const blank = [column("V1", "", "V3"), column("2025-08-05", "2025-08-05", "")];
    expect(
      call("RENEWALRATE", [...blank, column("V1", ""), column("2025-08-01", "2025-08-01"), august]),
    ).toBe(1);
    expect(call("RENEWALRATE", [...blank, column("", ""), column("", ""), august])).toBe(0);
  });

  test("month by month, and by store over all renewals", () => {
    const args = [expiring, expiries, renewed, renewals];
    expect(call("TREND", [cell("RENEWALRATE"), [["2025-06", "2025-07", "2025-08"]], ...args])).toEqual([
      ["", 1, 0.5],
    ]);
    const stores = column("东", "西", "东", "东", "西", "西");
    expect(call("BYGROUP", [cell("RENEWALRATE"), stores, ...args, august])).toEqual([
      ["东", 3, 1 / 3],
      ["西", 3, 1],
    ]);
  });

  shows({ RENEWALRATE: ["#N/A", "zh", "en"] }, "no policy expires in the month", () => {
    expectFailure("RENEWALRATE", [expiring, expiries, renewed, renewals, cell("2025-01")], "#N/A", {
      zh: ["没有可计算的记录", "不在统计月到期"],
      en: ["No records", "does not expire in the month"],
    });
  });

  shows({ RENEWALRATE: ["#VALUE!", "zh", "en"] }, "half a day of grace, a year for a month, heights", () => {
    expectFailure("RENEWALRATE", [expiring, expiries, renewed, renewals, august, cell(0.5)], "#VALUE!", {
      zh: ["宽限天数", "0.5"],
      en: ["graceDays", "0.5"],
    });
    expectFailure("RENEWALRATE", [expiring, expiries, renewed, renewals, cell("2025")], "#VALUE!", {
      zh: ["统计月", "2025"],
      en: ["month", "2025"],
    });
    expectFailure("RENEWALRATE", [expiring, column("2025-08-01"), renewed, renewals, august], "#VALUE!", {
      zh: ["到期日期", "6"],
      en: ["expiryDates", "6"],
    });
  });

  shows({ RENEWALRATE: ["audited"] }, "AUDIT says why a car or a renewal does not count", () => {
    expect(account([cell("RENEWALRATE"), expiring, expiries, renewed, renewals, august])).toEqual([
      ["rows read", 10, ""],
      ["in the base: vehicles with a policy that expires 4", 4, "1, 2, 3, 4"],
      ["in the numerator: vehicles renewed 2", 2, "1, 2"],
      ["excluded: does not expire in the month", 2, "5, 6"],
      ["excluded: in the numerator only (vehicles renewed)", 2, "1, 2"],
      ["excluded: outside the days of renewal (vehicles renewed)", 1, "3"],
      ["excluded: of another vehicle, or not within its days of renewal (vehicles renewed)", 1, "4"],
    ]);
  });
});
