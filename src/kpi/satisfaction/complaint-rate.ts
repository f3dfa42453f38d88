import { countOf } from "../compute/measures";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, inPeriod, operation, reference } from "../native";
import { count, date, optional, period } from "../parameters";
import { article } from "../sources";

/** Complaints over visits of the same period; it can exceed 1 and is not clamped. COMPLAINTRATE(9,600) is 0.015. */
export const COMPLAINTRATE = defineKpi({
  id: "COMPLAINTRATE",
  number: "1.6",
  group: "satisfaction",
  name: { zh: "客户投诉率", en: "Complaint rate" },
  synonyms: ["投诉率", "Complaint rate (complaints per vehicle visit)"],
  description: {
    zh: "投诉件数 ÷ 进厂台次。两者可为数量、是/否列或编号列(同一编号只计一次);给出期间时各按自己的日期列筛选",
    en: "Complaints / visits. Both may be numbers, flags or ids (an id counts once); with a period each is filtered by its own dates",
  },
  parameters: {
    complaints: count(
      { zh: "投诉", en: "complaints" },
      { zh: "投诉件数,或投诉单号列", en: "Numbers of complaints, or the column of case numbers" },
      { table: "complaints", single: true },
    ),
    visits: count(
      { zh: "进厂台次", en: "visits" },
      { zh: "进厂台次数,或工单号列", en: "Numbers of visits, or the column of order numbers" },
      { table: "visits", single: true },
    ),
    complaintDates: optional(
      date(
        { zh: "投诉日期", en: "complaintDates" },
        {
          zh: "每件投诉的受理日期,与投诉列同高",
          en: "When each complaint was received, as high as complaints",
        },
        { table: "complaints" },
      ),
    ),
    visitDates: optional(
      date(
        { zh: "进厂日期", en: "visitDates" },
        { zh: "每次进厂的日期,与进厂列同高", en: "When each visit arrived, as high as visits" },
        { table: "visits" },
      ),
    ),
    period: optional(
      period(
        { zh: "期间", en: "period" },
        {
          zh: `只算这一期间,如 "2025-08";需要两个日期列`,
          en: `Only this period, such as "2025-08"; needs both date columns`,
        },
      ),
    ),
  },
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "lower",
  reference: { printed: "≤2%", maximum: 0.02 },
  stars: 5,
  related: ["一次修复率", "配件满足率", "准时交车率", "故障判断准确率", "客户满意度", "客户流失率"],
  source: article("1.6"),
  formula: "客户投诉率=当月客户投诉件数/当月进厂台数*100%",
  reading: {
    zh: "当月受理的投诉件数 ÷ 当月进厂台次;一件投诉涉及多个项目算一件",
    en: "Cases received in the period over visits of the period; a case of several items is one",
  },
  errata: [ERRATA.Q16, ERRATA.Q36],
  totals: {
    complaints: { zh: "投诉件数", en: "complaints", unit: "cases" },
    visits: { zh: "进厂台次", en: "visits", unit: "visits" },
  },
  base: "visits",
  numerator: ["complaints"],
  measures: ({ complaints, visits }) => ({
    complaints: countOf(complaints, { parameter: "complaints", table: "complaints" }),
    visits: countOf(visits, { parameter: "visits", table: "visits" }),
  }),
  value: ({ complaints, visits }) => complaints / visits,
  fromTotals: operation(reference("complaints"), "/", reference("visits")),
  records: {
    complaints: "complaints.case",
    visits: "orders.order",
    complaintDates: "complaints.received",
    visitDates: "orders.arrival",
  },
  native: operation(
    call("COUNTIFS", ...inPeriod("complaintDates")),
    "/",
    call("COUNTIFS", ...inPeriod("visitDates")),
  ),
  example: { arguments: { complaints: ["C1", "C2", "C3"], visits: [70, 60, 70] }, result: 0.015 },
});
