import type { Template } from "./template";

/** What a gallery shows of a template, without the plan, which is loaded when somebody wants it. */
export type TemplateCard = Omit<Template, "plan">;

export const FOUR_S_CARD: TemplateCard = {
  id: "4s-monthly",
  name: { zh: "4S 售后月度 KPI", en: "4S dealer monthly KPI" },
  description: {
    zh: "首页、各板块、参考值与红绿灯、13 个月走势。可用示例、月度合计或工单明细。",
    en: "Front page, a page per group, reference values with lights, 13-month trends. From a sample, monthly totals or records.",
  },
  datasets: [
    "orders",
    "complaints",
    "surveys",
    "vehicles",
    "claims",
    "stockMonths",
    "partsSales",
    "partsOrders",
    "partsDemand",
    "finance",
  ],
};

/** Every template there is, in the order of the gallery. */
export const CARDS: readonly TemplateCard[] = [FOUR_S_CARD];
