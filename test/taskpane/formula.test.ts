import { describe, expect, test } from "@jest/globals";
import { FUNCTIONS } from "../../src/functions/catalogue";
import type { AddInFunction } from "../../src/functions/define";
import { LANGUAGES } from "../../src/kpi/texts";
import { argumentText } from "../../src/taskpane/formula/argument-text";
import { exampleArgument, exampleFormula } from "../../src/taskpane/formula/example";
import { formulaText, signatureText } from "../../src/taskpane/formula/formula-text";
import { placeOf, referenceFrom, tableColumn } from "../../src/taskpane/formula/references";
import { evaluate } from "../support/workbook";

function definitionOf(id: string): AddInFunction {
  const found = FUNCTIONS.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`There is no function ${id}`);
  return found;
}

describe("the formula of a call", () => {
  test("has the arguments in the order of the signature", () => {
    const typed = { month: "2025-08", customers: "Orders[Customer]", visitDates: "B2:B99" };
    expect(formulaText(definitionOf("CHURN"), typed)).toBe(
      '=AFTERSALES.CHURN(Orders[Customer],B2:B99,"2025-08")',
    );
  });

  test("keeps the places of arguments left out in between, and drops those at the end", () => {
    const typed = { returns: "A:A", dates: "B:B", period: "2025", criterion1: " " };
    expect(formulaText(definitionOf("FIRSTFIXRATE"), typed)).toBe("=AFTERSALES.FIRSTFIXRATE(A:A,,B:B,2025)");
  });

  test("names an indicator by its number as a text: 1.1 as a number could be 1.10", () => {
    expect(formulaText(definitionOf("TARGET"), { kpi: "1.10" })).toBe('=AFTERSALES.TARGET("1.10")');
  });

  test("passes the totals of an indicator as numbers", () => {
    const typed = { kpi: "一次修复率", argument1: "2", argument2: "100" };
    expect(formulaText(definitionOf("AUDIT"), typed)).toBe('=AFTERSALES.AUDIT("一次修复率",2,100)');
  });

  test("without any argument is a call all the same", () => {
    expect(formulaText(definitionOf("NPS"), {})).toBe("=AFTERSALES.NPS()");
  });
});

describe("the signature", () => {
  test("shows the required arguments and that there are more", () => {
    expect(signatureText(definitionOf("CHURN"), "zh")).toBe("AFTERSALES.CHURN(客户, 进厂日期, 统计月, …)");
    expect(signatureText(definitionOf("RATE"), "en")).toBe("AFTERSALES.RATE(kpi, total1, total2)");
  });
});

describe("the example of a function", () => {
  test("of an indicator uses columns of a table, named as its arguments", () => {
    expect(exampleFormula(definitionOf("CHURN"), "zh")).toBe(
      '=AFTERSALES.CHURN(表1[客户],表1[进厂日期],"2025-08")',
    );
    expect(exampleFormula(definitionOf("CHURN"), "en")).toBe(
      '=AFTERSALES.CHURN(Table1[customers],Table1[visitDates],"2025-08")',
    );
  });

  test("exists for every function in both languages and calls that function", () => {
    for (const definition of FUNCTIONS) {
      for (const language of LANGUAGES) {
        expect(exampleFormula(definition, language)).toMatch(
          new RegExp(`^=AFTERSALES\\.${definition.id}\\(.+\\)$`),
        );
      }
    }
  });

  test("names a whole table as Excel of that language does", () => {
    expect(exampleFormula(definitionOf("REPORT"), "zh")).toBe('=AFTERSALES.REPORT(表1[#全部],"2025-08")');
    expect(exampleFormula(definitionOf("REPORT"), "en")).toBe('=AFTERSALES.REPORT(Table1[#All],"2025-08")');
  });

  test("computes where it needs no table", async () => {
    const examples = ["RATE", "TARGET", "STATUS", "EXPLAIN"].map((id) =>
      exampleFormula(definitionOf(id), "zh"),
    );
    const outcomes = await evaluate(examples);
    expect(outcomes.map(({ value }) => value)).toEqual([
      0.98,
      0.2,
      "高于参考值",
      expect.stringContaining("N-7个月进厂的客户数"),
    ]);
  });
});

describe("the example of an argument", () => {
  test.each([
    ["REPORT", "table", "表1[#全部]", "Table1[#All]"],
    ["REPORT", "period", "2025-08", "2025-08"],
    ["REPORT", "kpis", "表1[指标]", "Table1[Indicator]"],
    ["STATUS", "targets", "H2:J9", "H2:J9"],
    ["TARGET", "kpi", "客户流失率", "CHURN"],
    ["RATE", "total2", "100", "100"],
    ["TREND", "periods", "A2:A14", "A2:A14"],
    ["CHURN", "customers", "表1[客户]", "Table1[customers]"],
    ["CHURN", "cohortLag", "7", "7"],
    ["CARRYINGCOST", "annualRate", "0.06", "0.06"],
    ["CSATBYAGE", "bands", "{12,24,36,60}", "{12,24,36,60}"],
    ["EXPLAIN", "language", "中文", "en"],
  ])("%s, %s: %s, %s", (id, name, zh, en) => {
    expect(exampleArgument(definitionOf(id), name, "zh")).toBe(zh);
    expect(exampleArgument(definitionOf(id), name, "en")).toBe(en);
  });

  test("of one more argument of the same kind is none: the first says it", () => {
    expect(exampleArgument(definitionOf("CHURN"), "criterion2", "zh")).toBe("");
  });

  test("goes into a formula as what it is: a reference, a number or constants, not a text, but for names and days", () => {
    const texts = FUNCTIONS.flatMap((definition) =>
      Object.entries(definition.parameters)
        .filter(([name]) => argumentText(exampleArgument(definition, name, "en")).startsWith('"'))
        .map(([name, { kind }]) => (kind === "category" ? name : kind)),
    );
    expect([...new Set(texts)].sort()).toEqual([
      "argument3",
      "asOf",
      "calendar",
      "choice",
      "criterion",
      "from",
      "kpi",
      "month",
      "period",
      "until",
      "what",
    ]);
  });
});

describe("what was picked from the selection", () => {
  const target = placeOf("Sheet1!D5", "1");

  test("is an address without the sheet on the target's own sheet", () => {
    expect(referenceFrom(target, { place: placeOf("Sheet1!A2:A99", "1") })).toBe("A2:A99");
  });

  test("has its sheet as Excel writes it where it lies elsewhere", () => {
    const place = placeOf("'工单 2025!'!A2:A99", "2");
    expect(place).toEqual({ sheetId: "2", sheet: "'工单 2025!'", cells: "A2:A99" });
    expect(referenceFrom(target, { place })).toBe("'工单 2025!'!A2:A99");
    expect(referenceFrom(undefined, { place })).toBe("'工单 2025!'!A2:A99");
  });

  test("is a column of a table where the selection is one, wherever the target is", () => {
    const picked = { place: placeOf("Sheet1!A2:A99", "1"), column: "Orders[Customer]" };
    expect(referenceFrom(target, picked)).toBe("Orders[Customer]");
  });

  test("the signs that mean something in a column's name are escaped", () => {
    expect(tableColumn("Orders", "No. [#]'s @")).toBe("Orders[No. '['#']''s '@]");
  });
});
