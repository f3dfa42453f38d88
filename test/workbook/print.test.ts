import { describe, expect, test } from "@jest/globals";
import { call, cell, cells, operation, tableColumn, type Formula } from "../../src/workbook/formula";
import { columnLetters, printFormula } from "../../src/workbook/print";

const NAMES = { sheets: { front: "首页 (2)", old: "张三's" }, tables: { totals: "月度合计2" } };
const print = (formula: Formula): string => printFormula(formula, NAMES);

describe("printing a formula", () => {
  test.each<[string, Formula, string]>([
    ["text with quotes", { literal: '19" 轮毂' }, '"19"" 轮毂"'],
    ["truth", { literal: true }, "TRUE"],
    ["a cell", cell(0, 0), "$A$1"],
    ["a cell that moves down", cell(4, 2, undefined, { relativeRow: true }), "$C5"],
    ["a cell that moves both ways", cell(4, 2, undefined, { relativeRow: true, relativeColumn: true }), "C5"],
    [
      "cells of a sheet that got another name",
      cells({ row: 1, column: 1, rows: 2, columns: 26 }, "front"),
      "'首页 (2)'!$B$2:$AA$3",
    ],
    ["a sheet with an apostrophe", cell(0, 0, "old"), "'张三''s'!$A$1"],
    ["a column of a table that got another name", tableColumn("totals", "进厂台次"), "月度合计2[进厂台次]"],
    [
      "a column with characters that mean something",
      tableColumn("totals", "金额[元] #1 'A'"),
      "月度合计2[金额'[元'] '#1 ''A'']",
    ],
    ["a name", { name: "售后_门店" }, "售后_门店"],
    ["a function", call("SUM", 1, cell(0, 0)), "SUM(1,$A$1)"],
    [
      "an AFTERSALES call with an argument left out",
      { call: { function: "TREND", arguments: [{ literal: "NPS" }, null, cell(0, 0)] } },
      'AFTERSALES.TREND("NPS",,$A$1)',
    ],
  ])("%s", (_, formula, text) => {
    expect(print(formula)).toBe(text);
  });

  test("brackets stand where the meaning needs them, and only there", () => {
    const [a, b, c] = [cell(0, 0), cell(0, 1), cell(0, 2)];
    expect(print(operation(a, "-", operation(b, "-", c)))).toBe("$A$1-($B$1-$C$1)");
    expect(print(operation(operation(a, "-", b), "-", c))).toBe("$A$1-$B$1-$C$1");
    expect(print(operation(operation(a, "+", b), "*", c))).toBe("($A$1+$B$1)*$C$1");
    expect(print(operation(a, "+", operation(b, "*", c)))).toBe("$A$1+$B$1*$C$1");
    expect(print(operation(">=", "&", operation(a, "+", 1)))).toBe('">="&$A$1+1');
    expect(print(operation(operation(a, "=", b), "*", operation(b, "=", c)))).toBe("($A$1=$B$1)*($B$1=$C$1)");
    expect(print(operation(a, "*", -1))).toBe("$A$1*(-1)");
  });

  test("columns have Excel's letters", () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16383].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "BA",
      "ZZ",
      "AAA",
      "XFD",
    ]);
  });
});
