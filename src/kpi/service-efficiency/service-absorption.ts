import { ERRATA } from "../errata";
import { defineRatio } from "../ratios";
import { article } from "../sources";
import { FINANCE_FIGURES } from "./finance-figures";

/** After-sales gross profit over the operating expense of the whole dealership. */
export const SERVICEABSORPTION = defineRatio({
  id: "SERVICEABSORPTION",
  number: "4.1",
  group: "serviceEfficiency",
  name: { zh: "售后服务贡献度", en: "Service absorption rate" },
  synonyms: ["售后服务贡献度(或零服务吸收率)", "零服务吸收率", "零服吸收率"],
  description: {
    zh: "售后毛利 ÷ 经销商总体运营成本,可超过 1。以季度或滚动 12 个月为宜;分母是否含销售费用、财务费用与税,须定下来不变",
    en: "After-sales gross profit / total operating expense of the dealership; it may exceed 1. A quarter or twelve months give a steady figure; settle once what the expense includes",
  },
  amounts: {
    grossProfit: {
      name: "售后毛利",
      description: { zh: "各期售后毛利,亏损为负", en: "After-sales gross profit, losses negative" },
      total: { zh: "售后毛利", en: "after-sales gross profit" },
    },
    operatingExpense: {
      name: "运营成本",
      description: {
        zh: "同期经销商总体运营成本,与毛利列同高",
        en: "The dealership's operating expense of the same periods, as high as the profit",
      },
      total: { zh: "经销商总体运营成本", en: "total operating expense", typical: 400000 },
    },
  },
  above: "grossProfit",
  below: "operatingExpense",
  direction: "higher",
  mayExceedWhole: true,
  reference: { printed: "≥60%", minimum: 0.6 },
  stars: 5,
  related: ["维修收入", "基盘客户数", "客户忠诚率"],
  source: article("4.1"),
  formula: "售后服务贡献度=售后服务产生的毛利/经销商总体运营成本*100%",
  reading: {
    zh: "同一期间的售后毛利合计 ÷ 总体运营成本合计",
    en: "Total after-sales gross profit over total operating expense of the same periods",
  },
  errata: [ERRATA.Q10],
  records: { grossProfit: "finance.grossProfit", operatingExpense: "finance.totalExpense" },
  withoutRecords: FINANCE_FIGURES,
  example: { arguments: { grossProfit: [300000, 360000], operatingExpense: [500000, 600000] }, result: 0.6 },
});
