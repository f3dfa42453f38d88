import { COUNTED } from "../compute/measures";
import { defineKpi } from "../define";
import { isInPeriod, operation, product, reference } from "../native";
import { amount } from "../parameters";
import { compendium } from "../sources";
import { comparedSums, nativeVariance, priceVariance } from "./price-variance";

const [actual, standard] = [reference("actualPrices"), reference("standardPrices")];
const quantity = reference("quantities");

/**
 * How far purchases cost more than at standard prices, weighed by quantity.
 * PURCHASEVARIANCE({11;20},{10;20},{10;5}) is 0.05.
 */
export const PURCHASEVARIANCE = defineKpi({
  id: "PURCHASEVARIANCE",
  group: "dealerManagement",
  name: { zh: "备件采购差价率", en: "Parts purchase-price variance" },
  synonyms: ["备件采购成本", "采购差价率"],
  description: {
    zh: "(实际采购金额 − 标准金额)÷ 标准金额,金额 = 单价 × 数量,先求和再相除。没有标准价的新件不计;退货数量为负",
    en: "(Actual - standard cost) / standard cost, each price x quantity, sums first. New parts without a standard price are left out; returned quantities are negative",
  },
  parameters: {
    actualPrices: amount(
      { zh: "实际单价", en: "actualPrices" },
      { zh: "每行的实际采购单价", en: "The price paid for one piece, line by line" },
    ),
    standardPrices: amount(
      { zh: "标准单价", en: "standardPrices" },
      {
        zh: "每行的标准(目标)单价;空白、0 或负数为没有标准价",
        en: "The standard price of one piece; a blank, 0 or less is none",
      },
    ),
    quantities: amount(
      { zh: "数量", en: "quantities" },
      { zh: "每行到货的数量,退货为负", en: "The quantity received, returns negative" },
    ),
  },
  filter: "records",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "lower",
  related: [],
  source: compendium("㈣2"),
  reading: {
    zh: "汇编只列为关注点(备件采购成本与品质),没有公式。有实际价、标准价与数量的各行:(Σ实际价×数量 − Σ标准价×数量)÷ Σ标准价×数量",
    en: "The compendium names purchase cost and quality of parts as a focus and prints no formula. Of lines with both prices and a quantity: (actual cost - standard cost) / standard cost, in total",
  },
  errata: [],
  records: {
    actualPrices: "purchases.price",
    standardPrices: "purchases.standardPrice",
    quantities: "purchases.quantity",
    dates: "purchases.date",
  },
  example: {
    arguments: { actualPrices: [11, 52], standardPrices: [10, 50], quantities: [100, 20] },
    result: 0.07,
    note: { zh: "(1100 + 1040 − 2000) ÷ 2000", en: "(1,100 + 1,040 - 2,000) / 2,000" },
  },
  totals: {
    actual: { zh: "实际采购金额", en: "actual cost", unit: "money" },
    standard: { zh: "标准金额", en: "standard cost", unit: "money" },
  },
  ...priceVariance,
  reasons: {
    noPrice: { zh: "没有实际单价", en: "no actual price" },
    noStandardPrice: { zh: "没有标准单价", en: "no standard price" },
  },
  measures({ actualPrices, standardPrices, quantities }) {
    const [paid, standards, pieces] = [actualPrices.values, standardPrices.values, quantities.values];
    const cost = (prices: Float64Array) => (row: number) => (prices[row] as number) * (pieces[row] as number);
    return comparedSums({
      judge(row) {
        if (!((standards[row] as number) > 0)) return "noStandardPrice";
        if (Number.isNaN(paid[row])) return "noPrice";
        return Number.isNaN(pieces[row]) ? "blankNumber" : COUNTED;
      },
      actual: cost(paid),
      standard: cost(standards),
    });
  },
  native: nativeVariance(
    [
      isInPeriod("dates"),
      operation(standard, ">", 0),
      operation(actual, "<>", ""),
      operation(quantity, "<>", ""),
    ],
    product(actual, quantity),
    product(standard, quantity),
  ),
});
