import { describe, expect, test } from "@jest/globals";
import { call, cell, column } from "../../support/call";
import { showsARatio } from "../../support/ratios";

describe("SERVICEABSORPTION", () => {
  showsARatio({
    id: "SERVICEABSORPTION",
    amounts: [
      { words: ["售后毛利", "grossProfit"], total: "after-sales gross profit" },
      { words: ["运营成本", "operatingExpense"], total: "total operating expense" },
    ],
    above: 0,
    filter: false,
  });

  test("months are added up before the division, and it may exceed 1", () => {
    expect(call("SERVICEABSORPTION", [column(60, 180), column(100, 100)])).toBeCloseTo(1.2, 12);
  });

  test("the names people use find it, and 60 % is its reference", () => {
    for (const name of ["零服务吸收率", "售后服务贡献度", "售后服务贡献度(或零服务吸收率)"]) {
      expect(call("TARGET", [cell(name)])).toBe(0.6);
    }
  });
});
