import type { Column } from "../records/columns";
import { amountOf, at, dateOf, dayOf, Keys, TOTALS } from "./read";
import { Refused } from "./rare";

function quantity(cell: unknown): number {
  const amount = amountOf(cell);
  if (amount < 0) throw new Refused("no quantity", cell);
  return amount;
}

export function quantityFilled(required: Column, supplied: Column): number {
  let [wanted, filled] = [0, 0];
  for (let row = 0; row < required.length; row++) {
    const [needed, given] = [quantity(at(required, row)), quantity(at(supplied, row))];
    if (!(needed > 0)) continue;
    wanted += needed;
    filled += Math.min(given || 0, needed);
  }
  return filled / wanted;
}

/** Orders of which every line was filled, among those that needed anything. */
export function ordersFilled(orders: Column, required: Column, supplied: Column): number {
  const keys = new Keys();
  const missing = new Uint8Array(orders.length);
  let [all, short] = [0, 0];
  for (let row = 0; row < orders.length; row++) {
    const order = keys.of(at(orders, row));
    const [needed, given] = [amountOf(at(required, row)), amountOf(at(supplied, row))];
    if (order < 0) continue;
    if (needed < 0 || given < 0) throw new Refused("no quantity", row);
    if (!(needed > 0)) continue;
    const known = missing[order] as number;
    const isShort = (given || 0) < needed - 1e-9;
    if (known === 0) all++;
    if (isShort && known !== 2) short++;
    missing[order] = isShort || known === 2 ? 2 : 1;
  }
  return (all - short) / all;
}

/** Orders whose final amount is within a tenth of what was estimated. */
export function estimatesMet(estimates: Column, finals: Column): number {
  let [met, all] = [0, 0];
  for (let row = 0; row < estimates.length; row++) {
    const [estimate, final] = [amountOf(at(estimates, row)), amountOf(at(finals, row))];
    if (!(estimate > 0) || final !== final) continue;
    all++;
    if (Math.abs(final - estimate) <= (0.1 + 1e-9) * estimate) met++;
  }
  return met / all;
}

/** What has not been issued since the day, of the stock at cost; the list of it has part, cost and last issue. */
export function deadStock(costs: Column, lastIssues: Column, lastDay: number): number {
  let [dead, all] = [0, 0];
  for (let row = 0; row < costs.length; row++) {
    const [cost, issued] = [amountOf(at(costs, row)), dateOf(at(lastIssues, row))];
    if (!(cost >= 0)) continue;
    all += cost;
    if (issued !== issued || dayOf(issued) <= lastDay) dead += cost;
  }
  return dead / all;
}

export function deadStockList(
  parts: Column,
  costs: Column,
  lastIssues: Column,
  lastDay: number,
): unknown[][] {
  const keys = new Keys();
  const lines: [part: unknown, cost: number, issued: unknown][] = [];
  for (let row = 0; row < costs.length; row++) {
    const code = keys.of(at(parts, row));
    const [cost, issued] = [amountOf(at(costs, row)), dateOf(at(lastIssues, row))];
    if (code === TOTALS || !(cost > 0) || dayOf(issued) > lastDay) continue;
    lines.push([keys.spellings[code] ?? "", cost, issued !== issued ? "" : issued]);
  }
  const isLast = (part: unknown): number => Number(part === "");
  return lines.sort(([a, one], [b, other]) => isLast(a) - isLast(b) || other - one);
}
