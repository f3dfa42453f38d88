import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "MONTHSOFSUPPLY";
const stock = column(980000, 1020000, 1000000);
const issues = column(520000, 480000, 500000);

describe("MONTHSOFSUPPLY", () => {
  shows({ MONTHSOFSUPPLY: ["records"] }, "mean stock over mean issues of a month", () => {
    expect(call(id, [stock, issues])).toBe(2);
  });

  test("is what 3.1 prints where issues are steady, and the inverse of its turnover of a quarter", () => {
    expect(call(id, [stock, column(500000, 500000, 500000)])).toBe(
      call("PARTSTURNOVER", [stock, column(500000, 500000, 500000), cell("printed")]),
    );
    expect(3 / Number(call("PARTSTURNOVER", [stock, issues]))).toBeCloseTo(
      Number(call(id, [stock, issues])),
      12,
    );
  });

  test("any number of months, one too", () => {
    expect(call(id, [column(900), column(300)])).toBe(3);
    expect(call(id, [column(1, 1, 1, 1, 1, 1), column(2, 2, 2, 2, 2, 2)])).toBe(0.5);
  });

  shows({ MONTHSOFSUPPLY: ["totals"] }, "from two totals", () => {
    expect(call("RATE", [cell("库存可用月数"), cell(1000000), cell(500000)])).toBe(2);
  });

  shows({ MONTHSOFSUPPLY: ["blanks"] }, "a month that lacks one of the two is in neither mean", () => {
    expect(call(id, [column(980000, "", 1000000, ""), column("", 480000, 500000, "")])).toBe(2);
  });

  shows({ MONTHSOFSUPPLY: ["#DIV/0!"] }, "nothing was issued", () => {
    expect(call(id, [column(10, 20), column(0, 0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ MONTHSOFSUPPLY: ["#N/A", "zh", "en"] }, "no month has both", () => {
    expectFailure(id, [column(5, ""), column("", 5)], "#N/A", {
      zh: ["2 行", "只有库存或只有出库"],
      en: ["2 rows", "stock without issues"],
    });
  });

  shows({ MONTHSOFSUPPLY: ["#VALUE!", "zh", "en"] }, "text that is no amount", () => {
    expectFailure(id, [stock, column(1, "无", 3)], "#VALUE!", {
      zh: ["月出库成本", "第 2 行", "无"],
      en: ["monthlyIssues", "row 2", "无"],
    });
  });

  shows({ MONTHSOFSUPPLY: ["audited"] }, "AUDIT shows both sums, and months that are incomplete", () => {
    expect(account([cell(id), column(900, "", 5, ""), column(300, 7, "", 1)])).toEqual([
      ["rows read", 4, ""],
      ["in the base: issues at cost 300", 1, "1"],
      ["in the numerator: mean stock 900", 1, "1"],
      ["excluded: stock without issues, or issues without stock", 3, "2, 3, 4"],
    ]);
  });
});
