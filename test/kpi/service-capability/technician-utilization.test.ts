import { describe, expect, test } from "@jest/globals";
import { call, cell, column } from "../../support/call";
import { showsARatio } from "../../support/ratios";

describe("TECHUTILIZATION", () => {
  showsARatio({
    id: "TECHUTILIZATION",
    amounts: [
      { words: ["实际作业工时", "workedHours"], total: "hours worked" },
      { words: ["可用工时", "availableHours"], total: "hours available" },
    ],
    above: 0,
    filter: true,
  });

  test("overtime may bring it above 1: nothing is cut off", () => {
    expect(call("TECHUTILIZATION", [column(44, 46), column(40, 40)])).toBe(1.125);
  });

  test("by technician: each his own share", () => {
    const groups = column("张", "李", "张");
    const rows = call("BYGROUP", [cell("TECHUTILIZATION"), groups, column(20, 30, 20), column(40, 40, 40)]);
    expect(rows).toEqual([
      ["张", 2, 0.5],
      ["李", 1, 0.75],
    ]);
  });
});
