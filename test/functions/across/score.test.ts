import { describe, expect, test } from "@jest/globals";
import { call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const kpis = column("一次修复率", "CHURN", "1.5", "4.10", "配件毛利率");

describe("SCORE", () => {
  shows({ SCORE: ["records"] }, "met 1, near 1/2, off 0, weighted by stars, of 100", () => {
    // Stars 5 (met), 5 (off), 3 (near: 0.98 is 1 % short of 0.99), none with a target, 5 (above its range).
    expect(call("SCORE", [kpis, column(0.98, 0.3, 0.98, 500, 0.5)])).toBeCloseTo((100 * 6.5) / 18, 10);
    expect(call("SCORE", [cell("CHURN"), cell(0.1)])).toBe(100);
    expect(call("SCORE", [cell("CHURN"), cell(0.9)])).toBe(0);
  });

  test("near is a shortfall of up to 2 % of the limit, both ends of a range", () => {
    const score = (kpi: string, value: number) => call("SCORE", [cell(kpi), cell(value)]);
    expect(score("FIRSTFIXRATE", 0.98 * 0.98)).toBe(50);
    expect(score("FIRSTFIXRATE", 0.96)).toBe(0);
    expect(score("CHURN", 0.204)).toBe(50);
    expect(score("CHURN", 0.2041)).toBe(0);
    expect(score("PARTSTURNOVER", 1.77)).toBe(50);
    expect(score("PARTSTURNOVER", 2.24)).toBe(50);
    expect(score("PARTSTURNOVER", 2.25)).toBe(0);
    // A limit of zero has no size of its own: the shortfall is measured by one.
    const nothing = [["CHURN", "", 0]];
    expect(call("SCORE", [cell("CHURN"), cell(0.02), null, nothing])).toBe(50);
    expect(call("SCORE", [cell("CHURN"), cell(0.03), null, nothing])).toBe(0);
  });

  test("own weights and targets take the place of stars and reference values", () => {
    const values = column(0.98, 0.3, 0.98, 500, 0.5);
    expect(call("SCORE", [kpis, values, column(1, 1, 2, 7, "")])).toBe(50);
    const own = [
      ["指标", "下限", "上限"],
      ["进厂台次", 400, ""],
      ["FIRSTFIXRATE", 0.99, ""],
    ];
    // Visits 5 stars met; first fix 5 stars near; the others have no target now.
    expect(call("SCORE", [kpis, values, null, own])).toBe(75);
  });

  test("a figure entered by hand counts by a target of its own", () => {
    const own = [["出勤率", 0.95, ""]];
    expect(call("SCORE", [column("出勤率", "CHURN"), column(0.96, 0.9), null, own])).toBe(100);
  });

  shows({ SCORE: ["blanks"] }, "blank rows, blank values and blank weights count for nothing", () => {
    expect(call("SCORE", [column("CHURN", "", "CSAT", ""), column(0.1, "", "", "")])).toBe(100);
    expect(call("SCORE", [column("CHURN", "CSAT"), column(0.1, 0.5), column(1, "")])).toBe(100);
    expect(call("SCORE", [column("指标", "CHURN", "合计"), column("数值", 0.1, 9)])).toBe(100);
  });

  test("a header stands over indicators that have no values yet; what names an indicator is no header", () => {
    expect(call("SCORE", [column("指标", "CHURN"), column("数值", "")])).toMatchObject({ error: "#N/A" });
    expect(call("SCORE", [column("指标", "CHURN"), column("数值", 0.1), column("权重", 2)])).toBe(100);
    // 10% as text is no number: the indicator must not vanish.
    expectFailure("SCORE", [column("CHURN", "CSAT"), column("10%", 0.9)], "#VALUE!", {
      zh: ["各数值", "第 1 行", "10%"],
      en: ["values, row 1", "10%"],
    });
    expect(call("SCORE", [column("CHURN", "CSAT"), column(0.1, 0.9), column("重", 1)])).toMatchObject({
      error: "#VALUE!",
    });
    expect(call("SCORE", [column("天气", "CHURN"), column(0.3, 0.1)])).toMatchObject({ error: "#VALUE!" });
    expect(call("SCORE", [cell("天气"), cell("好")])).toMatchObject({ error: "#VALUE!" });
  });

  test("a value above 1 that one of our functions gives does not stop the others", () => {
    expect(call("SCORE", [column("4.1", "CHURN"), column(1.6, 0.1)])).toBe(100);
    expect(call("DIAGNOSE", [column("4.1", "CHURN"), column(1.6, 0.1)])).toEqual([
      ["", "", "", "", "", "", "", ""],
    ]);
  });

  test("a mix is not judged, whatever a table of targets says", () => {
    const own = [
      ["VISITMIX", 0.5, ""],
      ["CHURN", "", 0.2],
    ];
    expect(call("SCORE", [column("VISITMIX", "CHURN"), column(0.1, 0.1), null, own])).toBe(100);
  });

  shows({ SCORE: ["#N/A", "zh", "en"] }, "nothing to judge", () => {
    expectFailure("SCORE", [column("CHURN", "VISITCOUNT"), column("", 500)], "#N/A", {
      zh: ["2 行", "参考值"],
      en: ["2 rows", "target"],
    });
  });

  shows({ SCORE: ["#DIV/0!", "zh", "en"] }, "weights that come to nothing", () => {
    expectFailure("SCORE", [cell("CHURN"), cell(0.1), cell(0)], "#DIV/0!", { zh: ["权重"], en: ["weights"] });
  });

  shows({ SCORE: ["#VALUE!", "zh", "en"] }, "what cannot be read is named with its row", () => {
    expectFailure("SCORE", [column("CHURN", "天气"), column(0.1, 0.2)], "#VALUE!", {
      zh: ["各指标", "第 2 行", "天气"],
      en: ["kpis, row 2", "天气"],
    });
    expectFailure("SCORE", [column("CHURN", "CSAT"), column(0.1, 96)], "#VALUE!", {
      zh: ["各数值", "第 2 行", "96"],
      en: ["values, row 2", "96"],
    });
    expectFailure("SCORE", [column("CHURN", 4.1), column(0.1, 0.6)], "#VALUE!", {
      zh: ["第 2 行", "4.10"],
      en: ["row 2", "4.10"],
    });
    expectFailure("SCORE", [cell("CHURN"), cell(0.1), cell(-1)], "#VALUE!", {
      zh: ["权重"],
      en: ["weights"],
    });
    expect(call("SCORE", [column("CHURN", "CSAT"), column(0.1)])).toMatchObject({ error: "#VALUE!" });
  });
});
