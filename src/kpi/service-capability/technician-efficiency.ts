import { ERRATA } from "../errata";
import { defineRatio } from "../ratios";
import { compendium } from "../sources";
import { WORKED_HOURS } from "./worked-hours";

/** Sold hours over worked hours. TECHEFFICIENCY({44;38},{40;40}) is 1.025. */
export const TECHEFFICIENCY = defineRatio({
  id: "TECHEFFICIENCY",
  group: "serviceCapability",
  name: { zh: "维修效率", en: "Technician efficiency" },
  synonyms: ["技师效率"],
  description: {
    zh: "售出工时 ÷ 实际作业工时,先求和再相除;可以大于 1。技师生产力(金额)见 TECHPRODUCTIVITY",
    en: "Hours sold / hours worked on jobs, sums first; may be above 1. For money per technician see TECHPRODUCTIVITY",
  },
  amounts: {
    soldHours: {
      name: "售出工时",
      description: {
        zh: "向客户、厂家或保险结算的工时",
        en: "Hours billed to customers, factory or insurers",
      },
      total: { zh: "售出工时", en: "hours sold", typical: 1200 },
    },
    workedHours: WORKED_HOURS,
  },
  above: "soldHours",
  below: "workedHours",
  totalUnit: "hours",
  filter: "records",
  direction: "higher",
  mayExceedWhole: true,
  related: [],
  source: compendium("㈣2"),
  reading: {
    zh: "售出工时合计 ÷ 实际作业工时合计;各家对“效率、生产率”的叫法不一,以此公式为准",
    en: "Hours sold over hours worked; sources differ on what they call efficiency and productivity, this is the formula",
  },
  errata: [ERRATA.Q20],
  records: {
    soldHours: "workshopFigures.soldHours",
    workedHours: "workshopFigures.workedHours",
    dates: "workshopFigures.month",
  },
  example: { arguments: { soldHours: [4, 5], workedHours: [5, 5] }, result: 0.9 },
});
