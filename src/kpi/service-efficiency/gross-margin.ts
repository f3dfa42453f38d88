import { ERRATA } from "../errata";
import { defineRatio } from "../ratios";
import { article } from "../sources";

/** After-sales gross profit over revenue, sums first. GROSSMARGIN(450000,1000000) is 0.45. */
export const GROSSMARGIN = defineRatio({
  id: "GROSSMARGIN",
  number: "4.8",
  group: "serviceEfficiency",
  name: { zh: "售后毛利率", en: "After-sales gross margin" },
  description: {
    zh: "售后毛利 ÷ 售后收入,先求和再相除。折让减少收入;保险佣金等其他收入几乎全是毛利,计入与否须前后一致",
    en: "After-sales gross profit / revenue, sums first. Discounts reduce revenue; other income such as commissions is nearly all profit: count it on both sides or on neither",
  },
  amounts: {
    grossProfit: {
      name: "售后毛利",
      description: { zh: "售后毛利,亏损为负", en: "After-sales gross profit, losses negative" },
      total: { zh: "售后毛利", en: "after-sales gross profit" },
    },
    revenue: {
      name: "售后收入",
      description: {
        zh: "售后收入(扣除折让),与毛利列同高",
        en: "After-sales revenue net of discounts, as high as the profit",
      },
      total: { zh: "售后收入", en: "after-sales revenue", typical: 560000 },
    },
  },
  above: "grossProfit",
  below: "revenue",
  filter: "records",
  direction: "range",
  reference: { printed: "40%--55%", minimum: 0.4, maximum: 0.55 },
  stars: 5,
  related: ["工时收入", "配件毛利", "客户忠诚率", "折让"],
  source: article("4.8"),
  formula: "售后毛利率=售后毛利/售后收入*100%",
  reading: {
    zh: "售后毛利合计 ÷ 售后收入合计",
    en: "Total after-sales gross profit over total after-sales revenue",
  },
  errata: [ERRATA.Q26],
  records: {
    grossProfit: "finance.grossProfit",
    revenue: "finance.revenue",
    dates: "finance.month",
  },
  example: { arguments: { grossProfit: [200000, 250000], revenue: [500000, 500000] }, result: 0.45 },
});
