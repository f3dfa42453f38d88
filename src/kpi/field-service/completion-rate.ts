import { invalid } from "../../cells/fault";
import type { NumberColumn } from "../../cells/numbers";
import { dayOf, weekdayOf } from "../../cells/serials";
import {
  asOfParameter,
  judgeBegun,
  nativeOnTime,
  nativeTasks,
  taskMeasures,
  TO_LAST_SECOND,
} from "../compute/due";
import { COUNTED, type Measure, type Verdict } from "../compute/measures";
import { share } from "../compute/share";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, isInPeriod, operation, product, reference, type NativeFormula } from "../native";
import { choice, date, number, withDefault } from "../parameters";
import { compendium } from "../sources";

interface Issues {
  readonly accepted: NumberColumn;
  readonly completed: NumberColumn;
  readonly limit: number;
  readonly unit: string;
  readonly asOf: number | undefined;
}

const DAYS = 3;
const HOURS_A_DAY = 24;
const WORKING_WEEKDAYS = 5;
const DAYS_A_WEEK = 7;

/**
 * Issues completed within three days of acceptance (day 0), of those whose time is up by `asOf` or that are completed.
 * The definition is ours, to be confirmed with the client (Q17).
 */
export const COMPLETIONRATE = defineKpi({
  id: "COMPLETIONRATE",
  group: "fieldService",
  name: { zh: "售后T3完成率", en: "T3 completion rate" },
  synonyms: [
    "T3",
    "T3完成率",
    "Completion rate within the limit",
    "T3 completion rate (completed within the T3 limit)",
  ],
  description: {
    zh: "受理后在时限内(默认 3 个自然日)处理完毕的问题占比;受理当天为第 0 天,到截至日时限未到且未完成的不计。T3 的定义待与客户确认",
    en: "Share of issues completed within 3 calendar days of acceptance, which is day 0; open ones not yet due by asOf are left out. Definition of T3 to be confirmed with the client",
  },
  parameters: {
    accepted: date(
      { zh: "受理时间", en: "accepted" },
      { zh: "每个问题受理的时间", en: "When each issue was accepted" },
    ),
    completed: date(
      { zh: "完成时间", en: "completed" },
      {
        zh: "处理完毕的时间,未完成为空;重新打开的填最后一次",
        en: "When it was completed, blank if open; the last time if it was reopened",
      },
    ),
    limit: withDefault(
      number(
        { zh: "时限", en: "limit" },
        {
          zh: "时限,默认 3(假定,待与客户确认)",
          en: "The limit, 3 if left out (assumed, to be confirmed with the client)",
        },
        { minimum: 0 },
      ),
      DAYS,
    ),
    unit: withDefault(
      choice(
        { zh: "单位", en: "unit" },
        {
          zh: "“天”(默认,自然日)、“工作日”(周一至周五,不看节假日)或“小时”",
          en: '"day" (default, calendar days), "workday" (Monday to Friday, whatever the holidays) or "hour"',
        },
        [
          { value: "day", words: ["day", "天", "日", "自然日"] },
          { value: "workday", words: ["workday", "工作日"] },
          { value: "hour", words: ["hour", "小时"] },
        ],
      ),
      "day",
    ),
    asOf: asOfParameter({
      zh: "看到哪一天为止:时限已过未完成的为未达成;省略时未完成的不计入",
      en: "The day up to which is looked: open and past the limit is a miss; left out, open issues do not count",
    }),
  },
  filter: "records",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "higher",
  related: [],
  source: compendium("㈡"),
  reading: {
    zh: "时限内完成的问题 ÷(已完成的 + 到截至日时限已过的);按天时到第 3 天的最后一刻为止。定义待与客户确认",
    en: "Issues completed within the limit over those completed or past it at asOf; by days it lasts to the end of day 3. Definition to be confirmed with the client",
  },
  errata: [ERRATA.Q17],
  records: { accepted: "serviceJobs.accepted", completed: "serviceJobs.completed" },
  totals: {
    onTime: { zh: "时限内完成", en: "completed within the limit", unit: "count", partOf: "due" },
    due: { zh: "已完成或时限已过的问题", en: "issues completed or past the limit", unit: "count" },
  },
  base: "due",
  numerator: ["onTime"],
  reasons: {
    notYetDue: { zh: "未完成,时限未到", en: "not completed, not yet due" },
    notDone: { zh: "未完成,未给截至日", en: "not completed, and no as-of date given" },
    reversed: { zh: "完成早于受理", en: "completed before accepted" },
  },
  measures: (issues) => measuresOf(issues),
  value: ({ onTime, due }) => share(onTime, due),
  native: nativeShare(),
  example: {
    arguments: {
      accepted: ["2025-06-01", "2025-06-01", "2025-06-01", "2025-06-10"],
      completed: ["2025-06-04", "2025-06-05", "", ""],
      limit: 3,
      unit: { zh: "天", en: "day" },
      asOf: "2025-06-11",
    },
    result: 1 / 3,
    note: {
      zh: "第 4 单还没有满 3 天,不计。",
      en: "Three days have not passed for the fourth: it does not count.",
    },
  },
});

function measuresOf(issues: Issues): { onTime: Measure; due: Measure } {
  const { accepted, completed, limit, unit, asOf } = issues;
  if (unit !== "hour" && !Number.isInteger(limit)) {
    throw invalid("numberOutOfLimits", { parameter: "limit", found: String(limit), details: { whole: 1 } });
  }
  const deadlines = accepted.values.map((start) => deadlineOf(start, issues));
  const acceptedAt = (row: number): number => accepted.values[row] as number;
  const tasks = { dueAt: (row: number) => deadlines[row] as number, done: completed, asOf };
  // By days an issue may be completed earlier on its day than it was accepted: its date may have no time of day.
  const judgeIssue = judgeBegun(tasks, unit === "hour" ? acceptedAt : (row) => dayOf(acceptedAt(row)));
  const judge = (row: number): Verdict => {
    if (Number.isNaN(acceptedAt(row))) return "blankDate";
    const verdict = judgeIssue(row);
    // What is accepted after asOf has not happened, whatever its completion says.
    return verdict === COUNTED && asOf !== undefined && acceptedAt(row) >= asOf ? "notYetDue" : verdict;
  };
  return taskMeasures(tasks, judge);
}

/** The last moment in time: of days, the end of the last one. */
function deadlineOf(accepted: number, { limit, unit }: Issues): number {
  if (unit === "hour") return accepted + limit / HOURS_A_DAY;
  const day = dayOf(accepted);
  return (unit === "day" ? day + limit : workdaysAfter(day, limit)) + TO_LAST_SECOND;
}

/** The day so many working days after another, as WORKDAY has it: Friday and one is Monday. */
function workdaysAfter(day: number, count: number): number {
  if (count === 0) return day;
  // From a weekend one counts as from its Friday.
  const weekday = Math.min(weekdayOf(day), WORKING_WEEKDAYS);
  const start = day - (weekdayOf(day) - weekday);
  const weeks = Math.floor((weekday - 1 + count) / WORKING_WEEKDAYS);
  return start + count + weeks * (DAYS_A_WEEK - WORKING_WEEKDAYS);
}

/** In calendar days. */
function nativeShare(): NativeFormula {
  const [accepted, completed] = [call("INT", reference("accepted")), reference("completed")];
  const deadline = operation(operation(accepted, "+", reference("limit")), "+", TO_LAST_SECOND);
  const isInOrder = operation(
    operation(operation(completed, "=", 0), "+", operation(completed, ">=", accepted)),
    ">",
    0,
  );
  return nativeOnTime(product(isInPeriod("accepted"), isInOrder), nativeTasks("completed", deadline));
}
