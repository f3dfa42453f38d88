import { BLANK } from "../../cells/marks";
import type { NumberColumn } from "../../cells/numbers";
import { anyNumber, COUNTED, type Measure, type Verdict } from "../compute/measures";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, operation, reference } from "../native";
import { amount } from "../parameters";
import { article } from "../sources";

interface StockMonths {
  readonly monthlyStock: NumberColumn;
  readonly monthlyIssues: NumberColumn;
}

const [stock, issues] = [reference("monthlyStock"), reference("monthlyIssues")];

/**
 * How many months the stock lasts: mean stock over mean issues of a month.
 * MONTHSOFSUPPLY({980000;1020000;1000000},{520000;480000;500000}) is 2.
 */
export const MONTHSOFSUPPLY = defineKpi({
  id: "MONTHSOFSUPPLY",
  group: "parts",
  name: { zh: "库存可用月数", en: "Months of supply" },
  synonyms: ["库存月数", "库销比", "Stock-to-sales ratio"],
  description: {
    zh: "平均库存 ÷ 平均月出库成本:现有库存可用几个月。3.1 原文公式即此意,与周转率正好相反,见 PARTSTURNOVER",
    en: "Mean stock / mean issues of a month: how long the stock lasts. It is what 3.1 prints, the inverse of a turnover; see PARTSTURNOVER",
  },
  parameters: {
    monthlyStock: amount(
      { zh: "月均库存", en: "monthlyStock" },
      { zh: "每月平均库存成本(期初与期末的平均)", en: "Mean stock of each month at cost" },
    ),
    monthlyIssues: amount(
      { zh: "月出库成本", en: "monthlyIssues" },
      { zh: "每月维修领料与销售出库的成本", en: "Issues of each month (repair and counter) at cost" },
    ),
  },
  unit: "months",
  numberFormat: "0.00",
  direction: "range",
  related: [],
  source: article("3.1"),
  reading: {
    zh: "两者齐全的各月:平均库存的合计 ÷ 出库成本的合计;没有公认的参考值",
    en: "Of the months that have both: mean stocks added up over issues added up; there is no agreed reference value",
  },
  errata: [ERRATA.Q2],
  totals: {
    stock: { zh: "月均库存", en: "mean stock", unit: "money", typical: 700000 },
    issues: { zh: "月出库成本", en: "issues at cost", unit: "money", typical: 440000 },
  },
  base: "issues",
  numerator: ["stock"],
  reasons: {
    incompleteMonth: { zh: "只有库存或只有出库", en: "stock without issues, or issues without stock" },
  },
  measures({ monthlyStock, monthlyIssues }: StockMonths) {
    const judge = (row: number): Verdict => {
      const isBlank = [monthlyStock, monthlyIssues].map(({ values }) => Number.isNaN(values[row]));
      if (isBlank.every(Boolean)) return "blankAmount";
      return isBlank.some(Boolean) ? "incompleteMonth" : COUNTED;
    };
    const ofCompleteMonths = ({ values }: NumberColumn, other: NumberColumn): Measure => {
      const amounts = whereKnown(values, other.values);
      return { table: "records", judge, amounts, band: anyNumber(amounts) };
    };
    return {
      stock: ofCompleteMonths(monthlyStock, monthlyIssues),
      issues: ofCompleteMonths(monthlyIssues, monthlyStock),
    };
  },
  value: ({ stock: all, issues: out }) => all / out,
  fromTotals: operation(reference("stock"), "/", reference("issues")),
  native: operation(call("SUMIFS", stock, issues, "<>"), "/", call("SUMIFS", issues, stock, "<>")),
  example: {
    arguments: { monthlyStock: [980000, 1020000, 1000000], monthlyIssues: [520000, 480000, 500000] },
    result: 2,
  },
});

/** The numbers of the rows in which another column is not blank; blank elsewhere. */
function whereKnown(numbers: Float64Array, others: Float64Array): Float64Array {
  const found = new Float64Array(numbers.length);
  for (let row = 0; row < found.length; row++)
    found[row] = Number.isNaN(others[row]) ? BLANK : (numbers[row] as number);
  return found;
}
