import { definePerDay } from "../per-day";
import { compendium } from "../sources";

/** Visits per bay and working day. BAYTURNOVER(630,15,21) is 2. */
export const BAYTURNOVER = definePerDay({
  id: "BAYTURNOVER",
  group: "dealerManagement",
  name: { zh: "工位周转率", en: "Bay turnover" },
  description: {
    zh: "完工台次 ÷(工位数 × 工作天数)。机修与钣喷工位分开计,停用的工位扣除;两列各为一表,高度可以不同",
    en: "Completed visits / (bays x working days). Mechanical and body bays apart, bays out of service deducted; two separate tables",
  },
  taker: {
    argument: "bays",
    name: "工位",
    description: {
      zh: "可用的工位数,或工位号列(相同的只计一次)",
      en: "Numbers of bays in service, or their ids (each counts once)",
    },
    days: "bayDays",
    total: { zh: "工位日", en: "bay days" },
  },
  unit: "perBayDay",
  direction: "higher",
  related: [],
  source: compendium("㈣2"),
  reading: {
    zh: "汇编只列为关注点,没有公式。期间内完工的台次 ÷ 工位日(工位数 × 工作天数)",
    en: "The compendium names it as a focus and prints no formula. The visits completed in the period over bay days (bays times working days)",
  },
  errata: [],
  example: { arguments: { visits: 630, bays: 10, workDays: 21 }, result: 3 },
});
