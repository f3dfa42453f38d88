import { sumOfTerms } from "../compute/sum";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { operation, reference } from "../native";
import { amount, method, monthColumn, optional } from "../parameters";
import { article } from "../sources";
import { assertThreeMonths, enterMonths, stockMonths } from "./parts-turnover-months";
import { isComplete, MONTHS, turnover } from "./parts-turnover-native";
import { latestMonths } from "./parts-turnover-timeline";

/**
 * Turns a quarter: issues of the latest three months over their mean stock; or as printed, months of supply.
 * PARTSTURNOVER({980000;1020000;1000000},{520000;480000;500000}) is 1.5, with "printed" 2.
 */
export const PARTSTURNOVER = defineKpi({
  id: "PARTSTURNOVER",
  number: "3.1",
  group: "parts",
  name: { zh: "季度移动周转率", en: "Quarterly moving parts turnover" },
  synonyms: ["配件周转率", "季度周转率"],
  description: {
    zh: "最近三个月出库成本合计 ÷ 三个月平均库存(次/季);“原文”为平均库存 ÷ 当月出库成本。不足三个月为 #N/A",
    en: 'Issues of the latest three months / their mean stock (turns a quarter); "printed": mean stock / last month\'s issues. Fewer than three months: #N/A',
  },
  parameters: {
    monthlyStock: amount(
      { zh: "月均库存", en: "monthlyStock" },
      {
        zh: "每月平均库存成本(期初与期末的平均),旧月在前",
        en: "Mean stock of each month at cost, oldest first",
      },
    ),
    monthlyIssues: amount(
      { zh: "月出库成本", en: "monthlyIssues" },
      {
        zh: "每月维修领料与销售出库的成本,旧月在前",
        en: "Issues of each month (repair and counter) at cost, oldest first",
      },
    ),
    method,
    months: optional(
      monthColumn(
        { zh: "月份", en: "months" },
        {
          zh: "各行的月份;给出时取最近三个月,同月多行相加",
          en: "The month of each row; if given, the latest three months, rows of a month added up",
        },
      ),
    ),
  },
  trendColumn: "months",
  unit: "turns",
  numberFormat: "0.00",
  direction: "range",
  reference: { printed: "1.8~2.2", minimum: 1.8, maximum: 2.2 },
  stars: 5,
  related: ["配件满足率", "配件销售额", "呆滞件占比", "A B种类占比"],
  source: article("3.1"),
  formula:
    "季度移动周转率=(本月平均库存 前两月平均月度库存之和)/3/(当月维修领料出库成本金额 当月配件销售出库金额)",
  reading: {
    zh: "三个月出库成本之和 ÷ 三个月平均库存的平均值,即每季度周转次数",
    en: "The sum of three months' issues over the mean of their mean stocks: turns a quarter",
  },
  errata: [ERRATA.Q2, ERRATA.Q3, ERRATA.Q26],
  totals: {
    stock: {
      zh: "三个月平均库存",
      en: "mean stock of three months",
      unit: "money",
      monthly: { name: { zh: "月均库存", en: "mean stock" }, over: "mean", months: MONTHS },
      typical: 700000,
    },
    issues: {
      zh: "三个月出库成本(原文:最后一个月)",
      en: "issues of three months (printed: of the last)",
      unit: "money",
      monthly: { name: { zh: "月出库成本", en: "issues at cost" }, over: "sum", months: MONTHS },
    },
  },
  base: "stock",
  numerator: ["issues"],
  timeline: ({ months }) => latestMonths(months),
  reasons: {
    blankMonth: { zh: "没有月份", en: "no month" },
    earlierMonth: { zh: "三个月之前", en: "before the three months" },
  },
  prepare: () => undefined,
  at(_, values, scope, ledger) {
    const months = stockMonths(values, scope, ledger);
    const last = months.slice(-MONTHS);
    const used = values.method === "printed" ? last.slice(-1) : last;
    if (ledger) enterMonths(months, last, used, ledger);
    else assertThreeMonths(last, values.method, scope.selection.period);
    const stock = sumOfTerms(last.map((month) => month.stock)) / MONTHS;
    const issues = sumOfTerms(used.map((month) => month.issues));
    return { issues: { amount: issues, rows: used.length }, stock: { amount: stock, rows: last.length } };
  },
  value: ({ issues, stock }, { method: reading }) =>
    reading === "printed" ? stock / issues : issues / stock,
  fromTotals: operation(reference("issues"), "/", reference("stock")),
  records: {
    monthlyStock: "stockMonths.stock",
    monthlyIssues: "stockMonths.issues",
    months: "stockMonths.month",
  },
  native: turnover,
  nativeHasValue: isComplete,
  example: {
    arguments: {
      monthlyStock: [900000, 980000, 1020000, 1000000],
      monthlyIssues: [600000, 520000, 480000, 500000],
      months: ["2025-05", "2025-06", "2025-07", "2025-08"],
    },
    result: 1.5,
    note: {
      zh: "6 至 8 月:出库 1,500,000 ÷ 平均库存 1,000,000。",
      en: "June to August: issues of 1,500,000 over a mean stock of 1,000,000.",
    },
  },
});
