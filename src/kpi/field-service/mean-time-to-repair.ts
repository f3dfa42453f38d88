import { ERRATA } from "../errata";
import { defineMeanHours } from "../mean-hours";
import { amount, optional } from "../parameters";
import { compendium } from "../sources";

/**
 * Mean hours from start to finish, less dead time; with a calendar only its working time counts. Open jobs are left
 * out, finished before started is excluded and shown by AUDIT.
 */
export const MTTR = defineMeanHours({
  id: "MTTR",
  group: "fieldService",
  name: { zh: "平均维修时间", en: "Mean time to repair" },
  synonyms: ["平均修复时间", "Mean time to repair (MTTR)"],
  description: {
    zh: "从开始到修复的平均小时数,减去停工分钟;给出日历时只计工作时间。未完工的不计",
    en: "Mean hours from start to finish less dead minutes; with a calendar only working time. Open jobs are left out",
  },
  from: {
    argument: "started",
    name: "开始时间",
    description: { zh: "每张工单开始维修的时间", en: "When each job started" },
  },
  to: {
    argument: "finished",
    name: "完工时间",
    description: { zh: "完工时间,未完工为空", en: "When it was finished, blank if open" },
  },
  deadMinutes: optional(
    amount(
      { zh: "停工分钟", en: "deadMinutes" },
      {
        zh: "等待配件、客户等的分钟数,从用时中扣除",
        en: "Minutes of waiting for parts or the customer, taken off",
      },
    ),
  ),
  related: [],
  source: compendium("㈠2"),
  reading: {
    zh: "(完工 − 开始 − 停工)合计 ÷ 完工工单数,单位小时;期间按开始时间",
    en: "Sum of finished less started less dead time over finished jobs, in hours; a period looks at the start",
  },
  errata: [ERRATA.Q28],
  records: {
    started: "serviceJobs.started",
    finished: "serviceJobs.completed",
    deadMinutes: "serviceJobs.deadMinutes",
  },
  totals: {
    hours: { zh: "维修小时", en: "repair hours" },
    jobs: { zh: "完工工单", en: "finished jobs" },
  },
  reasons: {
    open: { zh: "未完工", en: "not finished" },
    reversed: { zh: "完工早于开始", en: "finished before started" },
  },
  example: {
    arguments: {
      started: ["2025-09-26 16:00", "2025-09-30 17:00", "2025-09-27 12:00"],
      finished: ["2025-09-29 10:00", "2025-10-09 09:00", "2025-09-27 15:00"],
      calendar: "1-5 08:30-17:30",
      specialDays: [
        "2025-10-01",
        "2025-10-02",
        "2025-10-03",
        "2025-10-04",
        "2025-10-05",
        "2025-10-06",
        "2025-10-07",
        "2025-10-08",
      ],
    },
    result: 4 / 3,
    note: {
      zh: "工作时间内 3 小时、1 小时,周六的为 0:平均 4 ÷ 3。",
      en: "3 hours and 1 hour of working time, and none on a Saturday: 4 / 3 on average.",
    },
  },
});
