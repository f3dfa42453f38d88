import { sumsOf } from "../compute/measures";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, inPeriod, operation, reference } from "../native";
import { amount } from "../parameters";
import { article } from "../sources";

/** Gross margin on parts, sums first; returns are negative. PARTSMARGIN({1000;500;-100},{600;300;-60}) is 0.4. */
export const PARTSMARGIN = defineKpi({
  id: "PARTSMARGIN",
  number: "3.6",
  group: "parts",
  name: { zh: "配件毛利率", en: "Parts gross margin" },
  description: {
    zh: "(配件收入 − 配件成本) ÷ 配件收入,先求和再相除;退货为负数",
    en: "(Parts revenue - parts cost) / parts revenue, sums first; returns are negative",
  },
  parameters: {
    revenue: amount(
      { zh: "配件收入", en: "revenue" },
      { zh: "配件收入(扣除折让),退货为负", en: "Parts revenue net of discounts, returns negative" },
    ),
    cost: amount(
      { zh: "配件成本", en: "cost" },
      { zh: "对应的配件成本,与收入列同高", en: "The cost of the same parts, as high as revenue" },
    ),
  },
  filter: "records",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "range",
  reference: { printed: "25%--45%", minimum: 0.25, maximum: 0.45 },
  stars: 5,
  related: ["维修类别占比", "维修车型占比", "维修车龄占比"],
  source: article("3.6"),
  formula: "配件毛利率=(配件收入-配件成本)/配件收入×100%",
  reading: {
    zh: "收入合计减成本合计,再除以收入合计;不对各行毛利率求平均",
    en: "Total revenue less total cost over total revenue; never the mean of row margins",
  },
  errata: [ERRATA.Q26],
  totals: {
    revenue: { zh: "配件收入", en: "parts revenue", unit: "money", typical: 320000 },
    cost: { zh: "配件成本", en: "parts cost", unit: "money" },
  },
  base: "revenue",
  numerator: ["revenue", "cost"],
  measures: ({ revenue, cost }) => sumsOf({ revenue, cost }),
  value: ({ revenue, cost }) => (revenue - cost) / revenue,
  fromTotals: operation(operation(reference("revenue"), "-", reference("cost")), "/", reference("revenue")),
  records: { revenue: "partsSales.revenue", cost: "partsSales.cost", dates: "partsSales.date" },
  native: operation(
    1,
    "-",
    operation(
      call("SUMIFS", reference("cost"), ...inPeriod("dates")),
      "/",
      call("SUMIFS", reference("revenue"), ...inPeriod("dates")),
    ),
  ),
});
