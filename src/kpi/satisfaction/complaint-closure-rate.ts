import type { NumberColumn } from "../../cells/numbers";
import { dayOf, hasTime, TIME_SLACK } from "../../cells/serials";
import { COUNTED, NOT_CONCERNED, type Measure, type Verdict } from "../compute/measures";
import { share } from "../compute/share";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, operation, reference } from "../native";
import { asOf, date, method, number, withDefault } from "../parameters";
import { article } from "../sources";
import { caseSpans, dueDays } from "./complaint-days";

interface Cases {
  readonly received: NumberColumn;
  readonly closed: NumberColumn;
  readonly asOf: number;
  readonly days: number;
}

const [received, closed] = [call("INT", reference("received")), call("INT", reference("closed"))];
const due = operation(received, "+", reference("days"));
const dueInMonth = operation(
  operation(due, ">=", reference("start")),
  "*",
  operation(due, "<=", reference("asOf")),
);
const stillOpen = operation(reference("closed"), "=", "");

/**
 * Complaints closed by their due date, of those due in the month of `asOf`; or as printed: closed over closed and
 * overdue. Days are calendar days. No complaints is #N/A, never 100 %.
 */
export const COMPLAINTCLOSURERATE = defineKpi({
  id: "COMPLAINTCLOSURERATE",
  number: "1.5",
  group: "satisfaction",
  name: { zh: "两周结案率", en: "Complaint closure rate within two weeks" },
  synonyms: ["投诉结案率", "Complaint closure rate"],
  description: {
    zh: "截至日所在月内到期的投诉中,按期(默认 14 天)结案的占比;没有投诉时为 #N/A",
    en: "Of the complaints due in the month of the as-of date, the share closed in time (14 days); no complaints is #N/A",
  },
  parameters: {
    received: date(
      { zh: "受理日期", en: "received" },
      { zh: "每件投诉的受理日期", en: "When each complaint was received" },
    ),
    closed: date(
      { zh: "结案日期", en: "closed" },
      { zh: "每件投诉的结案日期,未结案为空", en: "When it was closed, blank if open" },
    ),
    asOf: asOf(
      { zh: "截至日", en: "asOf" },
      {
        zh: "看到哪一天为止;之后发生的事视为尚未发生",
        en: "The day up to which is looked; what came later has not happened",
      },
    ),
    days: withDefault(
      number(
        { zh: "天数", en: "days" },
        { zh: "多少个自然日内结案,默认 14", en: "Calendar days within which to close, 14 if left out" },
        { minimum: 0, whole: true },
      ),
      14,
    ),
    method,
  },
  filter: "criteria",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "higher",
  reference: { printed: "≥99%", minimum: 0.99 },
  stars: 3,
  related: ["关联因素", "客户流失率", "回访成功率"],
  source: article("1.5"),
  formula: "两周结案率=投诉结案数/(投诉结案数 投诉逾两周未结案数)*100%",
  reading: {
    zh: "到期日(受理 + 14 个自然日)在统计月内且不晚于数据截至日的投诉中,在到期日当天或之前结案的占比",
    en: "Of the complaints whose due date (received + 14 calendar days) lies in the month and not after the last day looked at, those closed on or before it",
  },
  errata: [ERRATA.Q3, ERRATA.Q13],
  totals: {
    closed: {
      zh: "按期结案(原文:已结案)",
      en: "closed in time (printed: closed)",
      unit: "cases",
      monthly: { name: { zh: "按期结案件数", en: "cases closed in time" }, over: "sum", months: 1 },
      partOf: "due",
      typical: 12,
    },
    due: {
      zh: "应结案(原文:已结案与逾期)",
      en: "due (printed: closed or overdue)",
      unit: "cases",
      monthly: { name: { zh: "当月到期投诉件数", en: "cases due in the month" }, over: "sum", months: 1 },
      typical: 12,
    },
  },
  base: "due",
  numerator: ["closed"],
  reasons: {
    closedBeforeReceived: { zh: "结案早于受理", en: "closed before received" },
    notDueInMonth: { zh: "不在本月到期", en: "not due in the month" },
    notYetReceived: { zh: "截至日之后受理", en: "received after the last day looked at" },
    openNotOverdue: { zh: "未结案且未逾期", en: "open and not overdue" },
  },
  timeline: caseSpans,
  measures: (values) => (values.method === "printed" ? printed(values) : standard(values)),
  value: ({ closed: inTime, due: all }) => share(inTime, all),
  fromTotals: operation(reference("closed"), "/", reference("due")),
  records: { received: "complaints.received", closed: "complaints.closed" },
  native: operation(
    call(
      "SUMPRODUCT",
      operation(
        operation(dueInMonth, "*", operation(closed, ">=", received)),
        "*",
        operation(closed, "<=", due),
      ),
    ),
    "/",
    call(
      "SUMPRODUCT",
      operation(
        dueInMonth,
        "*",
        operation(operation(stillOpen, "+", operation(closed, ">=", received)), ">", 0),
      ),
    ),
  ),
  example: {
    arguments: {
      received: ["2025-07-20", "2025-07-25", "2025-08-05", "2025-08-10", "2025-08-25", "2025-07-18"],
      closed: ["2025-08-01", "2025-08-20", "2025-08-10", "", "", "2025-07-22"],
      asOf: "2025-08-31",
    },
    result: 0.6,
    note: {
      zh: "8 月到期 5 件(8-25 受理的 9 月才到期),按期结案 3 件。",
      en: "Five were due in August (the one of 25 August is due in September), three of them were closed in time.",
    },
  },
});

/** Received and closed day of a case as known at asOf; a case closed later is open. */
function daysOf(
  { received: from, closed: to, asOf: limit }: Cases,
  row: number,
): { from: number; to: number } {
  const closedAt = to.values[row] as number;
  return {
    from: dayOf(from.values[row] as number),
    to: closedAt < limit ? dayOf(closedAt) : Infinity,
  };
}

/** Why a case is none, whatever the method. */
function fault(cases: Cases, row: number): string | undefined {
  const receivedAt = cases.received.values[row] as number;
  if (Number.isNaN(receivedAt)) return "blankDate";
  if (receivedAt >= cases.asOf) return "notYetReceived";
  return isBefore(cases.closed.values[row] as number, receivedAt) ? "closedBeforeReceived" : undefined;
}

/** By the day alone where one of the two has no time. */
function isBefore(closedAt: number, receivedAt: number): boolean {
  if (dayOf(closedAt) !== dayOf(receivedAt)) return closedAt < receivedAt;
  return hasTime(closedAt) && hasTime(receivedAt) && closedAt < receivedAt - TIME_SLACK;
}

function standard(cases: Cases): { closed: Measure; due: Measure } {
  const { first, last } = dueDays(cases.asOf);
  const judge = (row: number): Verdict => {
    const wrong = fault(cases, row);
    if (wrong !== undefined) return wrong;
    const dueDay = daysOf(cases, row).from + cases.days;
    return dueDay >= first && dueDay <= last ? COUNTED : "notDueInMonth";
  };
  const isInTime = (row: number): boolean => {
    const { from, to } = daysOf(cases, row);
    return to <= from + cases.days;
  };
  return measuresOf(judge, isInTime);
}

function printed(cases: Cases): { closed: Measure; due: Measure } {
  const today = dayOf(cases.asOf - 2 * TIME_SLACK);
  const isClosed = (row: number): boolean => daysOf(cases, row).to < Infinity;
  const judge = (row: number): Verdict => {
    const wrong = fault(cases, row);
    if (wrong !== undefined) return wrong;
    return isClosed(row) || today - daysOf(cases, row).from > cases.days ? COUNTED : "openNotOverdue";
  };
  return measuresOf(judge, isClosed);
}

function measuresOf(
  judge: (row: number) => Verdict,
  isClosed: (row: number) => boolean,
): { closed: Measure; due: Measure } {
  const judgeClosed = (row: number): Verdict => {
    const verdict = judge(row);
    return verdict !== COUNTED || isClosed(row) ? verdict : NOT_CONCERNED;
  };
  return { closed: { table: "records", judge: judgeClosed }, due: { table: "records", judge } };
}
