import { describe, expect, test } from "@jest/globals";
import { call, cell, column } from "../../support/call";
import { showsAShare } from "../../support/shares";

describe("CLAIMFIRSTPASSRATE", () => {
  showsAShare({
    id: "CLAIMFIRSTPASSRATE",
    events: ["一次通过", "passed"],
    total: ["索赔案例", "claims"],
    counted: ["claims accepted at once", "claims submitted"],
  });

  test("a claim that is still undecided is in neither count", () => {
    expect(call("CLAIMFIRSTPASSRATE", [column("是", "是", "否", "", "")])).toBeCloseTo(2 / 3, 12);
  });

  test("resubmissions share the claim number: C2 passed at its second submission only", () => {
    const passed = column("是", "否", "否", "是");
    const claims = column("C1", "C2", "C2", "C3");
    expect(call("CLAIMFIRSTPASSRATE", [passed, claims])).toBeCloseTo(2 / 3, 12);
  });

  test("49 of 50 is 98 %, which meets the reference", () => {
    const rate = call("CLAIMFIRSTPASSRATE", [cell(49), cell(50)]);
    expect(call("STATUS", [cell("CLAIMFIRSTPASSRATE"), cell(rate)])).toBe("met");
  });
});
