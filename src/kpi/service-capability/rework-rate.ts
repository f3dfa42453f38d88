import { ERRATA } from "../errata";
import { defineShare, VISITS } from "../shares";
import { article } from "../sources";

/** REWORKRATE(3,150) is 0.02. */
export const REWORKRATE = defineShare({
  id: "REWORKRATE",
  number: "2.8",
  group: "serviceCapability",
  name: { zh: "返工率", en: "Rework rate" },
  synonyms: ["Rework rate (internal QC rework)"],
  description: {
    zh: "交车前质检返工的进厂台次占比:返工 ÷ 进厂台次。交车后的返修见 FIRSTFIXRATE",
    en: "Share of visits reworked before hand-over: reworks / visits. What customers bring back is in FIRSTFIXRATE",
  },
  events: {
    argument: "reworks",
    name: "返工",
    description: {
      zh: "返工台次数,每行一个是/否(有/无)标记,或返工的工单号(同一工单多次返工计一次)",
      en: "Numbers of reworked visits, a yes/no flag for each visit, or ids of reworked orders (an order counts once)",
    },
    total: { zh: "返工台次", en: "reworked visits" },
  },
  total: VISITS,
  direction: "lower",
  reference: { printed: "≤2%", maximum: 0.02 },
  stars: 5,
  related: ["故障判断准确率", "设备完好率"],
  source: article("2.8"),
  formula: "返工率=当月返工台数/当月进厂台数*100%",
  reading: {
    zh: "有返工的进厂台次 ÷ 进厂台次;同一工单返工几次都计一次",
    en: "Visits with at least one rework over visits; several loops on one order are one",
  },
  errata: [ERRATA.Q8, ERRATA.Q16],
  records: { reworks: "orders.rework", visits: "orders.order", dates: "orders.arrival" },
  example: { arguments: { reworks: [false, false, false, true, false] }, result: 0.2 },
});
