import type { NumberColumn } from "../../cells/numbers";
import { COUNTED, countOf, type Measure } from "../compute/measures";
import { impossible } from "../compute/readable";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, operation, reference } from "../native";
import { amount, count } from "../parameters";
import { fieldServiceSequel } from "../sources";

/** Hours of operation over failures. MTBF(7200,12) is 600. Without a failure there is no mean: #DIV/0!. */
export const MTBF = defineKpi({
  id: "MTBF",
  group: "fieldService",
  name: { zh: "平均故障间隔时间", en: "Mean time between failures" },
  synonyms: ["Mean time between failures (MTBF)"],
  description: {
    zh: "运行小时合计 ÷ 故障次数。两列各为一表,高度可以不同;没有故障时为 #DIV/0!",
    en: "Hours of operation / failures. Two separate tables; without a failure it is #DIV/0!",
  },
  parameters: {
    operatingHours: amount(
      { zh: "运行小时", en: "operatingHours" },
      {
        zh: "每台设备的运行小时数,不含停机",
        en: "The hours each asset was in operation, down time not included",
      },
      { table: "operatingHours" },
    ),
    failures: count(
      { zh: "故障", en: "failures" },
      {
        zh: "同期故障次数,每行一个是/否标记,或故障单号列(同号计一次)",
        en: "Numbers of failures of the same time, flags, or ids of failures (an id counts once)",
      },
      { table: "failures", single: true },
    ),
  },
  unit: "hours",
  numberFormat: "0.00",
  direction: "higher",
  related: [],
  source: fieldServiceSequel,
  reading: {
    zh: "同一期间、同一批设备的运行小时合计 ÷ 故障次数,单位小时",
    en: "Hours of operation over failures of the same assets and time, in hours",
  },
  errata: [ERRATA.Q29],
  records: { operatingHours: "workshopFigures.operatingHours", failures: "workshopFigures.failures" },
  totals: {
    operatingHours: { zh: "运行小时", en: "hours of operation", unit: "hours" },
    failures: { zh: "故障次数", en: "failures", unit: "count" },
  },
  base: "failures",
  numerator: ["operatingHours"],
  measures: ({ operatingHours, failures }) => ({
    operatingHours: hoursIn(operatingHours),
    failures: countOf(failures, { parameter: "failures", table: "failures" }),
  }),
  value: ({ operatingHours, failures }) => operatingHours / failures,
  native: operation(call("SUM", reference("operatingHours")), "/", call("SUM", reference("failures"))),
  example: { arguments: { operatingHours: [700, 740], failures: [1, 2] }, result: 480 },
});

function hoursIn({ values, range }: NumberColumn): Measure {
  return {
    table: "operatingHours",
    needsNumbers: "operatingHours",
    judge(row) {
      const value = values[row] as number;
      if (Number.isNaN(value)) return "blankNumber";
      return value < 0 ? impossible("negativeAmount", { parameter: "operatingHours", range }, row) : COUNTED;
    },
    amounts: values,
  };
}
