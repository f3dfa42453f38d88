import { describe, expect, test } from "@jest/globals";
import { call, cell } from "../../support/call";
import { showsARatio } from "../../support/ratios";

describe("LABORMARGIN", () => {
  showsARatio({
    id: "LABORMARGIN",
    amounts: [
      { words: ["工时收入", "revenue"], total: "labour revenue" },
      { words: ["直接人工成本", "directLaborCost"], total: "direct labour cost" },
    ],
    above: 1,
    margin: true,
    filter: true,
  });

  test("wages above the revenue leave a negative margin", () => {
    expect(call("LABORMARGIN", [cell(1000), cell(1200)])).toBeCloseTo(-0.2, 12);
  });
});
