import { TIME_SLACK } from "../../cells/serials";
import { limitOf } from "../compute/limits";
import { COUNTED, NOT_CONCERNED, type Verdict } from "../compute/measures";
import { share } from "../compute/share";
import { defineKpi } from "../define";
import { judgeSpan } from "../mean-hours";
import { call, isInPeriod, operation, product, reference, type NativeFormula } from "../native";
import { amount, date } from "../parameters";
import { compendium } from "../sources";

const MINUTES_A_DAY = 1440;

/**
 * Express jobs finished within the minutes that were promised.
 * EXPRESSRATE({"2025-08-01 09:00";"2025-08-01 10:00"},{"2025-08-01 10:00";"2025-08-01 11:01"},60) is 0.5.
 */
export const EXPRESSRATE = defineKpi({
  id: "EXPRESSRATE",
  group: "dealerManagement",
  name: { zh: "快速保养与快速钣喷准时率", en: "Express-service on-time share" },
  synonyms: [
    "快速保养",
    "快速钣喷",
    "快速保养 / 快速钣喷",
    "Express maintenance / express body-paint on-time share",
  ],
  description: {
    zh: "快速保养(或快速钣喷)中,从开始到完工不超过承诺分钟数的占比。未完工的不计;平均用时见 MTTR",
    en: "Of the express jobs (maintenance, or body and paint), the share finished within the promised minutes. Open jobs are left out; MTTR gives the mean time",
  },
  parameters: {
    started: date(
      { zh: "开始时间", en: "started" },
      { zh: "每张快速工单的开始时间;只放快速工单", en: "When each express job started; express jobs only" },
    ),
    finished: date(
      { zh: "完工时间", en: "finished" },
      {
        zh: "完工时间,未完工为空;等客户同意的时间如有记录,请先扣除",
        en: "When it was finished, blank if open; take off recorded waiting for the customer's approval first",
      },
    ),
    limitMinutes: amount(
      { zh: "限时分钟", en: "limitMinutes" },
      {
        zh: "承诺的分钟数,含边界:一个数,或每张工单各自的一列",
        en: "The minutes promised, inclusive: one number, or a column with those of each job",
      },
      { repeats: true },
    ),
  },
  filter: "records",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "higher",
  related: [],
  source: compendium("㈣2"),
  reading: {
    zh: "汇编只列为关注点,没有公式。完工且用时 ≤ 限时的快速工单 ÷ 已完工的快速工单;期间按开始时间",
    en: "The compendium names it as a focus and prints no formula. Express jobs finished within the limit over those finished; a period looks at the start",
  },
  errata: [],
  records: {
    started: "serviceJobs.started",
    finished: "serviceJobs.completed",
    limitMinutes: "serviceJobs.limitMinutes",
  },
  example: {
    arguments: {
      started: ["2025-08-01 09:00", "2025-08-01 10:00"],
      finished: ["2025-08-01 09:50", "2025-08-01 11:30"],
      limitMinutes: [60, 60],
    },
    result: 0.5,
  },
  totals: {
    onTime: {
      zh: "限时内完工的工单",
      en: "jobs finished within the limit",
      unit: "count",
      partOf: "finished",
    },
    finished: { zh: "已完工的快速工单", en: "express jobs finished", unit: "count" },
  },
  base: "finished",
  numerator: ["onTime"],
  reasons: {
    open: { zh: "未完工", en: "not finished" },
    reversed: { zh: "完工早于开始", en: "finished before started" },
    noLimit: { zh: "没有限时", en: "no limit" },
  },
  measures({ started, finished, limitMinutes }) {
    const limitAt = limitOf("limitMinutes", limitMinutes);
    const judge = judgeLimited(judgeSpan({ from: started, to: finished }), limitAt);
    const isOnTime = (row: number): boolean => {
      const limit = limitAt(row) / MINUTES_A_DAY;
      return (finished.values[row] as number) <= (started.values[row] as number) + limit + TIME_SLACK;
    };
    const judgeOnTime = (row: number): Verdict => {
      const verdict = judge(row);
      return verdict !== COUNTED || isOnTime(row) ? verdict : NOT_CONCERNED;
    };
    return {
      onTime: { table: "records", judge: judgeOnTime },
      finished: { table: "records", judge },
    };
  },
  value: ({ onTime, finished }) => share(onTime, finished),
  fromTotals: operation(reference("onTime"), "/", reference("finished")),
  native: nativeShare(),
});

/** Finished jobs need a limit, too. */
function judgeLimited(
  judgeJob: (row: number) => Verdict,
  limitAt: (row: number) => number,
): (row: number) => Verdict {
  return (row) => {
    const limit = limitAt(row);
    const verdict = judgeJob(row);
    return verdict === COUNTED && Number.isNaN(limit) ? "noLimit" : verdict;
  };
}

function nativeShare(): NativeFormula {
  const [started, finished] = [reference("started"), reference("finished")];
  const isFinished = product(isInPeriod("started"), operation(finished, ">=", started));
  const limit = operation(reference("limitMinutes"), "/", MINUTES_A_DAY);
  const isOnTime = operation(finished, "<=", operation(started, "+", operation(limit, "+", TIME_SLACK)));
  return operation(call("SUMPRODUCT", product(isFinished, isOnTime)), "/", call("SUMPRODUCT", isFinished));
}
