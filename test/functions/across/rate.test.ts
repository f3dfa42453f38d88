import { describe, expect, test } from "@jest/globals";
import { call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

describe("RATE", () => {
  shows({ RATE: ["totals"] }, "the two totals in the indicator's own order", () => {
    expect(call("RATE", [cell("FIRSTFIXRATE"), cell(2), cell(100)])).toBeCloseTo(0.98, 12);
    expect(call("RATE", [cell("Parts gross margin"), cell(1000), cell(600)])).toBeCloseTo(0.4, 12);
    expect(call("RATE", [cell("客单价"), cell(2400), cell(3)])).toBe(800);
  });

  test("several cells are added up, amounts as text are read", () => {
    expect(call("RATE", [cell("1.6"), column(4, 5, ""), column(300, 300)])).toBeCloseTo(0.015, 12);
    expect(call("RATE", [cell("3.6"), cell("1万"), cell("6,000")])).toBeCloseTo(0.4, 12);
  });

  shows({ RATE: ["#DIV/0!"] }, "a base of zero", () => {
    expect(call("RATE", [cell("CHURN"), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ RATE: ["#N/A", "blanks", "zh", "en"] }, "a blank total is no data", () => {
    expectFailure("RATE", [cell("CHURN"), cell(""), cell(10)], "#N/A", { zh: ["合计1"], en: ["total1"] });
  });

  test("kinds come before blanks", () => {
    expectFailure("RATE", [cell("PARTSMARGIN"), cell(""), cell(true)], "#VALUE!", {
      zh: ["合计2", "TRUE"],
      en: ["total2", "TRUE"],
    });
    expect(call("RATE", [cell("CHURN"), cell(""), cell(-1)])).toMatchObject({ error: "#VALUE!" });
    expect(call("RATE", [cell("CHURN"), cell(3), cell("")])).toMatchObject({ error: "#N/A" });
  });

  shows({ RATE: ["#VALUE!", "zh", "en"] }, "what is not made of two totals is refused", () => {
    expectFailure("RATE", [cell("NPS"), cell(1), cell(10)], "#VALUE!", { zh: ["NPS"], en: ["NPS"] });
    expectFailure("RATE", [cell("客户流失"), cell(1), cell(10)], "#VALUE!", {
      zh: ["客户流失"],
      en: ["客户流失"],
    });
  });

  shows({ RATE: ["#VALUE!", "zh", "en"] }, "a negative count is named by its argument", () => {
    expectFailure("RATE", [cell("一次修复率"), cell(-2), cell(100)], "#VALUE!", {
      zh: ["合计1", "-2"],
      en: ["total1", "-2"],
    });
    expect(call("RATE", [cell("PARTSMARGIN"), cell(100), cell(-60)])).toBe(1.6); // money may be negative
    expect(call("RATE", [cell("CSATGAP"), cell(-5), cell(10)])).toBe(-0.5);
  });

  test.each([
    ["more lost than there were", ["CHURN", 11, 10]],
    ["a negative count", ["CHURN", -1, 10]],
    ["visits below zero", ["VISITFREQUENCY", -2, 100]],
    ["technicians below zero", ["TECHPRODUCTIVITY", 230000, -10]],
    ["text for a total", ["CHURN", "许多", 10]],
    ["the number 4.1, which may be 4.10", [4.1, 1, 10]],
    ["a figure that is entered by hand", ["ATTENDANCERATE", 1, 10]],
    ["no indicator", ["", 1, 10]],
  ])("%s is #VALUE!", (_, args) => {
    expect(call("RATE", args.map(cell))).toMatchObject({ error: "#VALUE!" });
  });
});
