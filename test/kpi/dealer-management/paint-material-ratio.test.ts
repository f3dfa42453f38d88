import { describe, expect, test } from "@jest/globals";
import { call, column } from "../../support/call";
import { showsARatio } from "../../support/ratios";

describe("PAINTMATERIALRATIO", () => {
  showsARatio({
    id: "PAINTMATERIALRATIO",
    amounts: [
      { words: ["辅料成本", "materialCost"], total: "paint-material cost" },
      { words: ["油漆营业额", "paintRevenue"], total: "paint revenue" },
    ],
    above: 0,
    filter: false,
  });

  test("issues and revenue are tables of their own, each as high as it is", () => {
    expect(call("PAINTMATERIALRATIO", [column(120, 60, -30), column(1000)])).toBe(0.15);
  });
});
