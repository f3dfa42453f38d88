import { ERRATA } from "../errata";
import { defineRatio } from "../ratios";
import { article } from "../sources";

/** Gross margin on parts, sums first; returns are negative. PARTSMARGIN({1000;500;-100},{600;300;-60}) is 0.4. */
export const PARTSMARGIN = defineRatio({
  id: "PARTSMARGIN",
  number: "3.6",
  group: "parts",
  name: { zh: "配件毛利率", en: "Parts gross margin" },
  synonyms: ["配件毛利"],
  description: {
    zh: "(配件收入 − 配件成本) ÷ 配件收入,先求和再相除;退货为负数",
    en: "(Parts revenue - parts cost) / parts revenue, sums first; returns are negative",
  },
  amounts: {
    revenue: {
      name: "配件收入",
      description: {
        zh: "配件收入(扣除折让),退货为负",
        en: "Parts revenue net of discounts, returns negative",
      },
      total: { zh: "配件收入", en: "parts revenue", typical: 320000 },
    },
    cost: {
      name: "配件成本",
      description: {
        zh: "对应的配件成本,与收入列同高",
        en: "The cost of the same parts, as high as revenue",
      },
      total: { zh: "配件成本", en: "parts cost" },
    },
  },
  above: "cost",
  below: "revenue",
  margin: true,
  filter: "records",
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
  records: { revenue: "partsSales.revenue", cost: "partsSales.cost", dates: "partsSales.date" },
  example: { arguments: { revenue: [1000, 500], cost: [600, 300] }, result: 0.4 },
});
