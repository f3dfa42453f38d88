import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const stock = column(980000, 1020000, 1000000);
const issues = column(520000, 480000, 500000);

describe("PARTSTURNOVER", () => {
  shows({ PARTSTURNOVER: ["records"] }, "turns a quarter; as printed, months of supply", () => {
    expect(call("PARTSTURNOVER", [stock, issues])).toBeCloseTo(1.5, 12);
    expect(call("PARTSTURNOVER", [stock, issues, cell("printed")])).toBeCloseTo(2, 12);
    expect(call("PARTSTURNOVER", [stock, issues, cell("原文")])).toBeCloseTo(2, 12);
  });

  test("the last three rows count, trailing blanks do not", () => {
    const year = [[1], [1], ...stock, [""], [null]];
    expect(call("PARTSTURNOVER", [year, [[9], [9], ...issues, [""], [""]]])).toBeCloseTo(1.5, 12);
  });

  test("with months, the latest three in whatever order, warehouses of a month added up", () => {
    const months = column("2025-08", "2025-06-01", 202507, "2025年5月", "2025-08-31");
    const stocks = column(600000, 980000, 1020000, 7, 400000);
    const issued = column(300000, 520000, 480000, 7, 200000);
    expect(call("PARTSTURNOVER", [stocks, issued, null, months])).toBeCloseTo(1.5, 12);
  });

  shows(
    { PARTSTURNOVER: ["filtered"], TREND: ["#N/A"] },
    "TREND over the months: each sees what was known then",
    () => {
      const months = column("2025-05", "2025-06", "2025-07", "2025-08");
      const args = [column(1, 980000, 1020000, 1000000), column(3, 520000, 480000, 500000), null, months];
      const periods = [["2025-06", "2025-07", "2025-08"]];
      const july = (3 + 520000 + 480000) / ((1 + 980000 + 1020000) / 3);
      expect(call("TREND", [cell("PARTSTURNOVER"), periods, ...args])).toEqual([["", july, 1.5]]);
    },
  );

  test("TREND gives no value for a month without rows: the quarter before is not this one's", () => {
    const months = column("2025-05", "2025-06", "2025-07", "2025-09");
    const args = [column(1, 1, 1, ""), column(2, 2, 2, ""), null, months];
    const periods = [["2025-07", "2025-08", "2025-09"]];
    expect(call("TREND", [cell("PARTSTURNOVER"), periods, ...args])).toEqual([[6, "", ""]]);
  });

  shows(
    { PARTSTURNOVER: ["totals"] },
    "from the mean stock and the issues of a quarter, in the order of the function",
    () => {
      expect(call("RATE", [cell("3.1"), cell(1000000), cell(1500000)])).toBeCloseTo(1.5, 12);
    },
  );

  shows(
    { PARTSTURNOVER: ["blanks"] },
    "a blank row among the last three is a month nobody filled in, and named; so is one without one figure",
    () => {
      const gap = (...blank: unknown[]) => [column(100, 110, ...blank, 130), column(50, 60, ...blank, 80)];
      expectFailure("PARTSTURNOVER", gap(""), "#N/A", {
        zh: ["月均库存", "第 3 行", "没有数据不等于 0"],
        en: ["monthlyStock", "row 3", "No data is not zero"],
      });
      expect(call("PARTSTURNOVER", [...gap(null), cell("printed")])).toMatchObject({ error: "#N/A" });
      expect(call("PARTSTURNOVER", [column(9, "", ...stock.flat()), column(9, "", ...issues.flat())])).toBe(
        1.5,
      );
      expect(call("PARTSTURNOVER", [column(98, 102, ""), column(52, 48, 50)])).toMatchObject({
        error: "#N/A",
      });
    },
  );

  test("with months, a row without any figure is none of them", () => {
    const months = column("2025-06", "", "2025-07", "2025-09", "2025-08");
    const stocks = column(980000, "", 1020000, "", 1000000);
    const issued = column(520000, "", 480000, "", 500000);
    expect(call("PARTSTURNOVER", [stocks, issued, null, months])).toBeCloseTo(1.5, 12);
  });

  shows({ PARTSTURNOVER: ["#DIV/0!"] }, "no stock; as printed, no issues", () => {
    expect(call("PARTSTURNOVER", [column(0, 0, 0), issues])).toMatchObject({ error: "#DIV/0!" });
    expect(call("PARTSTURNOVER", [stock, column(1, 1, 0), cell("printed")])).toMatchObject({
      error: "#DIV/0!",
    });
    expect(call("PARTSTURNOVER", [stock, column(0, 0, 0)])).toBe(0);
  });

  shows({ PARTSTURNOVER: ["#N/A", "zh", "en"] }, "fewer than three months, or one missing between", () => {
    expectFailure("PARTSTURNOVER", [column(1, 2), column(1, 2)], "#N/A", {
      zh: ["3 个月", "2"],
      en: ["3 months", "2"],
    });
    const months = column("2025-05", "2025-07", "2025-08");
    expectFailure("PARTSTURNOVER", [stock, issues, null, months], "#N/A", {
      zh: ["2025-06"],
      en: ["2025-06"],
    });
  });

  test("months as the numbers 8, 7, 6 are no days of January 1900: the first is named", () => {
    expectFailure("PARTSTURNOVER", [stock, issues, null, column(8, 7, 6)], "#VALUE!", {
      zh: ["月份", "第 1 行", "“8”", "3 个这样的单元格"],
      en: ["months", "row 1", '"8" is no month', "3 such cells"],
    });
  });

  shows({ PARTSTURNOVER: ["#VALUE!", "zh", "en"] }, "an unknown method names the choices", () => {
    expectFailure("PARTSTURNOVER", [stock, issues, cell("turns")], "#VALUE!", {
      zh: ["算法", "turns", "standard", "原文"],
      en: ["method", "turns", "standard", "printed"],
    });
  });

  shows(
    { PARTSTURNOVER: ["audited"] },
    "AUDIT shows the three months and leaves out the earlier ones",
    () => {
      const rows = account([cell("PARTSTURNOVER"), [[5], ...stock], [[5], ...issues]]);
      expect(rows).toEqual([
        ["rows read", 4, ""],
        ["in the base: mean stock of three months 1000000", 3, "2, 3, 4"],
        ["in the numerator: issues of three months (printed: of the last) 1500000", 3, "2, 3, 4"],
        ["excluded: before the three months", 1, "1"],
      ]);
    },
  );
});
