import { countOf } from "../compute/measures";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, operation, reference } from "../native";
import { count, number } from "../parameters";
import { article } from "../sources";

/** Visits per advisor and working day. ROPERADVISORDAY(1050,5,21) is 10. */
export const ROPERADVISORDAY = defineKpi({
  id: "ROPERADVISORDAY",
  number: "4.5",
  group: "serviceEfficiency",
  name: { zh: "服务顾问单日接车台次", en: "Repair orders per service advisor per day" },
  description: {
    zh: "进厂台次 ÷(服务顾问数 × 工作天数)。有每天在岗人数时,顾问列填各日人数、工作天数填 1 更准;停业日与节假日不是工作天;两列各为一表,高度可以不同",
    en: "Visits / (advisors x working days). With the advisors on duty of each day, give these and 1 working day; closed days are no working days; the two columns are tables of their own",
  },
  parameters: {
    visits: count(
      { zh: "进厂台次", en: "visits" },
      {
        zh: "进厂台次数,或工单号列(同号只计一次)",
        en: "Numbers of visits, or order ids (an id counts once)",
      },
      { table: "visits", single: true },
    ),
    advisors: count(
      { zh: "服务顾问", en: "advisors" },
      {
        zh: "服务顾问人数,或姓名、工号列(相同的只计一次)",
        en: "Numbers of advisors, or their names or ids (each counts once)",
      },
      { table: "advisors", single: true },
    ),
    workDays: number(
      { zh: "工作天数", en: "workDays" },
      { zh: "这些台次所在期间的工作天数", en: "The working days in which these visits came" },
      { minimum: 0 },
    ),
  },
  unit: "perAdvisorDay",
  numberFormat: "0.0",
  direction: "range",
  reference: { printed: "8--12台/天。", minimum: 8, maximum: 12 },
  stars: 5,
  related: ["进厂台次", "服务顾问出勤率", "预约率", "客户满意"],
  source: article("4.5"),
  formula: "服务顾问单日接车台次=当日进厂台次/(客户经理数*工作天数)",
  reading: {
    zh: "期间内的进厂台次 ÷ 服务顾问人日(顾问数 × 工作天数)",
    en: "The visits of the period over advisor days (advisors times working days)",
  },
  errata: [ERRATA.Q19, ERRATA.Q26],
  totals: {
    visits: { zh: "进厂台次", en: "visits", unit: "visits" },
    advisorDays: { zh: "服务顾问人日", en: "advisor days", unit: "count", typical: 62 },
  },
  base: "advisorDays",
  numerator: ["visits"],
  measures: ({ visits, advisors, workDays }) => ({
    visits: countOf(visits, { parameter: "visits", table: "visits" }),
    advisorDays: { ...countOf(advisors, { parameter: "advisors", table: "advisors" }), times: workDays },
  }),
  value: ({ visits, advisorDays }) => visits / advisorDays,
  fromTotals: operation(reference("visits"), "/", reference("advisorDays")),
  withoutRecords: {
    zh: "工作天数与在岗人数不在维修记录中;请填入月度合计表",
    en: "Working days and advisors on duty are not in the repair records; enter advisor days on the sheet of monthly totals",
  },
  native: operation(
    call("SUM", reference("visits")),
    "/",
    operation(call("SUM", reference("advisors")), "*", reference("workDays")),
  ),
});
