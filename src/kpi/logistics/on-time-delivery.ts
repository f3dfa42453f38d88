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
import { isInPeriod, operation, reference } from "../native";
import { compendium } from "../sources";
import {
  asOfDescription,
  deliveredParameter,
  deliveryReasons,
  dueParameter,
  dueTotal,
  fiveDeliveries,
} from "./deliveries";

/**
 * Of the parts due, those delivered by the time agreed on. Not delivered and due by `asOf` is late; not yet due is left out.
 * OTDRATE({"2025-08-01 12:00";"2025-08-01 12:00"},{"2025-08-01 12:00";"2025-08-01 13:00"}) is 0.5.
 */
export const OTDRATE = defineKpi({
  id: "OTDRATE",
  group: "logistics",
  name: { zh: "准时交付率", en: "On-time delivery rate (SLA)" },
  synonyms: ["准时交付", "准时交付(OTD)", "OTD", "On-time delivery against SLA"],
  description: {
    zh: "应交付的零件需求中按服务水平协议时间交付的占比。到期只有日期的,当天之内为准时;到截至日应交未交为迟",
    en: "Of the part requirements due, the share delivered by the time of the SLA. A due date without a time lasts all day; undelivered and due by asOf is late",
  },
  parameters: {
    due: dueParameter,
    delivered: deliveredParameter,
    graceMinutes: graceParameter,
    asOf: asOfParameter(asOfDescription),
  },
  filter: "records",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "higher",
  related: [],
  source: compendium("㈤"),
  reading: {
    zh: "到期时间在当期的需求中,不晚于到期(加宽限)交付的占比;不看从哪里发、花了多少运费,那是 HITRATE",
    en: "Of the requirements due in the period, those delivered no later than due (and the grace); where from and at what freight is for HITRATE",
  },
  errata: [],
  records: { due: "partRequests.due", delivered: "partRequests.delivered" },
  totals: {
    onTime: { zh: "准时交付", en: "delivered in time", unit: "count", partOf: "due" },
    due: dueTotal,
  },
  base: "due",
  numerator: ["onTime"],
  reasons: deliveryReasons,
  measures: ({ due, delivered, graceMinutes, asOf }) =>
    taskMeasures({ dueAt: promiseOf(due, graceMinutes), done: delivered, asOf }),
  value: ({ onTime, due }) => share(onTime, due),
  fromTotals: operation(reference("onTime"), "/", reference("due")),
  native: nativeOnTime(isInPeriod("due"), nativeTasks("delivered", nativePromise("due", "graceMinutes"))),
  example: {
    arguments: fiveDeliveries,
    result: 0.8,
  },
});
