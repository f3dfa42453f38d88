import { caseFolded } from "../cells/text";

/** What a status or a job type says of a record that is no customer's visit. */
export const NO_VISIT_WORDS = [
  "取消",
  "作废",
  "已关闭-未维修",
  "内部",
  "PDI",
  "试驾车",
  "cancelled",
  "canceled",
  "void",
  "voided",
] as const;

/** Whether a record's status or job type says that it is no visit: 已取消 and 作废单 mean what 取消 and 作废 mean. */
export function isNoVisit(text: string): boolean {
  return NO_VISIT_STEMS.has(stemOf(text));
}

/** The word without dashes and blanks, without 已 in front and 单 behind. */
function stemOf(text: string): string {
  return compact(text)
    .replace(/^已/, "")
    .replace(/(?:工单|订单|单)$/, "");
}

const NO_VISIT_STEMS: ReadonlySet<string> = new Set(NO_VISIT_WORDS.map(stemOf));

/** What the name of a department of after-sales holds. */
export const AFTER_SALES_WORDS = [
  "售后",
  "服务",
  "维修",
  "车间",
  "机修",
  "钣",
  "喷",
  "漆",
  "配件",
  "备件",
  "零件",
  "索赔",
  "aftersales",
  "service",
  "workshop",
  "repair",
  "parts",
  "body",
  "paint",
  "warranty",
] as const;

/** What the name of another department holds, though it may hold 服务 as well: 销售服务部. */
const SALES_WORDS = ["销售", "sales"] as const;

/** No name at all: it is not known which department it was. */
const UNKNOWN = /^(?:[\p{P}\p{S}]*|无|未知|不详|待定|na|n\/a|none|unknown)$/u;

/** Whether a complaint is about a department that is none of after-sales. */
export function isOtherDepartment(text: string): boolean {
  const name = compact(text);
  if (UNKNOWN.test(name) || /售后|aftersales/.test(name)) return false;
  if (SALES_WORDS.some((word) => name.includes(word))) return true;
  return !AFTER_SALES_WORDS.some((word) => name.includes(word));
}

/** Small letters, without dashes and blanks. */
function compact(text: string): string {
  return caseFolded(text).replaceAll(/[\s_‐-―−-]/g, "");
}
