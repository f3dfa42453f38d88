import type { NumberColumn } from "../../cells/numbers";
import { TIME_SLACK } from "../../cells/serials";
import { COUNTED, type Verdict } from "../compute/measures";
import { impossible } from "../compute/readable";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, isInPeriod, operation, product, reference } from "../native";
import { amount, calendar, date, optional, specialDays } from "../parameters";
import { compendium } from "../sources";

const [start, finish] = [reference("started"), reference("finished")];
const finishedInPeriod = product(isInPeriod("started"), operation(finish, ">=", start));

/**
 * Mean hours from start to finish, less dead time; with a calendar only its working time counts. Open jobs are left
 * out, finished before started is excluded and shown by AUDIT.
 */
export const MTTR = defineKpi({
  id: "MTTR",
  group: "fieldService",
  name: { zh: "平均维修时间", en: "Mean time to repair" },
  synonyms: ["平均修复时间", "Mean time to repair (MTTR)"],
  description: {
    zh: "从开始到修复的平均小时数,减去停工分钟;给出日历时只计工作时间。未完工的不计",
    en: "Mean hours from start to finish less dead minutes; with a calendar only working time. Open jobs are left out",
  },
  parameters: {
    started: date(
      { zh: "开始时间", en: "started" },
      { zh: "每张工单开始维修的时间", en: "When each job started" },
    ),
    finished: date(
      { zh: "完工时间", en: "finished" },
      { zh: "完工时间,未完工为空", en: "When it was finished, blank if open" },
    ),
    deadMinutes: optional(
      amount(
        { zh: "停工分钟", en: "deadMinutes" },
        {
          zh: "等待配件、客户等的分钟数,从用时中扣除",
          en: "Minutes of waiting for parts or the customer, taken off",
        },
      ),
    ),
    calendar: optional(
      calendar(
        { zh: "工作日历", en: "calendar" },
        {
          zh: `工作时间,如 "1-5 08:30-17:30" 或 "周一至周六 8:00-12:00,13:30-18:00"`,
          en: `Working time such as "1-5 08:30-17:30" or "Mon-Sat 8:00-12:00,13:30-18:00"`,
        },
      ),
    ),
    specialDays: optional(
      specialDays(
        { zh: "特殊日期", en: "specialDays" },
        {
          zh: "放假日期;第二列可写 休 或 班(调休上班)",
          en: "Days off; a second column may say off or work (a working day outside the week)",
        },
      ),
    ),
  },
  filter: "records",
  unit: "hours",
  numberFormat: "0.00",
  direction: "lower",
  related: [],
  source: compendium("㈠2"),
  reading: {
    zh: "(完工 − 开始 − 停工)合计 ÷ 完工工单数,单位小时;期间按开始时间",
    en: "Sum of finished less started less dead time over finished jobs, in hours; a period looks at the start",
  },
  errata: [ERRATA.Q28],
  totals: {
    hours: { zh: "维修小时", en: "repair hours", unit: "hours" },
    jobs: { zh: "完工工单", en: "finished jobs", unit: "count" },
  },
  base: "jobs",
  numerator: ["hours"],
  reasons: {
    open: { zh: "未完工", en: "not finished" },
    finishedBeforeStarted: { zh: "完工早于开始", en: "finished before started" },
  },
  measures({ started, finished, deadMinutes, calendar: working }) {
    const judge = jobJudge(started, finished, deadMinutes);
    const hours = (row: number): number => {
      const [from, to] = [started.values[row] as number, finished.values[row] as number];
      const dead = (deadMinutes?.values[row] ?? 0) || 0;
      const days = working ? working.between(from, to) : to - from;
      return Math.max(0, hoursOf(days) - dead / 60);
    };
    return { hours: { table: "records", judge, amount: hours }, jobs: { table: "records", judge } };
  },
  value: ({ hours, jobs }) => hours / jobs,
  native: operation(
    operation(call("SUMPRODUCT", operation(finishedInPeriod, "*", operation(finish, "-", start))), "*", 24),
    "/",
    call("SUMPRODUCT", finishedInPeriod),
  ),
});

/** Hours to the millisecond: four hours between two serials are 4, not 3.99999999994. */
function hoursOf(days: number): number {
  return Math.round(days * 86_400_000) / 3_600_000;
}

function jobJudge(
  started: NumberColumn,
  finished: NumberColumn,
  deadMinutes: NumberColumn | undefined,
): (row: number) => Verdict {
  return (row) => {
    if ((deadMinutes?.values[row] as number) < 0) {
      impossible(
        "negativeAmount",
        { parameter: "deadMinutes", range: (deadMinutes as NumberColumn).range },
        row,
      );
    }
    const [from, to] = [started.values[row] as number, finished.values[row] as number];
    if (Number.isNaN(from)) return "blankDate";
    if (Number.isNaN(to)) return "open";
    return to < from - TIME_SLACK ? "finishedBeforeStarted" : COUNTED;
  };
}
