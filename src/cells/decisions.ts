import type { Meanings } from "./meanings";

const PASSED = ["通过", "已通过", "审核通过", "一次通过", "passed", "accepted", "approved"];
const SENT_BACK = [
  "退回",
  "已退回",
  "驳回",
  "已驳回",
  "拒绝",
  "不通过",
  "未通过",
  "rejected",
  "returned",
  "declined",
];

/** What was decided about a claim; 部分通过 and 待审核 are neither. */
export const PASSED_MEANINGS: Meanings = new Map([
  ...PASSED.map((word): [string, boolean] => [word, true]),
  ...SENT_BACK.map((word): [string, boolean] => [word, false]),
]);
