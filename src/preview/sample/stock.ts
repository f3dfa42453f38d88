import { monthStart } from "../../cells/serials";
import { FIRST_DAY, LAST_MONTH } from "./calendar";
import type { Order } from "./orders";
import type { Part } from "./parts";
import { rounded, type Random } from "./random";

export interface StockItem {
  readonly part: Part;
  readonly quantity: number;
  readonly stockCost: number;
  readonly firstReceipt: number;
  readonly lastIssue: number | undefined;
  /** Of the twelve months up to the last. */
  readonly sales: number;
}

export interface StockMonth {
  readonly month: number;
  readonly opening: number;
  readonly closing: number;
  readonly meanStock: number;
  readonly issues: number;
}

/** What lies in stock at the end of the last month. */
export function makeStock(random: Random, orders: readonly Order[], parts: readonly Part[]): StockItem[] {
  const yearAgo = monthStart(LAST_MONTH, -11);
  return parts.map((part) => {
    const issues = orders.flatMap(({ arrival, lines }) =>
      lines.filter((line) => line.part === part).map(({ required }) => ({ arrival, required })),
    );
    const inYear = issues.filter(({ arrival }) => arrival >= yearAgo);
    const sold = inYear.reduce((sum, { required }) => sum + required, 0);
    // Six weeks of what is sold; of the others a piece or two, or none.
    const quantity = Math.round((sold / 12) * random.between(1, 1.8)) + (random.chance(0.3) ? 1 : 0);
    const last = issues.at(-1);
    return {
      part,
      quantity,
      stockCost: rounded(quantity * part.cost),
      firstReceipt: FIRST_DAY - random.whole(60, 900),
      lastIssue: last === undefined ? undefined : Math.floor(last.arrival),
      sales: rounded(sold * part.price),
    };
  });
}

/** Stock and issues month by month, the last closing with what lies in stock. */
export function makeStockMonths(
  random: Random,
  orders: readonly Order[],
  stock: readonly StockItem[],
): StockMonth[] {
  let closing = rounded(stock.reduce((sum, { stockCost }) => sum + stockCost, 0));
  const months: StockMonth[] = [];
  for (let month = LAST_MONTH; month >= FIRST_DAY; month = monthStart(month, -1)) {
    const issues = rounded(issuesAtCost(orders, month));
    const opening = rounded(closing * random.between(0.95, 1.05));
    months.unshift({ month, opening, closing, meanStock: rounded((opening + closing) / 2), issues });
    closing = opening;
  }
  return months;
}

function issuesAtCost(orders: readonly Order[], month: number): number {
  const end = monthStart(month, 1);
  return orders
    .filter(({ arrival }) => arrival >= month && arrival < end)
    .flatMap(({ lines }) => lines)
    .reduce((sum, { part, required }) => sum + part.cost * required, 0);
}
