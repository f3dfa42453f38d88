import type { NumberColumn } from "../../cells/numbers";
import { COUNTED, NOT_CONCERNED, type Verdict } from "../compute/measures";
import { share } from "../compute/share";
import { SLACK } from "../compute/slack";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, isInPeriod, operation, product, reference, type NativeFormula } from "../native";
import { amount, number, withDefault } from "../parameters";
import { article } from "../sources";

/** Orders whose final amount lies within the tolerance of the estimate, of those that have both. */
export const ESTIMATEACCURACY = defineKpi({
  id: "ESTIMATEACCURACY",
  number: "4.2",
  group: "serviceEfficiency",
  name: { zh: "估价准确率", en: "Estimate accuracy" },
  synonyms: ["Estimate (quotation) accuracy"],
  description: {
    zh: "结算金额与预估金额相差不超过允许误差(默认 10%)的工单占比。没有预估(空白、0 或负数)或尚未结算的工单不计入;客户同意的增项请先加到预估金额",
    en: "Share of orders whose final amount differs from the estimate by at most the tolerance (10 %). Orders without an estimate (blank, 0 or negative) or not settled are left out; add approved extra work to the estimate",
  },
  parameters: {
    estimates: amount(
      { zh: "预估金额", en: "estimates" },
      { zh: "每张工单首次报出的预估金额", en: "The first estimate of each order" },
    ),
    finals: amount(
      { zh: "结算金额", en: "finals" },
      { zh: "每张工单的结算金额,与预估列同高", en: "The final amount of each order, as high as estimates" },
    ),
    tolerance: withDefault(
      number(
        { zh: "允许误差", en: "tolerance" },
        {
          zh: "相对预估金额的误差,默认 0.1(10%),含边界",
          en: "The difference allowed, as a part of the estimate: 0.1 (10 %) if left out, inclusive",
        },
        { minimum: 0, maximum: 1 },
      ),
      0.1,
    ),
  },
  filter: "records",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "higher",
  reference: { printed: "≥98%", minimum: 0.98 },
  stars: 5,
  related: ["故障判断准确率", "客户满意度"],
  source: article("4.2"),
  formula: "估价准确率=预估准确的维修台次/当月总进厂台次*100%",
  reading: {
    zh: "|结算 − 预估| ≤ 允许误差 × 预估 的工单数 ÷ 有预估且已结算的工单数;结算低于预估太多也算不准确",
    en: "Orders with |final - estimate| <= tolerance x estimate over orders with an estimate and a final amount; a final amount far below the estimate is inaccurate too",
  },
  errata: [ERRATA.Q23],
  totals: {
    accurate: {
      zh: "预估准确的维修台次",
      en: "orders estimated accurately",
      unit: "count",
      partOf: "estimated",
    },
    estimated: {
      zh: "有预估且已结算的维修台次",
      en: "settled orders with an estimate",
      unit: "count",
    },
  },
  base: "estimated",
  numerator: ["accurate"],
  reasons: {
    noEstimate: { zh: "没有预估金额", en: "no estimate" },
    notSettled: { zh: "没有结算金额", en: "no final amount" },
  },
  measures({ estimates, finals, tolerance }) {
    const judge = orderJudge(estimates, finals);
    const isAccurate = (row: number): boolean =>
      isWithin(estimates.values[row] as number, finals.values[row] as number, tolerance);
    return {
      accurate: {
        table: "records",
        judge(row) {
          const verdict = judge(row);
          return verdict !== COUNTED || isAccurate(row) ? verdict : NOT_CONCERNED;
        },
      },
      estimated: { table: "records", judge },
    };
  },
  value: ({ accurate, estimated }) => share(accurate, estimated),
  fromTotals: operation(reference("accurate"), "/", reference("estimated")),
  records: { estimates: "orders.estimate", finals: "orders.amount", dates: "orders.arrival" },
  native: nativeFormula(),
  example: {
    arguments: { estimates: [1000, 800, 500, 1200], finals: [1050, 800, 600, 1200] },
    result: 0.75,
    note: { zh: "第 3 单相差 20%,超过 10%。", en: "The third order is 20 % off, more than 10 %." },
  },
});

function orderJudge(estimates: NumberColumn, finals: NumberColumn): (row: number) => Verdict {
  return (row) => {
    if (!((estimates.values[row] as number) > 0)) return "noEstimate";
    return Number.isNaN(finals.values[row]) ? "notSettled" : COUNTED;
  };
}

function isWithin(estimate: number, final: number, tolerance: number): boolean {
  return Math.abs(final - estimate) <= (tolerance + SLACK) * estimate;
}

function nativeFormula(): NativeFormula {
  const [estimates, finals] = [reference("estimates"), reference("finals")];
  const allowed = operation(operation(reference("tolerance"), "+", SLACK), "*", estimates);
  const estimated = product(isInPeriod("dates"), operation(estimates, ">", 0), operation(finals, "<>", ""));
  const accurate = product(
    estimated,
    operation(operation(finals, "-", estimates), "<=", allowed),
    operation(operation(estimates, "-", finals), "<=", allowed),
  );
  return operation(call("SUMPRODUCT", accurate), "/", call("SUMPRODUCT", estimated));
}
