import { PASSED_MEANINGS } from "../../cells/decisions";
import { defineShare } from "../shares";
import { article } from "../sources";

/** CLAIMFIRSTPASSRATE(49,50) is 0.98. */
export const CLAIMFIRSTPASSRATE = defineShare({
  id: "CLAIMFIRSTPASSRATE",
  number: "2.6",
  group: "serviceCapability",
  name: { zh: "索赔一次通过率", en: "Warranty-claim first-pass acceptance rate" },
  synonyms: ["First-pass acceptance rate"],
  description: {
    zh: "第一次提交即通过的索赔案例占比:一次通过 ÷ 提交案例。尚未审核的请留空,不计入",
    en: "Share of warranty claims accepted at their first submission: passed / claims. Leave undecided ones blank",
  },
  events: {
    argument: "passed",
    name: "一次通过",
    meanings: PASSED_MEANINGS,
    description: {
      zh: "第一次提交即通过的案例数,或每个案例一个是/否标记(未审核留空)",
      en: "Numbers of claims accepted at once, or a yes/no flag for each claim (blank while undecided)",
    },
    total: { zh: "一次通过案例", en: "claims accepted at once" },
  },
  total: {
    argument: "claims",
    name: "索赔案例",
    description: {
      zh: "提交的案例数,或与标记同高的索赔单号列(同号计一次);省略时以已知的是/否个数为分母",
      en: "Numbers of claims, or the column of claim ids beside the flags (an id counts once); left out, the known flags are the base",
    },
    total: { zh: "索赔提交案例", en: "claims submitted", typical: 60 },
  },
  direction: "higher",
  reference: { printed: "≥98%", minimum: 0.98 },
  stars: 5,
  related: ["工单信息准确率", "故障判断准确率"],
  source: article("2.6"),
  formula: "索赔一次通过率=第一次提交即通过的索赔案例个数/索赔提交案例总数*100%",
  reading: {
    zh: "第一次提交即通过的案例 ÷ 当期提交的案例;退回后再提交的仍是同一案例,不算一次通过",
    en: "Claims accepted at their first submission over claims submitted; a resubmission is the same claim and no first pass",
  },
  errata: [],
  isDecidedLater: true,
  records: { passed: "claims.passed", dates: "claims.submitted" },
  example: { arguments: { passed: [true, true, true, false, true] }, result: 0.8 },
});
