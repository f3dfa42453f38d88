import { COUNTED, countOf, sumOf } from "../compute/measures";
import { defineKpi, enteredAs } from "../define";
import { ERRATA } from "../errata";
import { call, inPeriod, operation, reference } from "../native";
import { amount, count, optional } from "../parameters";
import { article } from "../sources";

/** Repair revenue per visit. AVGROVALUE({1200;800;400}) is 800; with order ids {"R1";"R1";"R2"} it is 1200. */
export const AVGROVALUE = defineKpi({
  id: "AVGROVALUE",
  number: "4.9",
  group: "serviceEfficiency",
  name: { zh: "总客单价", en: "Average repair-order value" },
  synonyms: ["客单价", "单台营收", "Average repair-order value (sales per RO)", "Revenue per vehicle visit"],
  description: {
    zh: "维修收入 ÷ 进厂台次。省略进厂台次时,以有金额的行数为分母",
    en: "Repair revenue / visits. With visits left out, the rows that have an amount are counted",
  },
  parameters: {
    amounts: amount(
      { zh: "金额", en: "amounts" },
      { zh: "维修收入,退款为负", en: "Repair revenue, refunds negative" },
    ),
    visits: optional(
      count(
        { zh: "进厂台次", en: "visits" },
        {
          zh: "进厂台次数,或工单号列(同号只计一次)",
          en: "Numbers of visits, or order ids (an id counts once)",
        },
        { single: true },
      ),
    ),
  },
  filter: "records",
  unit: "moneyPerVisit",
  numberFormat: "#,##0.00",
  direction: "higher",
  stars: 5,
  related: ["维修车龄构成比", "客户忠诚率", "维修类型构成比"],
  source: article("4.9"),
  formula: "客单价(元)=当月总维修收入/当月总进厂台次",
  reading: {
    zh: "金额合计 ÷ 进厂台次;金额为 0 的工单留在分母中",
    en: "Total amount over visits; orders of amount 0 stay in the base",
  },
  errata: [ERRATA.Q11, ERRATA.Q21],
  totals: {
    amounts: {
      zh: "维修收入",
      en: "repair revenue",
      unit: "money",
      typical: 540000,
      monthly: enteredAs("维修收入合计", "repair revenue in all"),
    },
    visits: { zh: "进厂台次", en: "visits", unit: "visits" },
  },
  base: "visits",
  numerator: ["amounts"],
  measures: ({ amounts, visits }) => ({
    amounts: sumOf(amounts, { parameter: "amounts" }),
    visits: visits
      ? countOf(visits, { parameter: "visits" })
      : { table: "records", judge: (row) => (Number.isNaN(amounts.values[row]) ? "blankAmount" : COUNTED) },
  }),
  value: ({ amounts, visits }) => amounts / visits,
  fromTotals: operation(reference("amounts"), "/", reference("visits")),
  records: { amounts: "orders.amount", visits: "orders.order", dates: "orders.arrival" },
  native: operation(
    call("SUMIFS", reference("amounts"), ...inPeriod("dates")),
    "/",
    call("COUNTIFS", reference("amounts"), "<>", ...inPeriod("dates")),
  ),
  example: {
    arguments: { amounts: [1200, 800, 400], visits: ["R1", "R1", "R2"] },
    result: 1200,
    note: { zh: "2400 元、两张工单。", en: "2,400 of two orders." },
  },
});
