import { DISSATISFIED_MEANINGS, SATISFIED_MEANINGS } from "../../cells/answers";
import type { Dataset } from "../types";
import { modelColumn, orderColumn, saleDateColumn, storeColumn, warrantyEndColumn } from "./shared";

const MAY_BE_SATISFIED = {
  zh: "这里“是”表示不满意;若“是”表示满意,请不要选这一列",
  en: "yes is read as dissatisfied here; leave it out if yes means satisfied",
};

const MAY_BE_OTHER_SCORE = { zh: "“得分”没有写明是什么的得分", en: "does not say what was scored" };

/** Customer surveys and follow-up calls: a row is a customer asked. */
export const surveys: Dataset = {
  id: "surveys",
  name: { zh: "满意度与回访", en: "Surveys and follow-up calls" },
  dateColumn: "surveys.date",
  columns: [
    {
      id: "surveys.date",
      kind: "date",
      name: { zh: "调查日期", en: "Survey date" },
      headers: [
        "调查日期",
        "调查时间",
        "调研日期",
        "答卷日期",
        "答卷时间",
        "评价日期",
        "评价时间",
        "回访日期",
        "回访时间",
        "Survey date",
        "Surveyed",
        "Survey time",
        "Response date",
        "Answered at",
        "Follow-up date",
        "Call date",
      ],
      doubtfulHeaders: {
        日期: { zh: "“日期”没有写明是哪一个日期", en: "does not say which date it is" },
        Date: { zh: "“Date”没有写明是哪一个日期", en: "does not say which date it is" },
      },
    },
    orderColumn("surveys"),
    {
      id: "surveys.score",
      kind: "answer",
      name: { zh: "评分", en: "Score" },
      headers: [
        "评分",
        "满意度评分",
        "满意度得分",
        "总体满意度",
        "总体评分",
        "满意度",
        "满意程度",
        "实际评分",
        "Score",
        "Rating",
        "Satisfaction",
        "Satisfaction score",
        "Overall satisfaction",
        "CSAT",
        "CSAT score",
      ],
      doubtfulHeaders: {
        得分: MAY_BE_OTHER_SCORE,
        分数: MAY_BE_OTHER_SCORE,
        Points: MAY_BE_OTHER_SCORE,
      },
    },
    {
      id: "surveys.recommendation",
      kind: "amount",
      name: { zh: "推荐意愿", en: "Likelihood to recommend" },
      headers: [
        "推荐意愿",
        "推荐意愿评分",
        "NPS评分",
        "NPS",
        "推荐分",
        "Likelihood to recommend",
        "NPS score",
      ],
    },
    {
      id: "surveys.expectation",
      kind: "answer",
      name: { zh: "期望评分", en: "Expectation" },
      headers: [
        "期望评分",
        "期望得分",
        "期望值",
        "客户期望",
        "期望",
        "Expectation",
        "Expected score",
        "Expectation score",
        "Expected",
      ],
    },
    {
      id: "surveys.reached",
      kind: "flags",
      name: { zh: "回访成功", en: "Reached" },
      headers: [
        "回访成功",
        "是否回访成功",
        "是否成功回访",
        "成功回访",
        "是否接通",
        "Reached",
        "Is reached",
        "Customer reached",
        "Contacted",
      ],
      doubtfulHeaders: {
        是否回访: { zh: "打过电话不一定回访到", en: "called is not always reached" },
      },
    },
    {
      id: "surveys.dissatisfied",
      kind: "flags",
      meanings: DISSATISFIED_MEANINGS,
      name: { zh: "不满意", en: "Dissatisfied" },
      headers: [
        "不满意",
        "是否不满意",
        "回访不满意",
        "质量不满意",
        "Dissatisfied",
        "Is dissatisfied",
        "Unsatisfied",
      ],
      doubtfulHeaders: {
        回访结果: MAY_BE_SATISFIED,
        回访满意度: MAY_BE_SATISFIED,
        "Follow-up result": MAY_BE_SATISFIED,
      },
    },
    {
      // The opposite of the one before: recognised so that it is never taken for it.
      id: "surveys.satisfied",
      kind: "flags",
      meanings: SATISFIED_MEANINGS,
      name: { zh: "是否满意", en: "Satisfied" },
      headers: ["是否满意", "满意", "回访满意", "Satisfied", "Is satisfied"],
    },
    modelColumn("surveys"),
    saleDateColumn("surveys"),
    warrantyEndColumn("surveys"),
    storeColumn("surveys"),
  ],
};
