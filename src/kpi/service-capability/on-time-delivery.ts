import type { NumberColumn } from "../../cells/numbers";
import { dayOf, TIME_SLACK } from "../../cells/serials";
import { COUNTED, NOT_CONCERNED, type Measure, type Verdict } from "../compute/measures";
import { share } from "../compute/share";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, isInPeriod, operation, product, reference, type NativeFormula } from "../native";
import { asOf, date, number, optional, withDefault } from "../parameters";
import { article } from "../sources";

interface Promises {
  readonly promised: NumberColumn;
  readonly delivered: NumberColumn;
  readonly graceMinutes: number;
  readonly asOf: number | undefined;
}

const MINUTES_A_DAY = 1440;
/** From midnight to the last second of a day: by then a promise without a time is due. */
const TO_LAST_SECOND = 86399 / 86400;

/**
 * Of the cars promised, those handed over in time. Not delivered and due by `asOf` is late; not yet due is left out.
 * ONTIMEDELIVERY({"2025-08-01 17:00";"2025-08-02"},{"2025-08-01 17:01";"2025-08-02 22:00"}) is 0.5.
 */
export const ONTIMEDELIVERY = defineKpi({
  id: "ONTIMEDELIVERY",
  number: "2.7",
  group: "serviceCapability",
  name: { zh: "准时交车率", en: "On-time vehicle delivery rate" },
  synonyms: ["On-time delivery rate"],
  description: {
    zh: "应交的车中按约定时间交车的占比。约定只有日期的,当天之内为准时;到截至日应交未交为迟",
    en: "Of the cars due, the share delivered by the promised time. A promise without a time lasts all day; undelivered and due by asOf is late",
  },
  parameters: {
    promised: date(
      { zh: "约定时间", en: "promised" },
      {
        zh: "首次约定的交车时间;只有日期时为当天之内",
        en: "The time first promised; without a time of day, the end of that day",
      },
    ),
    delivered: date(
      { zh: "交车时间", en: "delivered" },
      { zh: "实际交车(可交车)时间,未交为空", en: "When the car was delivered (ready), blank if it was not" },
    ),
    graceMinutes: withDefault(
      number(
        { zh: "宽限分钟", en: "graceMinutes" },
        {
          zh: "超过约定多少分钟仍算准时,默认 0",
          en: "Minutes after the promise that are still in time, 0 if left out",
        },
        { minimum: 0 },
      ),
      0,
    ),
    asOf: optional(
      asOf(
        { zh: "截至日", en: "asOf" },
        {
          zh: "看到哪一天为止:到时应交未交的算迟;省略时未交的车不计入",
          en: "The day up to which is looked: due and not delivered by then is late; left out, undelivered cars do not count",
        },
      ),
    ),
  },
  filter: "records",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "higher",
  reference: { printed: "≥95%", minimum: 0.95 },
  stars: 5,
  related: ["工位生产率", "返工率", "估时准确率", "故障判断准确率", "配件满足率"],
  source: article("2.7"),
  formula: "准时交车率=当月准时交车台数/当月进厂台数*100%",
  reading: {
    zh: "约定在当期交车的台次中,不晚于约定时间(加宽限)交车的占比;没有约定时间的不计入,并在 AUDIT 中列出",
    en: "Of the cars promised in the period, those delivered no later than promised (and the grace); cars without a promise are left out and shown by AUDIT",
  },
  errata: [ERRATA.Q18],
  totals: {
    onTime: { zh: "准时交车台次", en: "cars delivered in time", unit: "visits", partOf: "due" },
    due: { zh: "应交车台次", en: "cars due", unit: "visits", typical: 590 },
  },
  base: "due",
  numerator: ["onTime"],
  reasons: {
    noPromise: { zh: "没有约定交车时间", en: "no promised time" },
    notYetDue: { zh: "未交车,约定时间未到", en: "not delivered and not yet due" },
    notDelivered: { zh: "未交车,未给截至日", en: "not delivered, and no as-of date given" },
  },
  measures: (promises) => measuresOf(promises),
  value: ({ onTime, due }) => share(onTime, due),
  fromTotals: operation(reference("onTime"), "/", reference("due")),
  records: { promised: "orders.promised", delivered: "orders.delivered" },
  native: nativeShare(),
});

function measuresOf(promises: Promises): { onTime: Measure; due: Measure } {
  const { promised, delivered, asOf: limit } = promises;
  const judge = (row: number): Verdict => {
    const promise = promised.values[row] as number;
    if (Number.isNaN(promise)) return "noPromise";
    const at = delivered.values[row] as number;
    if (limit === undefined) return Number.isNaN(at) ? "notDelivered" : COUNTED;
    return at < limit || deadlineOf(promises, promise) <= limit ? COUNTED : "notYetDue";
  };
  // What is delivered after asOf and counts at all is late: its time was up by then.
  const isOnTime = (row: number): boolean => {
    const at = delivered.values[row] as number;
    return (
      at <= deadlineOf(promises, promised.values[row] as number) + TIME_SLACK && !(at >= (limit ?? Infinity))
    );
  };
  const judgeOnTime = (row: number): Verdict => {
    const verdict = judge(row);
    return verdict !== COUNTED || isOnTime(row) ? verdict : NOT_CONCERNED;
  };
  return { onTime: { table: "records", judge: judgeOnTime }, due: { table: "records", judge } };
}

function deadlineOf({ graceMinutes }: Promises, promise: number): number {
  const isDay = Math.abs(promise - dayOf(promise)) < TIME_SLACK;
  return promise + (isDay ? TO_LAST_SECOND : 0) + graceMinutes / MINUTES_A_DAY;
}

/** The same over clean columns; `asOf` is a day, looked at to its end. */
function nativeShare(): NativeFormula {
  const [promised, delivered] = [reference("promised"), reference("delivered")];
  const endOfAsOf = operation(reference("asOf"), "+", 1);
  const allDay = product(operation(promised, "=", call("INT", promised)), TO_LAST_SECOND);
  const grace = operation(reference("graceMinutes"), "/", MINUTES_A_DAY);
  const deadline = operation(operation(promised, "+", allDay), "+", grace);
  const isDelivered = product(operation(delivered, ">", 0), operation(delivered, "<", endOfAsOf));
  const isOnTime = operation(delivered, "<=", operation(deadline, "+", TIME_SLACK));
  const isDue = operation(operation(isDelivered, "+", operation(deadline, "<=", endOfAsOf)), ">", 0);
  return operation(
    call("SUMPRODUCT", product(isInPeriod("promised"), isDelivered, isOnTime)),
    "/",
    call("SUMPRODUCT", product(isInPeriod("promised"), isDue)),
  );
}
