import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const lines = [
  column(500, 300, 200),
  column(0, 300, 50),
  column("2025-08-01", "2025-08-01", "2025-08-02"),
  column("2025-07-31", "2025-07-31", "2025-08-01"),
];

/** One line, served on 1 August 2025. */
function leakage(list: unknown, charged: unknown, warranty: unknown, contract?: unknown) {
  const end = contract === undefined ? [] : [cell(contract)];
  return call("LEAKAGE", [cell(list), cell(charged), cell("2025-08-01"), cell(warranty), ...end]);
}

describe("LEAKAGE", () => {
  shows({ LEAKAGE: ["records"] }, "what was free, and what was charged short, after the warranty", () => {
    expect(call("LEAKAGE", lines)).toBe(650);
  });

  shows({ LEAKAGE: ["records"] }, "covered are the last day of the warranty and that of a contract", () => {
    expect(leakage(500, 0, "2025-08-01")).toBe(0);
    expect(leakage(500, 0, "2025-08-01 00:00")).toBe(0);
    expect(leakage(500, 0, "2025-07-31 23:59")).toBe(500);
    expect(leakage(500, 0, "2024-01-01", "2025-08-01")).toBe(0);
    expect(leakage(500, 0, "2024-01-01", "2025-07-31")).toBe(500);
    expect(leakage(500, 0, "2024-01-01", "")).toBe(500);
  });

  test("a service at any time of the last day is covered", () => {
    const line = [cell(500), cell(0), cell("2025-08-01 23:30"), cell("2025-08-01")];
    expect(call("LEAKAGE", line)).toBe(0);
  });

  test("a surcharge makes up for no other line; a cancelled line takes its leakage back", () => {
    const ends = [column("2025-08-01", "2025-08-01"), column("2025-07-01", "2025-07-01")];
    expect(call("LEAKAGE", [column(500, 100), column(0, 300), ...ends])).toBe(500);
    expect(call("LEAKAGE", [column(500, -500), column(0, 0), ...ends])).toBe(0);
    expect(call("LEAKAGE", [column(500, -500), column(0, -500), ...ends])).toBe(500);
  });

  shows({ LEAKAGE: ["blanks"] }, "an unknown warranty end is no leakage; blank charges are none", () => {
    expect(leakage(500, 0, "")).toBe(0);
    expect(leakage(500, "", "2025-07-31")).toBe(500);
    expect(leakage("", 100, "2025-07-31")).toBe(0);
    expect(call("LEAKAGE", [column("", ""), column("", ""), column("", ""), column("", "")])).toBe(0);
  });

  shows(
    { LEAKAGE: ["filtered"] },
    "a period looks at the service; goodwill is left out by a criterion",
    () => {
      expect(call("LEAKAGE", [...lines, null, null, cell("2025-08")])).toBe(650);
      expect(call("LEAKAGE", [...lines, null, null, cell("2025-09")])).toBe(0);
      expect(call("LEAKAGE", [...lines, null, null, null, column("是", "", ""), cell("<>是")])).toBe(150);
    },
  );

  shows({ LEAKAGE: ["#VALUE!", "zh", "en"] }, "an amount or a date nobody can read", () => {
    expectFailure("LEAKAGE", [column(500, "三百", 200), ...lines.slice(1)], "#VALUE!", {
      zh: ["应收金额", "第 2 行", "三百"],
      en: ["listAmounts", "row 2", "三百"],
    });
    expectFailure(
      "LEAKAGE",
      [...lines.slice(0, 3), column("2025-07-31", "已过保", "2025-08-01")],
      "#VALUE!",
      {
        zh: ["质保到期日", "第 2 行", "已过保"],
        en: ["warrantyEnds", "row 2", "已过保"],
      },
    );
  });

  shows({ LEAKAGE: ["audited"] }, "AUDIT says what is covered and what is unknown", () => {
    const more = [
      [500, 0, "2025-08-01", "2026-01-01"],
      [70, 0, "2025-08-01", ""],
      ["", 5, "2025-08-01", ""],
    ];
    const columns = lines.map((each, index) => [...each, ...more.map((line) => [line[index]])]);
    expect(account([cell("LEAKAGE"), ...columns])).toEqual([
      ["rows read", 6, ""],
      ["in the base: leakage 650", 3, "1, 2, 3"],
      ["in the numerator: leakage 650", 2, "1, 3"],
      ["excluded: covered by warranty or contract", 1, "4"],
      ["excluded: warranty end unknown", 1, "5"],
      ["excluded: no amount", 1, "6"],
    ]);
  });
});
