import { countOf, sumOf } from "../compute/measures";
import { defineKpi } from "../define";
import { call, operation, reference } from "../native";
import { amount, count } from "../parameters";
import { compendium } from "../sources";

/** After-sales accessories per visit. ACCESSORYPERVISIT({300;-100;400},{100;200}) is 2. */
export const ACCESSORYPERVISIT = defineKpi({
  id: "ACCESSORYPERVISIT",
  group: "dealerManagement",
  name: { zh: "单台售后精品", en: "Accessory sales per vehicle visit" },
  synonyms: ["售后精品单台产值"],
  description: {
    zh: "售后精品收入 ÷ 进厂台次。随新车销售的精品不是售后;两列各为一表,高度可以不同,须为同一期间",
    en: "After-sales accessory revenue / visits. Accessories sold with a new car are none; two tables of the same period",
  },
  parameters: {
    amounts: amount(
      { zh: "精品金额", en: "amounts" },
      { zh: "售后精品收入,退款为负", en: "After-sales accessory revenue, refunds negative" },
      { table: "amounts" },
    ),
    visits: count(
      { zh: "进厂台次", en: "visits" },
      {
        zh: "全部进厂台次数,或工单号列(同号只计一次),不只是买了精品的",
        en: "Numbers of all visits, or order ids (an id counts once), not only of those that bought",
      },
      { table: "visits", single: true },
    ),
  },
  unit: "moneyPerVisit",
  numberFormat: "#,##0.00",
  direction: "higher",
  related: [],
  source: compendium("㈣1"),
  reading: {
    zh: "汇编只有名称。同一期间的售后精品收入合计 ÷ 全部进厂台次",
    en: "The compendium has the name only. Total after-sales accessory revenue over all visits of the same period",
  },
  errata: [],
  records: { amounts: "workshopFigures.accessories", visits: "workshopFigures.visits" },
  example: { arguments: { amounts: [1200, 800], visits: 10 }, result: 200 },
  totals: {
    amounts: { zh: "售后精品收入", en: "accessory revenue", unit: "money" },
    visits: { zh: "进厂台次", en: "visits", unit: "visits" },
  },
  base: "visits",
  numerator: ["amounts"],
  measures: ({ amounts, visits }) => ({
    amounts: sumOf(amounts, { parameter: "amounts", table: "amounts" }),
    visits: countOf(visits, { parameter: "visits", table: "visits" }),
  }),
  value: ({ amounts, visits }) => amounts / visits,
  fromTotals: operation(reference("amounts"), "/", reference("visits")),
  native: operation(call("SUM", reference("amounts")), "/", call("SUM", reference("visits"))),
});
