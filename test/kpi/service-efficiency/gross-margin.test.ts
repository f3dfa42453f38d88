import { describe, expect, test } from "@jest/globals";
import { call, cell } from "../../support/call";
import { showsARatio } from "../../support/ratios";

describe("GROSSMARGIN", () => {
  showsARatio({
    id: "GROSSMARGIN",
    amounts: [
      { words: ["售后毛利", "grossProfit"], total: "after-sales gross profit" },
      { words: ["售后收入", "revenue"], total: "after-sales revenue" },
    ],
    above: 0,
    filter: true,
  });

  test("a loss is a negative margin", () => {
    expect(call("GROSSMARGIN", [cell("(50)"), cell(1000)])).toBeCloseTo(-0.05, 12);
  });
});
