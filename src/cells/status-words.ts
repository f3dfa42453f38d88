import { caseFolded } from "./text";

/** What columns of states hold, where they are taken for ids by mistake: counted once each, they are wrong numbers. */
const STATUS_WORDS = new Set(
  (
    "紧急 加急 正常 普通 通过 不通过 未通过 退回 驳回 拒绝 合格 不合格 返工 返修 完成 已完成 未完成 进行中 处理中 " +
    "待处理 已处理 关闭 已关闭 未关闭 结案 已结案 未结案 待定 预约 到店 未到店 爽约 取消 已取消 接通 未接通 已回访 未回访 " +
    "满意 不满意 准时 延误 超时 成功 失败 urgent emergency normal passed failed approved rejected open closed pending"
  ).split(" "),
);
const LONGEST = 9;

/** Whether a text is a state such as 紧急 or approved, and no id. */
export function isStatusWord(text: string): boolean {
  return text.length <= LONGEST && STATUS_WORDS.has(caseFolded(text));
}
