import { countOf } from "../compute/measures";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, operation, reference } from "../native";
import { count, number, withDefault } from "../parameters";
import { article } from "../sources";
import { NO_BASE_CUSTOMERS } from "./base-customers";

const MONTHS_A_YEAR = 12;

/** Visits per customer and year. VISITFREQUENCY(4100,2000) is 2.05; so is VISITFREQUENCY(1025,2000,3). */
export const VISITFREQUENCY = defineKpi({
  id: "VISITFREQUENCY",
  number: "4.6",
  group: "serviceEfficiency",
  name: { zh: "进厂频次", en: "Visit frequency" },
  synonyms: ["Visit frequency (visits per active customer per year)"],
  description: {
    zh: "进厂台次 ÷ 基盘客户数,按年折算(× 12 ÷ 月数)。基盘客户的口径决定结果,须定下来不变;两列各为一表,高度可以不同",
    en: "Visits / base customers, annualised (x 12 / months). The result depends on what a base customer is: settle it once; two separate tables",
  },
  parameters: {
    visits: count(
      { zh: "进厂台次", en: "visits" },
      {
        zh: "进厂台次数,或工单号列(同号只计一次)",
        en: "Numbers of visits, or order ids (an id counts once)",
      },
      { table: "visits", single: true },
    ),
    customers: count(
      { zh: "基盘客户", en: "customers" },
      {
        zh: "基盘客户数,或客户号列(同号只计一次)",
        en: "The number of base customers, or customer ids (an id counts once)",
      },
      { table: "customers", single: true },
    ),
    monthsCovered: withDefault(
      number(
        { zh: "月数", en: "monthsCovered" },
        { zh: "进厂台次覆盖几个月,默认 12", en: "How many months the visits cover, 12 if left out" },
        { minimum: 0.01 },
      ),
      MONTHS_A_YEAR,
    ),
  },
  unit: "perYear",
  numberFormat: "0.00",
  direction: "range",
  reference: { printed: "1.8--2.5", minimum: 1.8, maximum: 2.5 },
  stars: 3,
  related: ["客户忠诚率", "车龄结构比"],
  source: article("4.6"),
  formula: "进厂频次=当年进厂台次/当年基盘客户数",
  reading: {
    zh: "进厂台次 ÷ 基盘客户数 × 12 ÷ 覆盖月数;月度表用最近 12 个月的台次",
    en: "Visits over base customers, times 12 over the months covered; monthly sheets take the visits of the last twelve months",
  },
  errata: [ERRATA.Q1, ERRATA.Q26],
  totals: {
    visits: {
      zh: "进厂台次",
      en: "visits",
      unit: "visits",
      monthly: { name: { zh: "进厂台次", en: "visits" }, over: "sum", months: MONTHS_A_YEAR },
    },
    customers: { zh: "基盘客户数", en: "base customers", unit: "people", typical: 3500 },
  },
  base: "customers",
  numerator: ["visits"],
  measures: ({ visits, customers }) => ({
    visits: countOf(visits, { parameter: "visits", table: "visits" }),
    customers: countOf(customers, { parameter: "customers", table: "customers" }),
  }),
  value: ({ visits, customers }, { monthsCovered = MONTHS_A_YEAR }) =>
    ((visits / customers) * MONTHS_A_YEAR) / monthsCovered,
  fromTotals: operation(reference("visits"), "/", reference("customers")),
  withoutRecords: NO_BASE_CUSTOMERS,
  native: operation(
    operation(
      operation(call("SUM", reference("visits")), "/", call("SUM", reference("customers"))),
      "*",
      MONTHS_A_YEAR,
    ),
    "/",
    reference("monthsCovered"),
  ),
  example: { arguments: { visits: 1025, customers: 2000, monthsCovered: 3 }, result: 2.05 },
});
