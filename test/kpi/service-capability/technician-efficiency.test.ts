import { describe, expect, test } from "@jest/globals";
import { call, cell, column } from "../../support/call";
import { showsARatio } from "../../support/ratios";

describe("TECHEFFICIENCY", () => {
  showsARatio({
    id: "TECHEFFICIENCY",
    amounts: [
      { words: ["售出工时", "soldHours"], total: "hours sold" },
      { words: ["实际作业工时", "workedHours"], total: "hours worked" },
    ],
    above: 0,
    filter: true,
  });

  test("is above 1 where technicians are faster than the hours they sell", () => {
    expect(call("TECHEFFICIENCY", [column(44, 38), column(40, 40)])).toBeCloseTo(1.025, 12);
  });

  test("three figures of one week: efficiency times utilisation is hours sold over hours available", () => {
    const [sold, worked, available] = [cell(36), cell(40), cell(50)];
    expect(call("TECHEFFICIENCY", [sold, worked])).toBe(0.9);
    expect(call("TECHUTILIZATION", [worked, available])).toBe(0.8);
  });
});
