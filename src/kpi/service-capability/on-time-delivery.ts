import {
  asOfParameter,
  graceParameter,
  nativeOnTime,
  nativePromise,
  nativeTasks,
  promiseOf,
  taskMeasures,
} from "../compute/due";
import { share } from "../compute/share";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { isInPeriod, operation, reference } from "../native";
import { date } from "../parameters";
import { article } from "../sources";

/**
 * Of the cars promised, those handed over in time. Not delivered and due by `asOf` is late; not yet due is left out.
 * ONTIMEDELIVERY({"2025-08-01 17:00";"2025-08-02"},{"2025-08-01 17:01";"2025-08-02 22:00"}) is 0.5.
 */
export const ONTIMEDELIVERY = defineKpi({
  id: "ONTIMEDELIVERY",
  number: "2.7",
  group: "serviceCapability",
  name: { zh: "准时交车率", en: "On-time vehicle delivery rate" },
  synonyms: ["On-time delivery rate", "On-time delivery of vehicles"],
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
    graceMinutes: graceParameter,
    asOf: asOfParameter({
      zh: "看到哪一天为止:到时应交未交的算迟;省略时未交的车不计入",
      en: "The day up to which is looked: due and not delivered by then is late; left out, undelivered cars do not count",
    }),
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
    noDueTime: { zh: "没有约定交车时间", en: "no promised time" },
    notYetDue: { zh: "未交车,约定时间未到", en: "not delivered and not yet due" },
    notDone: { zh: "未交车,未给截至日", en: "not delivered, and no as-of date given" },
  },
  measures: ({ promised, delivered, graceMinutes, asOf }) =>
    taskMeasures({ dueAt: promiseOf(promised, graceMinutes), done: delivered, asOf }),
  value: ({ onTime, due }) => share(onTime, due),
  fromTotals: operation(reference("onTime"), "/", reference("due")),
  records: { promised: "orders.promised", delivered: "orders.delivered" },
  native: nativeOnTime(
    isInPeriod("promised"),
    nativeTasks("delivered", nativePromise("promised", "graceMinutes")),
  ),
  example: {
    arguments: {
      promised: ["2025-08-01 17:00", "2025-08-02", "2025-08-03 12:00", "2025-08-30 12:00"],
      delivered: ["2025-08-01 17:00", "2025-08-02 22:00", "2025-08-03 12:01", ""],
      asOf: "2025-08-20",
    },
    result: 2 / 3,
    note: {
      zh: "第 2 辆约定只有日期,当天之内为准时;第 3 辆晚了 1 分钟;第 4 辆还没到约定时间。",
      en: "The second promise has no time of day and lasts all day; the third car was a minute late; the fourth is not yet due.",
    },
  },
});
