import { sumOf } from "../compute/measures";
import { defineKpi } from "../define";
import { call, operation, reference } from "../native";
import { amount, number, withDefault } from "../parameters";
import { compendium } from "../sources";

const DAYS_A_YEAR = 365;

/** What the money bound in stock costs. CARRYINGCOST(1000000,0.06,30) is 4931.51. */
export const CARRYINGCOST = defineKpi({
  id: "CARRYINGCOST",
  group: "dealerManagement",
  name: { zh: "库存财务费用", en: "Stock carrying cost" },
  synonyms: ["财务费用", "库存持有成本"],
  description: {
    zh: "平均库存成本 × 年利率 × 天数 ÷ 365:库存占用资金的财务费用",
    en: "Mean stock at cost x annual rate x days / 365: what the money bound in stock costs",
  },
  parameters: {
    averageStock: amount(
      { zh: "平均库存", en: "averageStock" },
      {
        zh: "期间的平均库存成本;多格(各仓库)相加,各月的库存请先用 AVERAGE 求平均",
        en: "The mean stock of the period, at cost; several cells (warehouses) are added up, of months give their AVERAGE",
      },
    ),
    annualRate: number(
      { zh: "年利率", en: "annualRate" },
      { zh: "资金的年利率,如 0.06(6%)", en: "What money costs a year, such as 0.06 (6 %)" },
      { minimum: 0, maximum: 1 },
    ),
    days: withDefault(
      number(
        { zh: "天数", en: "days" },
        { zh: "期间的天数,默认 365(一年)", en: "The days of the period, 365 (a year) if left out" },
        { minimum: 0 },
      ),
      DAYS_A_YEAR,
    ),
  },
  unit: "money",
  numberFormat: "#,##0.00",
  direction: "lower",
  related: [],
  source: compendium("㈣2"),
  reading: {
    zh: "汇编写“滞销备件库存的管理,减少财务费用”,没有公式。平均库存成本 × 年利率 × 天数 ÷ 365",
    en: "The compendium asks to manage slow stock and reduce its finance cost, and prints no formula. Mean stock at cost x annual rate x days / 365",
  },
  errata: [],
  example: { arguments: { averageStock: 1000000, annualRate: 0.06, days: 73 }, result: 12000 },
  totals: { stock: { zh: "平均库存", en: "mean stock", unit: "money" } },
  base: "stock",
  numerator: ["stock"],
  measures: ({ averageStock }) => ({ stock: sumOf(averageStock, { parameter: "averageStock" }) }),
  value: ({ stock }, { annualRate = NaN, days = NaN }) => (stock * annualRate * days) / DAYS_A_YEAR,
  native: operation(
    operation(
      operation(call("SUM", reference("averageStock")), "*", reference("annualRate")),
      "*",
      reference("days"),
    ),
    "/",
    DAYS_A_YEAR,
  ),
});
