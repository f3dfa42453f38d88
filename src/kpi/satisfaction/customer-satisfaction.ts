import { share } from "../compute/share";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, inPeriod, operation, reference } from "../native";
import { article } from "../sources";
import { answersOf, answersParameter, satisfiedParameter, scaleParameter } from "./satisfied";
import { nativeSatisfiedFrom, satisfactionMeasures, satisfactionTotals } from "./satisfied-share";

/** Share of the answers that are satisfied. CSAT({9;10;7;8},10) is 0.75. */
export const CSAT = defineKpi({
  id: "CSAT",
  number: "1.1",
  group: "satisfaction",
  name: { zh: "客户满意度", en: "Customer satisfaction" },
  synonyms: ["客户满意", "满意度", "Customer satisfaction (CSAT / CSI)"],
  description: {
    zh: "满意的回答占比:达到满意分数(默认满分的 80%)的回答 ÷ 有效回答。可用评分或 非常满意 至 非常不满意;空白不是回答。原文的差值见 CSATGAP",
    en: "Share of satisfied answers: at or above the satisfied score (80 % of the best) / valid answers. Scores, or very satisfied to very dissatisfied; a blank is no answer. The printed difference is CSATGAP",
  },
  parameters: { scores: answersParameter, scaleMax: scaleParameter, satisfiedAt: satisfiedParameter },
  filter: "records",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "higher",
  reference: { printed: "≥98%。", minimum: 0.98 },
  stars: 5,
  related: ["一次修复率", "准时交车率", "配件满足率", "故障判断准确率"],
  source: article("1.1"),
  formula: "客户满意度=实际表现-客户期望。",
  reading: {
    zh: "达到满意分数的回答数 ÷ 有效回答数",
    en: "Answers at or above the satisfied score over valid answers",
  },
  errata: [ERRATA.Q4],
  totals: satisfactionTotals,
  base: "answers",
  numerator: ["satisfied"],
  measures: ({ scores, scaleMax, satisfiedAt }) =>
    satisfactionMeasures(answersOf(scores, scaleMax, satisfiedAt)),
  value: ({ satisfied, answers }) => share(satisfied, answers),
  fromTotals: operation(reference("satisfied"), "/", reference("answers")),
  records: { scores: "surveys.score", dates: "surveys.date" },
  native: operation(
    call("COUNTIFS", reference("scores"), operation(">=", "&", nativeSatisfiedFrom), ...inPeriod("dates")),
    "/",
    call("COUNTIFS", reference("scores"), "<>", ...inPeriod("dates")),
  ),
  example: {
    arguments: { scores: [5, 4, 3, 5, ""] },
    result: 0.75,
    note: {
      zh: "4 个回答中 3 个达到 4 分;空白不是回答。",
      en: "Three of four answers are 4 or better; the blank is no answer.",
    },
  },
});
