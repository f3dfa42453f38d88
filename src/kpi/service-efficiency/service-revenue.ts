import type { NumberColumn } from "../../cells/numbers";
import { NOT_CONCERNED, sumOf, sumsOf, type Measure } from "../compute/measures";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, inPeriod, operation, reference, type NativeFormula } from "../native";
import { amount, optional } from "../parameters";
import { article } from "../sources";

function sum(parameter: string): NativeFormula {
  return call("SUMIFS", reference(parameter), ...inPeriod("dates"));
}

function plus(of: (parameter: string) => NativeFormula): NativeFormula {
  return operation(operation(of("labor"), "+", of("parts")), "+", of("other"));
}

/** Labour, parts and other income added up. SERVICEREVENUE({100;200},{300;400},50) is 1050. */
export const SERVICEREVENUE = defineKpi({
  id: "SERVICEREVENUE",
  number: "4.11",
  group: "serviceEfficiency",
  name: { zh: "售后收入", en: "After-sales revenue" },
  synonyms: ["产值", "营业额", "售后产值", "After-sales (service) revenue", "After-sales turnover"],
  description: {
    zh: "工时收入 + 配件收入 + 其他收入(装潢、验车、续保等)。退款为负;没有记录时为 0。续保计佣金还是保费、含税与否,须前后一致",
    en: "Labour + parts + other income (accessories, inspections, renewals). Refunds are negative; no records is 0. Settle once: renewals by commission or premium, with or without tax",
  },
  parameters: {
    labor: amount(
      { zh: "工时收入", en: "labor" },
      { zh: "工时收入,退款为负", en: "Labour revenue, refunds negative" },
    ),
    parts: amount(
      { zh: "配件收入", en: "parts" },
      { zh: "配件收入,与工时列同高", en: "Parts revenue, as high as labor" },
    ),
    other: optional(
      amount(
        { zh: "其他收入", en: "other" },
        {
          zh: "其他收入:与工时列同高的一列,或一个总数(不能与筛选同用)",
          en: "Other income: a column as high as labor, or one amount (which cannot be filtered)",
        },
        { single: true },
      ),
    ),
  },
  filter: "records",
  unit: "money",
  numberFormat: "#,##0.00",
  direction: "higher",
  stars: 5,
  related: ["基盘客户数", "配件满足率", "客户忠诚率"],
  source: article("4.11"),
  formula: "售后收入=工时收入 配件收入 其他收入(装潢、验车、续保等)",
  reading: {
    zh: "三项收入合计,退款为负;按结算日期归入当月",
    en: "The three kinds of income added up, refunds negative; by the date of settlement",
  },
  errata: [ERRATA.Q3, ERRATA.Q11],
  totals: {
    labor: { zh: "工时收入", en: "labour revenue", unit: "money", typical: 200000 },
    parts: { zh: "配件收入", en: "parts revenue", unit: "money", typical: 320000 },
    other: { zh: "其他收入", en: "other revenue", unit: "money", typical: 40000 },
  },
  base: "labor",
  numerator: ["labor", "parts", "other"],
  measures: ({ labor, parts, other }) =>
    other === undefined || other.total !== undefined
      ? { ...sumsOf({ labor, parts }), other: oneAmount(other) }
      : sumsOf({ labor, parts, other }),
  value: ({ labor, parts, other }) => labor + parts + other,
  zeroWithoutRecords: true,
  volume: true,
  fromTotals: plus(reference),
  records: {
    labor: "finance.laborRevenue",
    parts: "finance.partsRevenue",
    other: "finance.otherRevenue",
    dates: "finance.month",
  },
  native: plus(sum),
  example: { arguments: { labor: [100, 200], parts: [300, 400], other: [50, 0] }, result: 1050 },
});

/** What is given for all records together, or nothing. */
function oneAmount(other: NumberColumn | undefined): Measure {
  if (other === undefined) return { table: "records", total: 0, judge: () => NOT_CONCERNED };
  return sumOf(other, { parameter: "other" });
}
