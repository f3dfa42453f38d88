import { COUNTED } from "../compute/measures";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { isInPeriod, operation, reference } from "../native";
import { amount } from "../parameters";
import { compendium } from "../sources";
import { comparedSums, nativeVariance, priceVariance } from "./price-variance";

const [quoted, settled] = [reference("quoted"), reference("settled")];

/**
 * How far settled amounts are from those quoted; our reading of a name that the source does not define.
 * REPAIRPRICEVARIANCE({1000;500},{1100;500}) is 1/15.
 */
export const REPAIRPRICEVARIANCE = defineKpi({
  id: "REPAIRPRICEVARIANCE",
  group: "dealerManagement",
  name: { zh: "维修差价率", en: "Repair price-variance rate" },
  synonyms: ["Repair price-variance rate (definition open)"],
  description: {
    zh: "(结算金额 − 报价)÷ 报价,先求和再相除。原文只有名称、没有定义,此为本加载项的读法,请与厂家确认;按折扣率考核时,报价列放标价,结果变号即折扣率",
    en: "(Settled - quoted) / quoted, sums first. The source gives no definition: our reading, to be confirmed. With list prices as quoted, the result with its sign changed is the discount",
  },
  parameters: {
    quoted: amount(
      { zh: "报价", en: "quoted" },
      {
        zh: "每张工单的报价(或标价);空白或 0 的行不计",
        en: "The amount quoted for each order (or its list price); rows with a blank or 0 are left out",
      },
    ),
    settled: amount(
      { zh: "结算金额", en: "settled" },
      {
        zh: "每张工单的结算金额,与报价列同高;空白为未结算,不计",
        en: "The settled amount of each order, as high as quoted; a blank is not settled and left out",
      },
    ),
  },
  filter: "records",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "range",
  related: [],
  source: compendium("㈣1"),
  reading: {
    zh: "本加载项的读法(默认):有报价且已结算的工单,(结算合计 − 报价合计)÷ 报价合计,正负保留,越接近 0 越好。另一读法为折扣率 =(标价 − 结算)÷ 标价:报价列改放标价,结果变号",
    en: "Our reading, the default: of orders quoted and settled, (total settled - total quoted) / total quoted, signs kept; the closer to 0 the better. The other reading is a discount rate, (list - settled) / list: give list prices as quoted and change the sign",
  },
  errata: [ERRATA.Q31],
  example: { arguments: { quoted: [1000, 2000], settled: [950, 1900] }, result: -0.05 },
  totals: {
    standard: { zh: "报价", en: "quoted", unit: "money" },
    actual: { zh: "结算金额", en: "settled", unit: "money" },
  },
  ...priceVariance,
  reasons: {
    noQuote: { zh: "没有报价", en: "not quoted" },
    notSettled: { zh: "没有结算金额", en: "no settled amount" },
  },
  measures: ({ quoted, settled }) =>
    comparedSums({
      judge(row) {
        if (!quoted.values[row]) return "noQuote";
        return Number.isNaN(settled.values[row]) ? "notSettled" : COUNTED;
      },
      standard: (row) => quoted.values[row] as number,
      actual: (row) => settled.values[row] as number,
    }),
  records: { quoted: "orders.estimate", settled: "orders.amount", dates: "orders.arrival" },
  native: nativeVariance(
    [isInPeriod("dates"), operation(quoted, "<>", 0), operation(settled, "<>", "")],
    settled,
    quoted,
  ),
});
