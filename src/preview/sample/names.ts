import type { Bilingual } from "../../kpi/texts";

/** The sheets of records and, under the same names, their tables. */
export const TABLE_NAMES = {
  orders: { zh: "工单", en: "WorkOrders" },
  complaints: { zh: "投诉", en: "Complaints" },
  surveys: { zh: "回访", en: "FollowUps" },
  issues: { zh: "领料", en: "PartIssues" },
  stock: { zh: "配件", en: "Parts" },
  stockMonths: { zh: "配件月报", en: "PartMonths" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const GUIDE_NAME: Bilingual = { zh: "说明", en: "Read me" };
