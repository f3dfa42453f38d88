import { countOf, sumOf } from "../compute/measures";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, inPeriod, operation, reference } from "../native";
import { amount, count, number, withDefault } from "../parameters";
import { article } from "../sources";

const MONTHS_A_YEAR = 12;

/**
 * Hours of internal training per head and year. TRAININGHOURS(1800,45) is 40; TRAININGHOURS(450,45,3), a quarter, is
 * 40 too. With a row a month (hours and heads) one month is covered: TRAININGHOURS({150;150},{45;45},1) is 40.
 */
export const TRAININGHOURS = defineKpi({
  id: "TRAININGHOURS",
  number: "2.4",
  group: "serviceCapability",
  name: { zh: "内训课时", en: "Internal training hours per person per year" },
  synonyms: ["内训课时数"],
  description: {
    zh: "课时 ÷ 平均人数,折算为每人每年。课时为人·小时;不足一年时给出所含月数,逐月一行(课时与人数)时填 1",
    en: "Training hours / mean headcount, per head and year. For less than a year give the months covered; 1 where a row is a month of hours and heads",
  },
  parameters: {
    hours: amount(
      { zh: "课时", en: "hours" },
      {
        zh: "课时合计(课时 × 参训人数),每场或每人一行",
        en: "Hours of training times trainees, a row a course or a trainee",
      },
    ),
    headcount: count(
      { zh: "平均人数", en: "headcount" },
      {
        zh: "售后平均人数:一个数,或每门店一个数;也可为员工工号列(同号计一次)",
        en: "Mean headcount of after-sales: one number, one for each store, or a column of staff ids (an id counts once)",
      },
      { single: true },
    ),
    monthsCovered: withDefault(
      number(
        { zh: "所含月数", en: "monthsCovered" },
        { zh: "课时所含的月数,默认 12", en: "The months that the hours cover, 12 if left out" },
        { minimum: 1 },
      ),
      MONTHS_A_YEAR,
    ),
  },
  filter: "records",
  unit: "hoursPerYear",
  numberFormat: "0.0",
  direction: "higher",
  reference: { printed: "40小时/年/人", minimum: 40 },
  stars: 3,
  related: ["出勤率", "培训计划完成率"],
  source: article("2.4"),
  reading: {
    zh: "课时合计(人·小时)÷ 平均人数 × 12 ÷ 所含月数;月度表按最近 12 个月计算",
    en: "Hours of training (all heads) over mean headcount, times 12 over the months covered; the monthly workbook looks at twelve months",
  },
  errata: [ERRATA.Q11Formula],
  totals: {
    hours: {
      zh: "课时合计",
      en: "hours of training",
      unit: "hours",
      monthly: { name: { zh: "内训课时", en: "training hours" }, over: "sum", months: MONTHS_A_YEAR },
      typical: 150,
    },
    headcount: {
      zh: "平均人数",
      en: "mean headcount",
      unit: "people",
      monthly: { name: { zh: "售后人数", en: "after-sales headcount" }, over: "mean", months: MONTHS_A_YEAR },
      typical: 45,
    },
  },
  base: "headcount",
  numerator: ["hours"],
  measures: ({ hours, headcount }) => ({
    hours: sumOf(hours, { parameter: "hours" }),
    headcount: countOf(headcount, { parameter: "headcount" }),
  }),
  value: ({ hours, headcount }, { monthsCovered = MONTHS_A_YEAR }) =>
    ((hours / headcount) * MONTHS_A_YEAR) / monthsCovered,
  fromTotals: operation(reference("hours"), "/", reference("headcount")),
  withoutRecords: {
    zh: "课时与人数来自培训和人事,不在维修记录中;请填入月度合计表",
    en: "Hours and headcount come from training and personnel, not from repair records; enter them on the sheet of monthly totals",
  },
  native: operation(
    operation(
      operation(
        call("SUMIFS", reference("hours"), ...inPeriod("dates")),
        "/",
        call("SUMIFS", reference("headcount"), ...inPeriod("dates")),
      ),
      "*",
      MONTHS_A_YEAR,
    ),
    "/",
    reference("monthsCovered"),
  ),
  example: { arguments: { hours: 105, headcount: 30, monthsCovered: 1 }, result: 42 },
});
