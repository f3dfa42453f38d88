import { ERRATA } from "../errata";
import { defineRatio } from "../ratios";
import { compendium } from "../sources";
import { FINANCE_FIGURES } from "./finance-figures";

/** After-sales profit, not gross profit, over the total expense of the dealership. */
export const EXPENSEABSORPTION = defineRatio({
  id: "EXPENSEABSORPTION",
  group: "serviceEfficiency",
  name: { zh: "营业费用吸收率", en: "Operating-expense absorption" },
  description: {
    zh: "售后利润 ÷ 专营店总费用。用利润而不是毛利,与售后服务贡献度(SERVICEABSORPTION)不同;亏损时为负",
    en: "After-sales profit / total expense of the dealership. Profit, not gross profit: another figure than SERVICEABSORPTION; a loss gives a negative rate",
  },
  amounts: {
    profit: {
      name: "售后利润",
      description: { zh: "各期售后利润,亏损为负", en: "After-sales profit, losses negative" },
      total: { zh: "售后利润", en: "after-sales profit" },
    },
    totalExpense: {
      name: "总费用",
      description: {
        zh: "同期专营店总费用,与利润列同高",
        en: "The dealership's total expense of the same periods, as high as the profit",
      },
      total: { zh: "专营店总费用", en: "total expense" },
    },
  },
  above: "profit",
  below: "totalExpense",
  direction: "higher",
  mayExceedWhole: true,
  related: [],
  source: compendium("㈣1"),
  formula: "售后利润/专营店总费用",
  reading: {
    zh: "同一期间的售后利润合计 ÷ 专营店总费用合计",
    en: "Total after-sales profit over the dealership's total expense of the same periods",
  },
  errata: [ERRATA.Q10],
  records: { profit: "finance.profit", totalExpense: "finance.totalExpense" },
  withoutRecords: FINANCE_FIGURES,
  example: { arguments: { profit: [400000, 450000], totalExpense: [1000000, 1000000] }, result: 0.425 },
});
