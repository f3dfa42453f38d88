import { countOf } from "../compute/measures";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, operation, reference } from "../native";
import { count, number } from "../parameters";
import { article } from "../sources";

/** The visits to plan for: base customers times frequency. VISITFORECAST(5000,2) is 10000. */
export const VISITFORECAST = defineKpi({
  id: "VISITFORECAST",
  group: "serviceEfficiency",
  name: { zh: "进厂台次预测", en: "Visit forecast" },
  synonyms: ["预测进厂台次", "计划进厂台次"],
  description: {
    zh: "基盘客户数 × 进厂频次,即计划台次;4.10 原文的除法是颠倒的,不提供。频次为一年则结果为一年的台次",
    en: "Base customers x visit frequency, the visits to plan for; the division printed under 4.10 is inverted and not offered. A frequency per year gives the visits of a year",
  },
  parameters: {
    customers: count(
      { zh: "基盘客户", en: "customers" },
      {
        zh: "基盘客户数,或客户号列(同号只计一次)",
        en: "The number of base customers, or customer ids (an id counts once)",
      },
      { single: true },
    ),
    frequency: number(
      { zh: "进厂频次", en: "frequency" },
      { zh: "每位客户一年进厂几次,如 2.05", en: "Visits per customer and year, such as 2.05" },
      { minimum: 0 },
    ),
  },
  unit: "visits",
  numberFormat: "#,##0",
  direction: "higher",
  related: [],
  source: article("4.10"),
  formula: "进厂台次=基盘客户数/进厂频次",
  reading: { zh: "基盘客户数 × 进厂频次", en: "Base customers times visit frequency" },
  errata: [ERRATA.Q1],
  totals: { customers: { zh: "基盘客户数", en: "base customers", unit: "people" } },
  base: "customers",
  numerator: ["customers"],
  measures: ({ customers }) => ({ customers: countOf(customers, { parameter: "customers" }) }),
  value: ({ customers }, { frequency = NaN }) => customers * frequency,
  native: operation(call("SUM", reference("customers")), "*", reference("frequency")),
  example: { arguments: { customers: 5000, frequency: 2 }, result: 10000 },
});
