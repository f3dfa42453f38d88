import { ERRATA } from "../errata";
import { definePerDay } from "../per-day";
import { article } from "../sources";

/** Visits per advisor and working day. ROPERADVISORDAY(1050,5,21) is 10. */
export const ROPERADVISORDAY = definePerDay({
  id: "ROPERADVISORDAY",
  number: "4.5",
  group: "serviceEfficiency",
  name: { zh: "服务顾问单日接车台次", en: "Repair orders per service advisor per day" },
  description: {
    zh: "进厂台次 ÷(服务顾问数 × 工作天数)。有每天在岗人数时,顾问列填各日人数、工作天数填 1 更准;停业日与节假日不是工作天;两列各为一表,高度可以不同",
    en: "Visits / (advisors x working days). With the advisors on duty day by day, give 1 working day; closed days are none; two separate tables",
  },
  taker: {
    argument: "advisors",
    name: "服务顾问",
    description: {
      zh: "服务顾问人数,或姓名、工号列(相同的只计一次)",
      en: "Numbers of advisors, or their names or ids (each counts once)",
    },
    days: "advisorDays",
    total: { zh: "服务顾问人日", en: "advisor days", typical: 62 },
  },
  unit: "perAdvisorDay",
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
  withoutRecords: {
    zh: "工作天数与在岗人数不在维修记录中;请填入月度合计表",
    en: "Working days and advisors on duty are not in the repair records; enter advisor days on the sheet of monthly totals",
  },
  example: { arguments: { visits: 1050, advisors: 5, workDays: 21 }, result: 10 },
});
