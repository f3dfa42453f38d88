import { describe, expect, test } from "@jest/globals";
import { call, cell, column } from "../../support/call";
import { showsAShare } from "../../support/shares";

describe("REWORKRATE", () => {
  showsAShare({
    id: "REWORKRATE",
    events: ["返工", "reworks"],
    total: ["进厂台次", "visits"],
    counted: ["reworked visits", "visits"],
  });

  test("several loops on one order are one reworked visit", () => {
    const reworked = column("R7", "R7", "R7", "R9");
    expect(call("REWORKRATE", [reworked, cell(100)])).toBe(0.02);
  });

  test("exactly 2 % meets the reference; a little more does not", () => {
    expect(call("STATUS", [cell("REWORKRATE"), cell(call("REWORKRATE", [cell(3), cell(150)]))])).toBe("met");
    expect(call("STATUS", [cell("返工率"), cell(call("REWORKRATE", [cell(4), cell(150)]))])).toBe(
      "高于参考值",
    );
  });
});
