import { DISSATISFIED_MEANINGS } from "../../cells/answers";
import { ERRATA } from "../errata";
import { defineShare } from "../shares";
import { article } from "../sources";

/** FOLLOWUPSATISFACTION(30,200) is 0.85: thirty of two hundred reached were not satisfied. */
export const FOLLOWUPSATISFACTION = defineShare({
  id: "FOLLOWUPSATISFACTION",
  number: "1.7",
  group: "satisfaction",
  name: { zh: "回访满意度", en: "Follow-up satisfaction" },
  synonyms: ["Follow-up (post-service call) satisfaction"],
  description: {
    zh: "回访到的客户中满意的占比:1 − 不满意 ÷ 回访成功。空白为没有回访到,不计;把全部进厂台次作为分母即原文口径,请与回访成功率一起看",
    en: "1 - dissatisfied / reached: of the customers reached, the satisfied. A blank was not reached; all visits as the base give the printed form. Read it beside the reach rate",
  },
  events: {
    argument: "dissatisfied",
    name: "不满意",
    description: {
      zh: "不满意的客户数、每行一个是/否标记(是 = 不满意),或满意/不满意的一列",
      en: "Numbers of dissatisfied customers, a flag each (yes is dissatisfied), or a column of satisfied/dissatisfied",
    },
    // A column of answers is read by what they mean: 不满意 is the event.
    meanings: DISSATISFIED_MEANINGS,
    total: { zh: "回访不满意客户", en: "dissatisfied customers" },
  },
  total: {
    argument: "reached",
    name: "回访成功",
    description: {
      zh: "回访到的客户数、是/否标记或编号列;省略时以已知的满意与不满意个数为分母",
      en: "Numbers, flags or ids of the customers reached; left out, the known answers are the base",
    },
    total: { zh: "回访成功客户", en: "customers reached", typical: 300 },
  },
  complement: true,
  direction: "higher",
  reference: { printed: "≥97%", minimum: 0.97 },
  stars: 5,
  related: ["一次修复率", "配件满足率", "准时交车率", "估价准确率", "故障判断准确率", "预约率"],
  source: article("1.7"),
  formula: "回访满意度=(当月进厂台数-回访质量不满意客户数)/当月进厂台数*100%",
  reading: {
    zh: "1 − 不满意的客户 ÷ 回访到的客户;没有回访到的不算满意",
    en: "1 - dissatisfied over customers reached; whom nobody reached is not satisfied",
  },
  errata: [ERRATA.Q14, ERRATA.Q16],
  records: { dissatisfied: "surveys.dissatisfied", reached: "surveys.reached", dates: "surveys.date" },
  example: { arguments: { dissatisfied: [false, true, false, false] }, result: 0.75 },
});
