import { ERRATA } from "../errata";
import { defineMeanHours } from "../mean-hours";
import { fieldServiceSequel } from "../sources";

/** Mean hours from the creation of a job to the response. */
export const AVGRESPONSETIME = defineMeanHours({
  id: "AVGRESPONSETIME",
  group: "fieldService",
  name: { zh: "平均响应时间", en: "Average response time" },
  synonyms: ["售后回应时效", "平均回应时间"],
  description: {
    zh: "从创建到响应的平均小时数;给出日历时只计工作时间。未响应的不计,是否超时见 SLACOMPLIANCE",
    en: "Mean hours from creation to response; with a calendar only working time. Cases without a response are left out; SLACOMPLIANCE has those too late",
  },
  from: {
    argument: "created",
    name: "创建时间",
    description: { zh: "每张工单创建(报修)的时间", en: "When each case was created (reported)" },
  },
  to: {
    argument: "responded",
    name: "响应时间",
    description: {
      zh: "响应时间,未响应为空;首次回复、到场、恢复或解决之一,须前后一致",
      en: "When it was responded to, blank if not yet: first answer, arrival, restoration or solution, always the same",
    },
  },
  related: [],
  source: fieldServiceSequel,
  reading: {
    zh: "(响应 − 创建)合计 ÷ 已响应工单数,单位小时;期间按创建时间",
    en: "Sum of responded less created over cases responded to, in hours; a period looks at the creation",
  },
  errata: [ERRATA.Q29],
  records: { created: "serviceJobs.reported", responded: "serviceJobs.responded" },
  totals: {
    hours: { zh: "响应小时", en: "hours to response" },
    jobs: { zh: "已响应工单", en: "cases responded to" },
  },
  reasons: {
    open: { zh: "未响应", en: "not responded to" },
    reversed: { zh: "响应早于创建", en: "responded to before created" },
  },
  example: {
    arguments: {
      created: ["2025-09-01 08:00", "2025-09-01 10:00"],
      responded: ["2025-09-01 08:30", "2025-09-01 11:30"],
    },
    result: 1,
  },
});
