import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const actual = column(11, 20, 90);
const standard = column(10, 20, 100);
const quantities = column(10, 5, 1);

describe("PURCHASEVARIANCE", () => {
  shows({ PURCHASEVARIANCE: ["records"] }, "prices weighed by quantity; returns are negative", () => {
    expect(call("PURCHASEVARIANCE", [actual, standard, quantities])).toBe(0);
    expect(call("PURCHASEVARIANCE", [column(11, 20), column(10, 20), column(10, 5)])).toBe(0.05);
    expect(call("PURCHASEVARIANCE", [column(11, 11), column(10, 10), column(10, -5)])).toBeCloseTo(0.1, 12);
  });

  shows({ PURCHASEVARIANCE: ["totals"] }, "from two totals", () => {
    expect(call("RATE", [cell("备件采购差价率"), cell(210), cell(200)])).toBe(0.05);
  });

  shows({ PURCHASEVARIANCE: ["filtered"] }, "of a period and of a supplier", () => {
    const dates = column("2025-08-01", "2025-08-31 18:00", "2025-09-01");
    expect(call("PURCHASEVARIANCE", [actual, standard, quantities, dates, cell("2025-08")])).toBe(0.05);
    const suppliers = column("甲", "乙", "甲");
    expect(call("PURCHASEVARIANCE", [actual, standard, quantities, null, null, suppliers, cell("甲")])).toBe(
      0,
    );
  });

  shows(
    { PURCHASEVARIANCE: ["blanks"] },
    "new parts without a standard price, and lines without price or quantity",
    () => {
      const lines = [column(11, 30, "", 8), column(10, "", 20, 10), column(10, 3, 5, "")];
      expect(call("PURCHASEVARIANCE", lines)).toBeCloseTo(0.1, 12);
      expect(call("PURCHASEVARIANCE", [column(11, 30), column(10, 0), column(10, 3)])).toBeCloseTo(0.1, 12);
    },
  );

  test("a part for nothing is a price of 0", () => {
    expect(call("PURCHASEVARIANCE", [column(0, 10), column(10, 10), column(1, 1)])).toBe(-0.5);
  });

  shows({ PURCHASEVARIANCE: ["#N/A", "zh", "en"] }, "no part has a standard price", () => {
    expectFailure("PURCHASEVARIANCE", [column(11, 20), column("", 0), column(1, 1)], "#N/A", {
      zh: ["没有可计算的记录", "没有标准单价"],
      en: ["No records", "no standard price"],
    });
  });

  shows({ PURCHASEVARIANCE: ["#DIV/0!"] }, "everything sent back", () => {
    expect(call("PURCHASEVARIANCE", [column(11, 11), column(10, 10), column(5, -5)])).toMatchObject({
      error: "#DIV/0!",
    });
  });

  shows(
    { PURCHASEVARIANCE: ["#VALUE!", "zh", "en"] },
    "text that is no price, quantities of another height",
    () => {
      expectFailure("PURCHASEVARIANCE", [column(11, "面议"), column(10, 20), column(1, 1)], "#VALUE!", {
        zh: ["实际单价", "第 2 行", "面议"],
        en: ["actualPrices", "row 2", "面议"],
      });
      expectFailure("PURCHASEVARIANCE", [actual, standard, cell(1)], "#VALUE!", {
        zh: ["数量", "1", "3"],
        en: ["quantities", "1", "3"],
      });
    },
  );

  shows({ PURCHASEVARIANCE: ["audited"] }, "AUDIT says why a line is left out", () => {
    const lines = [column(11, 30, "", 8), column(10, "", 20, 10), column(10, 3, 5, "")];
    expect(account([cell("PURCHASEVARIANCE"), ...lines])).toEqual([
      ["rows read", 4, ""],
      ["in the base: standard cost 100", 1, "1"],
      ["in the numerator: actual cost 110", 1, "1"],
      ["excluded: no standard price", 1, "2"],
      ["excluded: no actual price", 1, "3"],
      ["excluded: no number", 1, "4"],
    ]);
  });
});
