import { defineShare } from "../shares";
import { compendium } from "../sources";

/** Defective parts of those received. PARTSDEFECTRATE({"是";"否";"否";"否"}) is 0.25. */
export const PARTSDEFECTRATE = defineShare({
  id: "PARTSDEFECTRATE",
  group: "dealerManagement",
  name: { zh: "备件不良率", en: "Parts defect rate" },
  synonyms: ["备件品质", "备件缺陷率"],
  description: {
    zh: "到货备件中有缺陷或因质量退货的占比:不良 ÷ 到货",
    en: "Share of the parts received that are defective or returned for their quality: defective / received",
  },
  events: {
    argument: "defective",
    name: "不良",
    description: {
      zh: "不良数量,每行到货的是/否标记,或不良的到货行号",
      en: "Numbers of defective parts, a yes/no flag for each line received, or ids of defective lines",
    },
    total: { zh: "不良备件", en: "defective parts" },
  },
  total: {
    argument: "received",
    name: "到货",
    description: {
      zh: "到货数量,或与标记同高的到货行号列(同号计一次);省略时以已知的是/否个数为分母",
      en: "Numbers received, or the column of line ids beside the flags (an id counts once); left out, the known flags are the base",
    },
    total: { zh: "到货备件", en: "parts received" },
  },
  direction: "lower",
  related: [],
  source: compendium("㈣2"),
  reading: {
    zh: "汇编只列为关注点(备件采购成本与品质),没有公式。不良或因质量退货的 ÷ 到货的,行与行比、数量与数量比",
    en: "The compendium names purchase cost and quality of parts as a focus and prints no formula. Defective or returned for quality over received, lines over lines or quantities over quantities",
  },
  errata: [],
  records: { defective: "purchases.defective", dates: "purchases.date" },
  example: { arguments: { defective: [2, 1], received: [100, 50] }, result: 0.02 },
});
