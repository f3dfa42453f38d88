import { PASSED_MEANINGS } from "../../cells/decisions";
import type { Dataset } from "../types";
import { storeColumn } from "./shared";

const MAY_BE_LATER = {
  zh: "审核结果可能是再次提交后的结果,不一定是一次通过",
  en: "may be the outcome after a resubmission, not at the first",
};

/** Warranty claims: a row is a claim. */
export const claims: Dataset = {
  id: "claims",
  name: { zh: "索赔", en: "Warranty claims" },
  dateColumn: "claims.submitted",
  columns: [
    {
      id: "claims.claim",
      kind: "id",
      name: { zh: "索赔单号", en: "Claim number" },
      headers: [
        "索赔单号",
        "索赔编号",
        "索赔申请单号",
        "索赔号",
        "保修单号",
        "三包单号",
        "Claim number",
        "Claim no",
        "Claim",
        "Claim ID",
        "Warranty claim",
      ],
    },
    {
      id: "claims.submitted",
      kind: "date",
      name: { zh: "提交日期", en: "Submitted" },
      headers: [
        "提交日期",
        "提交时间",
        "首次提交日期",
        "首次提交时间",
        "索赔提交日期",
        "索赔日期",
        "申报日期",
        "申请日期",
        "Submitted",
        "Submitted at",
        "Submission date",
        "First submitted",
        "Claim date",
      ],
      doubtfulHeaders: {
        日期: { zh: "“日期”没有写明是哪一个日期", en: "does not say which date it is" },
        Date: { zh: "“Date”没有写明是哪一个日期", en: "does not say which date it is" },
      },
    },
    {
      id: "claims.passed",
      kind: "flags",
      meanings: PASSED_MEANINGS,
      name: { zh: "一次通过", en: "Passed at once" },
      headers: [
        "一次通过",
        "是否一次通过",
        "一次性通过",
        "是否一次性通过",
        "首次通过",
        "是否首次通过",
        "Passed at once",
        "First pass",
        "Passed first time",
        "Accepted first time",
      ],
      doubtfulHeaders: {
        是否通过: MAY_BE_LATER,
        通过: MAY_BE_LATER,
        审核结果: MAY_BE_LATER,
        审核结论: MAY_BE_LATER,
        决定: MAY_BE_LATER,
        Passed: MAY_BE_LATER,
        Accepted: MAY_BE_LATER,
        Decision: MAY_BE_LATER,
      },
    },
    storeColumn("claims"),
  ],
};
