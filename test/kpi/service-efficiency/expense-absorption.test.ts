import { describe, expect, test } from "@jest/globals";
import { call, cell } from "../../support/call";
import { showsARatio } from "../../support/ratios";

describe("EXPENSEABSORPTION", () => {
  showsARatio({
    id: "EXPENSEABSORPTION",
    amounts: [
      { words: ["售后利润", "profit"], total: "after-sales profit" },
      { words: ["总费用", "totalExpense"], total: "total expense" },
    ],
    above: 0,
    filter: false,
  });

  test("a loss keeps its sign", () => {
    expect(call("EXPENSEABSORPTION", [cell(-20), cell(100)])).toBeCloseTo(-0.2, 12);
  });

  test("the 60 % of gross profit is not its reference", () => {
    expect(call("STATUS", [cell("EXPENSEABSORPTION"), cell(0.5)])).toBe("no target");
  });
});
