import { ERRATA } from "../errata";
import { defineMeanHours } from "../mean-hours";
import { fieldServiceSequel } from "../sources";

/** Mean hours from the creation of a job to its completion. MTTC({"2025-08-01 08:00"},{"2025-08-02 08:00"}) is 24. */
export const MTTC = defineMeanHours({
  id: "MTTC",
  group: "fieldService",
  name: { zh: "平均完工时间", en: "Mean time to complete" },
  synonyms: ["Mean time to complete (MTTC)"],
  description: {
    zh: "从创建工单到完成的平均小时数,等待也算在内;给出日历时只计工作时间。未完成的不计。只看维修用时见 MTTR",
    en: "Mean hours from the creation of a job to its completion, waiting included; with a calendar only working time. Open jobs are left out. MTTR has the repair alone",
  },
  from: {
    argument: "created",
    name: "创建时间",
    description: { zh: "每张工单创建(报修)的时间", en: "When each job was created (reported)" },
  },
  to: {
    argument: "completed",
    name: "完成时间",
    description: { zh: "完成时间,未完成为空", en: "When it was completed, blank if open" },
  },
  related: [],
  source: fieldServiceSequel,
  reading: {
    zh: "(完成 − 创建)合计 ÷ 已完成工单数,单位小时;期间按创建时间",
    en: "Sum of completed less created over completed jobs, in hours; a period looks at the creation",
  },
  errata: [ERRATA.Q29],
  records: { created: "serviceJobs.reported", completed: "serviceJobs.completed" },
  totals: {
    hours: { zh: "完工小时", en: "hours to completion" },
    jobs: { zh: "已完成工单", en: "completed jobs" },
  },
  reasons: {
    open: { zh: "未完成", en: "not completed" },
    reversed: { zh: "完成早于创建", en: "completed before created" },
  },
  example: {
    arguments: {
      created: ["2025-09-01 08:00", "2025-09-01 10:00"],
      completed: ["2025-09-01 20:00", "2025-09-02 10:00"],
    },
    result: 18,
  },
});
