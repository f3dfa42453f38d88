import { invalid, notAvailable, Refusal } from "../../cells/fault";
import { findKpi } from "../../kpi/catalogue";
import { sumOfTerms } from "../../kpi/compute/sum";
import { pointsOf, WEIGHT_WITHOUT_STARS } from "../../kpi/judgement";
import type { AddInFunction } from "../define";
import { targetsParameter } from "./arguments";
import { readValues, valueColumns, weightsParameter, type JudgedRow } from "./values";

/** Of 100 points: a target met is 1, missed by up to 2 % of the limit a half, else 0; weighted. */
export const SCORE: AddInFunction = {
  id: "SCORE",
  name: { zh: "综合得分", en: "Score" },
  description: {
    zh: "0~100 的加权得分:达标 1,偏离不超过参考值的 2% 得 0.5,否则 0;默认按星级加权。没有数值或参考值的指标不计",
    en: "A weighted score, 0 to 100: met 1, off by up to 2 % of the limit 0.5, else 0; weights default to the stars. Indicators without value or target do not count",
  },
  parameters: { ...valueColumns, weights: weightsParameter, targets: targetsParameter },
  spills: false,
  run([kpis, values, weights, targets]) {
    const rows = readValues([kpis, values, weights], targets);
    const judged = rows.flatMap(({ value, status, ...row }) =>
      value === undefined || status === "noTarget"
        ? []
        : [{ weight: weightOf(row), points: pointsOf(value, row.target) }],
    );
    if (judged.length === 0) throw notAvailable("noneJudged", { details: { read: rows.length } });
    const whole = sumOfTerms(judged.map(({ weight }) => weight));
    if (!Number.isFinite(whole)) throw invalid("tooLarge");
    if (whole === 0) throw new Refusal({ code: "zeroBase", error: "#DIV/0!", details: { total: "weights" } });
    const reached = sumOfTerms(judged.map(({ weight, points }) => weight * points));
    return { value: (100 * reached) / whole, numberFormat: "0.0" };
  },
  example: {
    arguments: {
      kpis: [
        { zh: "客户流失率", en: "CHURN" },
        { zh: "一次修复率", en: "FIRSTFIXRATE" },
      ],
      values: [0.15, 0.9],
    },
    result: 50,
    note: {
      zh: "流失率达标,修复率差得多;两项各 5 星。",
      en: "Churn is met, the fix rate is far off; each has five stars.",
    },
  },
};

function weightOf({ weight, indicator }: Pick<JudgedRow, "weight" | "indicator">): number {
  return weight ?? findKpi(indicator.id)?.stars ?? WEIGHT_WITHOUT_STARS;
}
