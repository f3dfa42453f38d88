import { describe, expect, test } from "@jest/globals";
import { FUNCTIONS } from "../../../src/functions/catalogue";
import { runFunction, withFormats } from "../../../src/functions/results";
import { call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const kpis = column("客户流失率", "客户满意度", "一次修复率", "返工率", "准时交车率", "配件毛利率");
const values = column(0.3, 0.931, 0.95, 0.025, 0.97, 0.3);

describe("DIAGNOSE", () => {
  shows(
    { DIAGNOSE: ["records", "zh"] },
    "what is off among the related ones of each that is off, two steps at most, worst first",
    () => {
      expect(call("DIAGNOSE", [kpis, values])).toEqual([
        ["一次修复率", "返工率", "REWORKRATE", 0.025, "≤2%", "高于参考值", expect.closeTo(0.25, 9), ""],
        [
          "客户流失率",
          "返工率",
          "REWORKRATE",
          0.025,
          "≤2%",
          "高于参考值",
          expect.closeTo(0.25, 9),
          "一次修复率",
        ],
        [
          "客户满意度",
          "返工率",
          "REWORKRATE",
          0.025,
          "≤2%",
          "高于参考值",
          expect.closeTo(0.25, 9),
          "一次修复率",
        ],
        ["客户流失率", "客户满意度", "CSAT", 0.931, "≥98%", "低于参考值", expect.closeTo(0.05, 9), ""],
        [
          "客户流失率",
          "一次修复率",
          "FIRSTFIXRATE",
          0.95,
          "≥98%",
          "低于参考值",
          expect.closeTo(3 / 98, 9),
          "",
        ],
        [
          "客户满意度",
          "一次修复率",
          "FIRSTFIXRATE",
          0.95,
          "≥98%",
          "低于参考值",
          expect.closeTo(3 / 98, 9),
          "",
        ],
        [
          "返工率",
          "一次修复率",
          "FIRSTFIXRATE",
          0.95,
          "≥98%",
          "低于参考值",
          expect.closeTo(3 / 98, 9),
          "故障判断准确率",
        ],
      ]);
    },
  );

  shows({ DIAGNOSE: ["en"] }, "one indicator alone, in the language of its name or the one asked for", () => {
    const of = (kpi: string, language: string | null) =>
      (call("DIAGNOSE", [kpis, values, cell(kpi), null, language && cell(language)]) as string[][]).map(
        ([indicator, related, , , , status, , through]) => [indicator, related, status, through],
      );
    expect(of("CHURN", null)).toEqual([
      ["Customer churn rate", "Rework rate", "above", "First-time fix rate"],
      ["Customer churn rate", "Customer satisfaction", "below", ""],
      ["Customer churn rate", "First-time fix rate", "below", ""],
    ]);
    expect(of("CHURN", "zh").map(([indicator]) => indicator)).toEqual(new Array(3).fill("客户流失率"));
    expect(of("1.4", "en")).toEqual(of("CHURN", null));
    const english = column("CSAT", "FIRSTFIXRATE");
    expect(call("DIAGNOSE", [english, column(0.9, 0.9)])).toEqual([
      expect.arrayContaining(["Customer satisfaction", "First-time fix rate", "below"]),
    ]);
  });

  test("three steps away is too far", () => {
    // 两周结案率 names 客户流失率, that names 客户满意度 and 一次修复率, and these alone lead to 返工率.
    const far = column("两周结案率", "返工率", "客户满意度");
    expect(call("DIAGNOSE", [far, column(0.1, 0.1, 0.49), cell("1.5")])).toEqual([
      ["两周结案率", "客户满意度", "CSAT", 0.49, "≥98%", "低于参考值", 0.5, "客户流失率"],
    ]);
  });

  test("targets of one's own take the place of the built-in ones, also for what has none", () => {
    const own = [
      ["CSAT", 0.9, ""],
      ["PARTSFILLRATE", 0.9, ""],
    ];
    expect(call("DIAGNOSE", [column("CSAT", "PARTSFILLRATE"), column(0.8, 0.45), null, own])).toEqual([
      ["Customer satisfaction", "Parts fill rate", "PARTSFILLRATE", 0.45, "≥90%", "below", 0.5, ""],
    ]);
  });

  test("is one empty row where nothing is off, or nothing related is", () => {
    const nothing = [new Array(8).fill("")];
    expect(call("DIAGNOSE", [column("CHURN", "CSAT"), column(0.1, 0.99)])).toEqual(nothing);
    expect(call("DIAGNOSE", [column("CHURN", "CSAT"), column(0.3, 0.99)])).toEqual(nothing);
    expect(call("DIAGNOSE", [column("CHURN", "CSAT"), column(0.1, 0.9), cell("CHURN")])).toEqual(nothing);
  });

  shows({ DIAGNOSE: ["blanks"] }, "blank rows, blank values and a header are nothing", () => {
    const [head, ...rest] = [...kpis].map((row, index) => [row[0], values[index]?.[0]]);
    const spread = [["指标", "数值"], head, ["", ""], ["预约率", ""], ...rest, ["合计", 3], ["", ""]];
    const at = (place: number) => spread.map((row) => [row?.[place]]);
    expect(call("DIAGNOSE", [at(0), at(1)])).toEqual(call("DIAGNOSE", [kpis, values]));
  });

  test("of an indicator that stands twice the first row counts", () => {
    const twice = call("DIAGNOSE", [column("CSAT", "CSAT", "FIRSTFIXRATE"), column(0.9, 0.99, 0.9)]);
    expect(twice).toEqual(call("DIAGNOSE", [column("CSAT", "FIRSTFIXRATE"), column(0.9, 0.9)]));
  });

  test("each value has the format of its indicator", () => {
    const definition = FUNCTIONS.find(({ id }) => id === "DIAGNOSE");
    if (definition === undefined) throw new Error("There is no DIAGNOSE");
    const own = [
      ["4.8", 0.4, ""],
      ["工时收入", 1000, ""],
    ];
    const outcome = runFunction(definition, [column("4.8", "工时收入"), column(0.3, 900), null, own], "zh");
    if ("error" in outcome) throw new Error(outcome.message);
    expect(withFormats(definition, outcome.result)).toEqual([
      expect.arrayContaining([
        { type: "Double", basicValue: 900, numberFormat: "#,##0.00" },
        { type: "Double", basicValue: 0.1, numberFormat: "0.0%" },
      ]),
    ]);
  });

  shows({ DIAGNOSE: ["#N/A", "zh", "en"] }, "nothing to judge, or no value of the one asked for", () => {
    expectFailure("DIAGNOSE", [column("CHURN", "VISITCOUNT"), column("", 5)], "#N/A", {
      zh: ["2 行", "参考值"],
      en: ["2 rows", "target"],
    });
    expectFailure("DIAGNOSE", [kpis, values, cell("预约率")], "#N/A", {
      zh: ["“预约率”", "没有数值"],
      en: ["预约率", "no value"],
    });
  });

  shows({ DIAGNOSE: ["#VALUE!", "zh", "en"] }, "what cannot be read is named with its row", () => {
    expectFailure("DIAGNOSE", [column("CHURN", "天气"), column(0.1, 0.2)], "#VALUE!", {
      zh: ["各指标", "第 2 行", "天气"],
      en: ["kpis, row 2", "天气"],
    });
    expectFailure("DIAGNOSE", [column("CHURN", "CSAT"), column(0.1, "很低")], "#VALUE!", {
      zh: ["各数值", "第 2 行", "很低"],
      en: ["values, row 2", "很低"],
    });
  });
});
