import type { ColumnDefinition } from "../types";

/** What the figures of a month's stock are made of, where a table has these instead: mean stock, and issues at cost. */
export const OPENING_STOCK = amount(
  "opening",
  { zh: "期初库存", en: "Opening stock" },
  ["期初库存金额", "期初库存成本", "月初库存", "月初库存金额", "月初库存成本"],
  ["Opening", "Opening inventory"],
);

export const CLOSING_STOCK = amount(
  "closing",
  { zh: "期末库存", en: "Closing stock" },
  ["期末库存金额", "期末库存成本", "月末库存", "月末库存金额", "月末库存成本"],
  ["Closing", "Closing inventory"],
);

export const REPAIR_ISSUES = amount(
  "repairIssues",
  { zh: "维修领料出库成本", en: "Repair issues at cost" },
  ["维修出库成本", "维修领料成本", "领料出库成本"],
  ["Repair issues", "Repair issue cost", "Workshop issues"],
);

export const COUNTER_ISSUES = amount(
  "counterIssues",
  { zh: "销售出库成本", en: "Counter issues at cost" },
  ["外销出库成本", "配件销售出库成本", "零售出库成本"],
  ["Counter issues", "Counter issue cost", "Counter sales at cost"],
);

function amount(
  id: string,
  name: ColumnDefinition["name"],
  zh: readonly string[],
  en: readonly string[],
): ColumnDefinition {
  return { id: `stockMonths.${id}`, kind: "amount", name, headers: [name.zh, ...zh, name.en, ...en] };
}
