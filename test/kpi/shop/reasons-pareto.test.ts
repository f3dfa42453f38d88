import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "PARETO";
const reasons = column("物流", "商品", "物流", "售后", "物流", "商品");

describe("PARETO", () => {
  shows(
    { PARETO: ["records"] },
    "reasons by how often they are given, with shares and running shares",
    () => {
      expect(call(id, [reasons])).toEqual([
        ["物流", 3, 0.5, 0.5],
        ["商品", 2, 1 / 3, 5 / 6],
        ["售后", 1, 1 / 6, 1],
      ]);
    },
  );

  shows({ PARETO: ["records"] }, "by amount; refunds taken back are negative", () => {
    expect(call(id, [reasons, column(10, 50, 20, 40, -30, 10)])).toEqual([
      ["商品", 60, 0.6, 0.6],
      ["售后", 40, 0.4, 1],
      ["物流", 0, 0, 1],
    ]);
  });

  test("top is so many lines, the shares remain of the whole", () => {
    expect(call(id, [reasons, null, cell(2)])).toEqual([
      ["物流", 3, 0.5, 0.5],
      ["商品", 2, 1 / 3, 5 / 6],
    ]);
    expect(call(id, [reasons, null, cell(10)])).toHaveLength(3);
  });

  test("ties in order of first appearance, however their sums are rounded", () => {
    const order = (...lines: [string, number][]) =>
      (
        call(id, [
          column(...lines.map(([name]) => name)),
          column(...lines.map(([, amount]) => amount)),
        ]) as unknown[][]
      ).map(([name]) => name);
    expect(order(["a", 19.9], ["a", 19.9], ["a", 19.9], ["b", 59.7])).toEqual(["a", "b"]);
    expect(order(["b", 59.7], ["a", 19.9], ["a", 19.9], ["a", 19.9])).toEqual(["b", "a"]);
    expect(order(["a", 59.7], ["b", 59.71], ["c", 59.7])).toEqual(["b", "a", "c"]);
    expect(order(["a", 1e9], ["b", 1e9 + 0.01])).toEqual(["b", "a"]);
  });

  test("ties in order of first appearance; one reason however it is written", () => {
    expect(call(id, [column("漏发", "破损", " 破损 ", "漏发", "Size", "ＳＩＺＥ")])).toEqual([
      ["漏发", 2, 1 / 3, 1 / 3],
      ["破损", 2, 1 / 3, 2 / 3],
      ["Size", 2, 1 / 3, 1],
    ]);
  });

  shows(
    { PARETO: ["blanks"] },
    "blank reasons are 未填写, last however many; a blank amount adds nothing",
    () => {
      expect(call(id, [column("", "物流", "", "", "未填写", "物流")])).toEqual([
        ["物流", 2, 1 / 3, 1 / 3],
        ["未填写", 4, 2 / 3, 1],
      ]);
      expect(call(id, [column("物流", "商品"), column(5, "")])).toEqual([["物流", 5, 1, 1]]);
      expect(call(id, [column("物流", "", "商品"), column(5, "", 0)])).toEqual([
        ["物流", 5, 1, 1],
        ["商品", 0, 0, 1],
      ]);
    },
  );

  shows({ PARETO: ["filtered"] }, "of a month and of a store", () => {
    const dates = column(
      "2025-08-01",
      "2025-07-31",
      "2025-08-31 23:59",
      "2025-09-01",
      "2025-08-02",
      "2025-08-03",
    );
    expect(call(id, [reasons, null, null, dates, cell("2025-08")])).toEqual([
      ["物流", 3, 0.75, 0.75],
      ["商品", 1, 0.25, 1],
    ]);
    const stores = column("甲", "甲", "乙", "乙", "乙", "乙");
    expect(call(id, [reasons, null, cell(1), null, null, stores, cell("甲")])).toEqual([
      ["物流", 1, 0.5, 0.5],
    ]);
  });

  shows({ PARETO: ["#DIV/0!"] }, "amounts that cancel out", () => {
    expect(call(id, [column("物流", "商品"), column(5, -5)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ PARETO: ["#N/A", "zh", "en"] }, "no records in the period", () => {
    const dates = column(...Array.from({ length: 6 }, () => "2025-08-01"));
    expectFailure(id, [reasons, null, null, dates, cell("2024")], "#N/A", {
      zh: ["2024", "6 行"],
      en: ["2024", "6 rows"],
    });
  });

  shows({ PARETO: ["#VALUE!", "zh", "en"] }, "an amount nobody can read, half a line", () => {
    expectFailure(id, [column("物流", "商品"), column(5, "不详")], "#VALUE!", {
      zh: ["金额", "第 2 行", "不详"],
      en: ["amounts", "row 2", "不详"],
    });
    expectFailure(id, [reasons, null, cell(2.5)], "#VALUE!", {
      zh: ["前几名", "整数"],
      en: ["top", "whole number"],
    });
    expectFailure(id, [reasons, null, cell(0)], "#VALUE!", { zh: ["前几名"], en: ["top"] });
  });

  shows({ PARETO: ["audited"] }, "AUDIT", () => {
    expect(account([cell(id), column("物流", "商品", "合计"), column(5, "", 5)])).toEqual([
      ["rows read", 3, ""],
      ["in the base: records or amount 5", 1, "1"],
      ["in the numerator: records or amount 5", 1, "1"],
      ["excluded: no amount", 1, "2"],
      ["excluded: totals row", 1, "3"],
    ]);
  });
});
