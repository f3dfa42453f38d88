import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

describe("ROPERADVISORDAY", () => {
  shows({ ROPERADVISORDAY: ["totals"] }, "visits over advisors times working days", () => {
    expect(call("ROPERADVISORDAY", [cell(1050), cell(5), cell(21)])).toBe(10);
    expect(call("RATE", [cell("4.5"), cell(1050), cell(105)])).toBe(10);
  });

  shows({ ROPERADVISORDAY: ["records"] }, "order ids, and the names of the advisors, each once", () => {
    const orders = column("R1", "R2", "R3", "R3", "R4", "R5", "R6");
    expect(call("ROPERADVISORDAY", [orders, column("王", "李", "王"), cell(1)])).toBe(3);
    expect(call("ROPERADVISORDAY", [orders, cell(2), cell(3)])).toBe(1);
  });

  test("advisors on duty day by day, with one working day", () => {
    expect(call("ROPERADVISORDAY", [column(50, 48, 22), column(5, 4, 3), cell(1)])).toBe(10);
  });

  test("by advisor with BYGROUP", () => {
    const groups = column("王", "李", "王", "王");
    const orders = column("R1", "R2", "R3", "R4");
    expect(call("BYGROUP", [cell("ROPERADVISORDAY"), groups, orders, cell(1), cell(2)])).toEqual([
      ["王", 3, 1.5],
      ["李", 1, 0.5],
    ]);
  });

  shows({ ROPERADVISORDAY: ["blanks"] }, "blank cells are neither visits nor advisors", () => {
    expect(call("ROPERADVISORDAY", [column(10, "", 20), column(3, "", ""), cell(1)])).toBe(10);
  });

  shows({ ROPERADVISORDAY: ["#DIV/0!"] }, "no advisor, no working day", () => {
    expect(call("ROPERADVISORDAY", [cell(10), cell(0), cell(21)])).toMatchObject({ error: "#DIV/0!" });
    expect(call("ROPERADVISORDAY", [cell(10), cell(5), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ ROPERADVISORDAY: ["#N/A", "zh", "en"] }, "advisors of whom nothing is known", () => {
    expectFailure("ROPERADVISORDAY", [column(1, 2), column("", ""), cell(21)], "#N/A", {
      zh: ["服务顾问"],
      en: ["advisors"],
    });
  });

  shows({ ROPERADVISORDAY: ["#VALUE!", "zh", "en"] }, "days below zero, or none given", () => {
    expectFailure("ROPERADVISORDAY", [cell(10), cell(5), cell(-1)], "#VALUE!", {
      zh: ["工作天数", "-1"],
      en: ["workDays", "-1"],
    });
    expectFailure("ROPERADVISORDAY", [cell(10), cell(5)], "#VALUE!", { zh: ["工作天数"], en: ["workDays"] });
  });

  shows({ ROPERADVISORDAY: ["audited"] }, "AUDIT shows the advisor days", () => {
    const rows = account([cell("ROPERADVISORDAY"), cell(42), column("王", "李"), cell(21)]) as unknown[][];
    expect(rows[1]).toEqual(["in the base: advisor days 42", 2, "1, 2"]);
    expect(rows[2]?.[0]).toBe("in the numerator: visits 42");
  });
});
