import { describe, expect } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

describe("VISITFORECAST", () => {
  shows({ VISITFORECAST: ["records"] }, "customers times frequency, not the printed quotient", () => {
    expect(call("VISITFORECAST", [cell(5000), cell(2)])).toBe(10000);
    expect(call("VISITFORECAST", [column("K1", "K2", "K2"), cell(2.5)])).toBe(5);
  });

  shows({ VISITFORECAST: ["blanks"] }, "blank cells are no customers", () => {
    expect(call("VISITFORECAST", [column(100, "", 300), cell(2)])).toBe(800);
  });

  shows({ VISITFORECAST: ["#N/A", "zh", "en"] }, "no customers to plan for", () => {
    expectFailure("VISITFORECAST", [column("", ""), cell(2)], "#N/A", {
      zh: ["基盘客户"],
      en: ["customers"],
    });
  });

  shows({ VISITFORECAST: ["#VALUE!", "zh", "en"] }, "a frequency that is no number or below zero", () => {
    expectFailure("VISITFORECAST", [cell(5000), cell("两次")], "#VALUE!", {
      zh: ["进厂频次", "两次"],
      en: ["frequency", "两次"],
    });
    expect(call("VISITFORECAST", [cell(5000), cell(-1)])).toMatchObject({ error: "#VALUE!" });
    expect(call("VISITFORECAST", [cell(5000)])).toMatchObject({ error: "#VALUE!" });
  });

  shows({ VISITFORECAST: ["audited"] }, "AUDIT", () => {
    expect(account([cell("VISITFORECAST"), column("K1", "K2", "K2"), cell(2)])).toEqual([
      ["rows read", 3, ""],
      ["in the base: base customers 2", 2, "1, 2"],
      ["in the numerator: base customers 2", 2, "1, 2"],
      ["excluded: same id, counted once", 1, "3"],
    ]);
  });
});
