import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

describe("CARRYINGCOST", () => {
  shows({ CARRYINGCOST: ["records"] }, "stock times rate times days over 365", () => {
    expect(call("CARRYINGCOST", [cell(1_000_000), cell(0.06)])).toBe(60_000);
    expect(call("CARRYINGCOST", [cell("100万元"), cell(0.0365), cell(30)])).toBeCloseTo(3000, 9);
    expect(call("CARRYINGCOST", [cell(1000), cell(0), cell(0)])).toBe(0);
  });

  test("warehouses are added up, and split by BYGROUP", () => {
    expect(call("CARRYINGCOST", [column(600, 400), cell(0.1)])).toBe(100);
    expect(call("BYGROUP", [cell("库存财务费用"), column("东", "西"), column(600, 400), cell(0.1)])).toEqual([
      ["东", 1, 60],
      ["西", 1, 40],
    ]);
  });

  shows({ CARRYINGCOST: ["blanks"] }, "a blank warehouse adds nothing", () => {
    expect(call("CARRYINGCOST", [column(600, "", 400), cell(0.1), cell("")])).toBe(100);
  });

  shows({ CARRYINGCOST: ["#N/A", "zh", "en"] }, "stock of which nothing is known is not 0", () => {
    expectFailure("CARRYINGCOST", [column("", ""), cell(0.06)], "#N/A", {
      zh: ["没有可计算的记录"],
      en: ["No records"],
    });
  });

  shows(
    { CARRYINGCOST: ["#VALUE!", "zh", "en"] },
    "a rate in percent points, days below zero, no rate",
    () => {
      expectFailure("CARRYINGCOST", [cell(1000), cell(6)], "#VALUE!", {
        zh: ["年利率", "6", "不大于 1"],
        en: ["annualRate", "6"],
      });
      expectFailure("CARRYINGCOST", [cell(1000), cell(0.06), cell(-30)], "#VALUE!", {
        zh: ["天数", "-30"],
        en: ["days", "-30"],
      });
      expectFailure("CARRYINGCOST", [cell(1000)], "#VALUE!", { zh: ["年利率"], en: ["annualRate"] });
    },
  );

  shows({ CARRYINGCOST: ["audited"] }, "AUDIT shows the stock", () => {
    expect(account([cell("CARRYINGCOST"), column(600, "", 400), cell(0.1)])).toEqual([
      ["rows read", 3, ""],
      ["in the base: mean stock 1000", 2, "1, 3"],
      ["in the numerator: mean stock 1000", 2, "1, 3"],
      ["excluded: no amount", 1, "2"],
    ]);
  });
});
