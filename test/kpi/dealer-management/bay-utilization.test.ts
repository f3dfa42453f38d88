import { describe, expect, test } from "@jest/globals";
import { call, cell, column } from "../../support/call";
import { showsARatio } from "../../support/ratios";

describe("BAYUTILIZATION", () => {
  showsARatio({
    id: "BAYUTILIZATION",
    amounts: [
      { words: ["占用小时", "occupiedHours"], total: "hours occupied" },
      { words: ["可用小时", "availableHours"], total: "bay hours available" },
    ],
    above: 0,
    filter: false,
  });

  test("hours of each job over those of all bays; overtime may bring it above 1", () => {
    expect(call("BAYUTILIZATION", [column(6, 7, 5), cell(24)])).toBe(0.75);
    expect(call("BAYUTILIZATION", [column(9, 9), column(8, 8)])).toBe(1.125);
  });
});
