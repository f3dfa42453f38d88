import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

describe("ACCESSORYPERVISIT", () => {
  shows({ ACCESSORYPERVISIT: ["totals"] }, "accessory revenue over all visits", () => {
    expect(call("ACCESSORYPERVISIT", [cell(36000), cell(600)])).toBe(60);
    expect(call("RATE", [cell("单台售后精品"), cell("3.6万元"), cell(600)])).toBe(60);
  });

  shows(
    { ACCESSORYPERVISIT: ["records"] },
    "lines and visits are tables of their own; refunds are negative",
    () => {
      expect(
        call("ACCESSORYPERVISIT", [column(300, "(100)", 400), column("R1", "R2", "R2", "R3", "R4")]),
      ).toBe(150);
      expect(call("ACCESSORYPERVISIT", [column(300, -100, 400), column(100, 200)])).toBe(2);
    },
  );

  test("a header that the amounts show is one of the order numbers, too", () => {
    expect(call("ACCESSORYPERVISIT", [column("金额", 300, 100), column("工单号", "R1", "R2", "R2")])).toBe(
      200,
    );
    expect(call("ACCESSORYPERVISIT", [column(300, 100), column("R1", "R2")])).toBe(200);
  });

  test("lines of each product over all visits", () => {
    const products = column("脚垫", "贴膜", "脚垫");
    const lines = column(300, 1200, 100);
    expect(call("BYGROUP", [cell("ACCESSORYPERVISIT"), products, lines, cell(100)])).toEqual([
      ["脚垫", 2, 4],
      ["贴膜", 1, 12],
    ]);
  });

  shows({ ACCESSORYPERVISIT: ["blanks"] }, "a blank amount adds nothing, a blank is no visit", () => {
    expect(call("ACCESSORYPERVISIT", [column(300, "", 100), column("R1", "", "R2", "")])).toBe(200);
  });

  shows({ ACCESSORYPERVISIT: ["#DIV/0!"] }, "no visits", () => {
    expect(call("ACCESSORYPERVISIT", [cell(300), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ ACCESSORYPERVISIT: ["#N/A", "zh", "en"] }, "amounts of which nothing is known are not 0", () => {
    expectFailure("ACCESSORYPERVISIT", [column("", ""), cell(100)], "#N/A", {
      zh: ["精品金额"],
      en: ["amounts"],
    });
  });

  shows({ ACCESSORYPERVISIT: ["#VALUE!", "zh", "en"] }, "text that is no amount, visits below zero", () => {
    expectFailure("ACCESSORYPERVISIT", [column(300, "赠送"), cell(100)], "#VALUE!", {
      zh: ["精品金额", "第 2 行", "赠送"],
      en: ["amounts", "row 2", "赠送"],
    });
    expectFailure("ACCESSORYPERVISIT", [column(300, 200), cell(-1)], "#VALUE!", {
      zh: ["进厂台次", "-1"],
      en: ["visits", "-1"],
    });
  });

  shows({ ACCESSORYPERVISIT: ["audited"] }, "AUDIT shows the visits, and the lines beside them", () => {
    expect(account([cell("ACCESSORYPERVISIT"), column(300, "", 100), column("R1", "R2", "R2")])).toEqual([
      ["rows read", 6, ""],
      ["in the base: visits 2", 2, "1, 2"],
      ["in the numerator: accessory revenue 400", 2, "1, 3"],
      ["excluded: in the numerator only (accessory revenue)", 2, "1, 3"],
      ["excluded: same id, counted once", 1, "3"],
      ["excluded: no amount (accessory revenue)", 1, "2"],
    ]);
  });
});
