import { ERRATA } from "../errata";
import { defineRatio } from "../ratios";
import { fieldServiceSequel } from "../sources";
import { WORKED_HOURS } from "./worked-hours";

/** Worked hours over available hours. TECHUTILIZATION({34;38},{40;40}) is 0.9. */
export const TECHUTILIZATION = defineRatio({
  id: "TECHUTILIZATION",
  group: "serviceCapability",
  name: { zh: "技术人员利用率", en: "Technician utilisation" },
  synonyms: ["技师利用率", "Technician utilization"],
  description: {
    zh: "实际作业工时 ÷ 可用工时,先求和再相除。可用工时不含休假与培训;加班时可以大于 1",
    en: "Hours worked on jobs / hours available, sums first. Leave and training are not available; overtime may bring it above 1",
  },
  amounts: {
    workedHours: WORKED_HOURS,
    availableHours: {
      name: "可用工时",
      description: {
        zh: "出勤工时,不含休假与培训,与实际作业工时列同高",
        en: "Hours of attendance without leave and training, as high as the hours worked",
      },
      total: { zh: "可用工时", en: "hours available", typical: 1400 },
    },
  },
  above: "workedHours",
  below: "availableHours",
  totalUnit: "hours",
  filter: "records",
  direction: "higher",
  related: [],
  source: fieldServiceSequel,
  reading: {
    zh: "实际作业工时合计 ÷ 可用工时合计",
    en: "Hours worked on jobs over hours available",
  },
  errata: [ERRATA.Q20, ERRATA.Q29],
  records: {
    workedHours: "workshopFigures.workedHours",
    availableHours: "workshopFigures.availableHours",
    dates: "workshopFigures.month",
  },
  example: { arguments: { workedHours: [140, 154], availableHours: [168, 168] }, result: 0.875 },
});
