import { ERRATA } from "../errata";
import { defineShare, VISITS } from "../shares";
import { article } from "../sources";

/** FIRSTFIXRATE(2,100) is 0.98; FIRSTFIXRATE({"否";"是";"否";"否"}) is 0.75. */
export const FIRSTFIXRATE = defineShare({
  id: "FIRSTFIXRATE",
  number: "2.1",
  group: "serviceCapability",
  name: { zh: "一次修复率", en: "First-time fix rate" },
  synonyms: [
    "一次修好率",
    "首次修复率",
    "FTFR",
    "FRFT",
    "Fixed right first time",
    "First-time fix rate (field service)",
    "First-time fix rate / fixed right first time (FTFR, FRFT)",
  ],
  description: {
    zh: "没有返修的进厂台次占比:1 − 返修 ÷ 进厂台次。返修可为台次数、是/否列或工单号",
    en: "Share of visits without a comeback: 1 - returns / visits. Returns may be numbers, yes/no flags or order ids",
  },
  events: {
    argument: "returns",
    name: "返修",
    description: {
      zh: "返修台次数,每行一个是/否(有/无)标记,或返修的工单号",
      en: "Numbers of comebacks, a yes/no flag for each visit, or ids of orders that came back",
    },
    total: { zh: "返修台次", en: "comebacks", unit: "visits" },
  },
  total: VISITS,
  complement: true,
  direction: "higher",
  reference: { printed: "≥98%", minimum: 0.98 },
  stars: 5,
  related: ["故障判断准确率", "工具设备完好率", "配件满足率", "返工率"],
  source: article("2.1"),
  formula: "一次修复率=(当月进厂台数-当月的返修台数)/当月的进厂台数*100%",
  reading: {
    zh: "1 − 返修台次 ÷ 进厂台次;先求和再相除",
    en: "1 - comebacks / visits; sums first, one division",
  },
  errata: [ERRATA.Q8, ERRATA.Q16],
  records: { returns: "orders.comeback", visits: "orders.order", dates: "orders.arrival" },
  example: { arguments: { returns: [false, true, false, false, false] }, result: 0.8 },
});
