import type { NumberColumn } from "../../cells/numbers";
import { NOT_FILLED_IN } from "../compute/largest-first";
import { EVERY_RECORD, sumOf, type Measure } from "../compute/measures";
import { mixBySize, withCumulativeShare } from "../compute/mix-by-size";
import type { Table } from "../compute/table";
import { defineKpi } from "../define";
import { call, inPeriod, operation, reference } from "../native";
import { amount, category, number, optional } from "../parameters";
import { compendium } from "../sources";

/** Reasons by how often they are given. PARETO({"物流";"商品";"物流"}) is {"物流",2,0.67,0.67;"商品",1,0.33,1}. */
export const PARETO = defineKpi({
  id: "PARETO",
  group: "shop",
  name: { zh: "售后不满意原因排行", en: "Dissatisfaction reason Pareto" },
  synonyms: ["原因排行", "不满意原因排行", "帕累托", "Reason Pareto"],
  description: {
    zh: "原因排行:原因、次数(或金额)、占比、累计占比;大的在前,空白为“未填写”,列在最后。“前几名”只列前几行,占比仍以全部为分母",
    en: "Reasons ranked: reason, records or amount, share, cumulative share; the largest first, blank ones last, as 未填写 (not filled in). With top only so many lines; shares remain of the whole",
  },
  parameters: {
    reasons: category(
      { zh: "原因", en: "reasons" },
      { zh: "每行记录的原因;空白归“未填写”", en: "The reason of each record; a blank is not filled in" },
    ),
    amounts: optional(
      amount(
        { zh: "金额", en: "amounts" },
        { zh: "每行记录的金额;省略时计行数", en: "The amount of each record; left out, records are counted" },
      ),
    ),
    top: optional(
      number(
        { zh: "前几名", en: "top" },
        { zh: "只列前几行,省略时列全部", en: "Only so many lines; left out, all of them" },
        { minimum: 1, whole: true },
      ),
    ),
  },
  filter: "records",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "mix",
  spillFormats: [undefined, undefined, "0.0%", "0.0%"],
  related: [],
  source: compendium("㈢二"),
  reading: {
    zh: "每一原因的次数或金额 ÷ 全部(含“未填写”);累计占比自上而下相加。不分大小写与全角半角",
    en: "Records or amount of each reason over all, those not filled in included; cumulated from the top. Case and width make no difference",
  },
  errata: [],
  totals: { amounts: { zh: "次数或金额", en: "records or amount", unit: "count" } },
  base: "amounts",
  numerator: ["amounts"],
  measures: ({ amounts }) => ({ amounts: sizeOf(amounts) }),
  spill({ reasons, amounts, top }, { tables, selection }) {
    const division = {
      categories: reasons,
      blank: NOT_FILLED_IN,
      measure: sizeOf(amounts),
      total: "amounts",
    };
    return withCumulativeShare(mixBySize(division, tables["records"] as Table, selection)).slice(0, top);
  },
  native: operation(
    call("SUMIFS", reference("amounts"), reference("reasons"), reference("item"), ...inPeriod("dates")),
    "/",
    call("SUMIFS", reference("amounts"), ...inPeriod("dates")),
  ),
  example: {
    arguments: {
      reasons: [
        { zh: "物流", en: "shipping" },
        { zh: "商品", en: "goods" },
        { zh: "物流", en: "shipping" },
        { zh: "售后", en: "service" },
        { zh: "物流", en: "shipping" },
      ],
    },
    result: [
      [{ zh: "物流", en: "shipping" }, 3, 0.6, 0.6],
      [{ zh: "商品", en: "goods" }, 1, 0.2, 0.8],
      [{ zh: "售后", en: "service" }, 1, 0.2, 1],
    ],
  },
});

function sizeOf(amounts: NumberColumn | undefined): Measure {
  return amounts ? sumOf(amounts, { parameter: "amounts" }) : EVERY_RECORD;
}
