import type { Column } from "../records/columns";
import { amountOf, at, countOf, dateOf, dayOf, HALF_SECOND, Keys, TOTALS } from "./read";
import { Refused } from "./rare";
import type { Period } from "./shares";

/** Sums of two columns of amounts; a blank adds nothing. */
export function twoSums(one: Column, other: Column): [one: number, other: number] {
  let [first, second] = [0, 0];
  for (let row = 0; row < one.length; row++) {
    const [own, theirs] = [amountOf(at(one, row)), amountOf(at(other, row))];
    if (own === own) first += own;
    if (theirs === theirs) second += theirs;
  }
  return [first, second];
}

export function ratio(above: Column, below: Column): number {
  const [over, under] = twoSums(above, below);
  return over / under;
}

/** What is left of the revenue after the cost. */
export function margin(revenue: Column, cost: Column): number {
  const [earned, spent] = twoSums(revenue, cost);
  return (earned - spent) / earned;
}

export function sumOf(amounts: Column): number {
  let sum = 0;
  for (let row = 0; row < amounts.length; row++) {
    const amount = amountOf(at(amounts, row));
    if (amount === amount) sum += amount;
  }
  return sum;
}

export function sumOfCounts(counts: Column): number {
  let sum = 0;
  for (let row = 0; row < counts.length; row++) {
    const count = countOf(at(counts, row));
    if (count === count) sum += count;
  }
  return sum;
}

/** An amount for each head, where heads are numbers. */
export function perHead(amounts: Column, heads: Column): number {
  let [sum, people] = [0, 0];
  for (let row = 0; row < amounts.length; row++) {
    const [amount, count] = [amountOf(at(amounts, row)), countOf(at(heads, row))];
    if (amount === amount) sum += amount;
    if (count === count) people += count;
  }
  return sum / people;
}

export function threeSums(one: Column, two: Column, three: Column): number {
  let sum = 0;
  for (let row = 0; row < one.length; row++) {
    const [a, b, c] = [amountOf(at(one, row)), amountOf(at(two, row)), amountOf(at(three, row))];
    if (a === a) sum += a;
    if (b === b) sum += b;
    if (c === c) sum += c;
  }
  return sum;
}

export function mean(amounts: Column): number {
  let [sum, rows] = [0, 0];
  for (let row = 0; row < amounts.length; row++) {
    const amount = amountOf(at(amounts, row));
    if (amount !== amount) continue;
    sum += amount;
    rows++;
  }
  return sum / rows;
}

interface Orders {
  readonly amounts: Column;
  readonly dates: Column;
  readonly stores: Column;
  readonly costs: Column;
}

/** The mean amount of the period, of the stores 门店1* and costs of 500 and more; as COUNTIFS, the costs are numbers. */
export function filteredMean({ amounts, dates, stores, costs }: Orders, [start, end]: Period): number {
  let [sum, rows] = [0, 0];
  for (let row = 0; row < amounts.length; row++) {
    const cost = at(costs, row);
    if (typeof cost !== "number" || cost < 500) continue;
    if (!String(at(stores, row)).startsWith("门店1")) continue;
    const time = dateOf(at(dates, row)) + HALF_SECOND;
    if (!(time >= start && time < end)) continue;
    const amount = amountOf(at(amounts, row));
    if (amount !== amount) continue;
    sum += amount;
    rows++;
  }
  return sum / rows;
}

/** Mean stock over issues, of the months that have both. */
export function monthsOfStock(stock: Column, issues: Column): number {
  let [held, issued] = [0, 0];
  for (let row = 0; row < stock.length; row++) {
    const [own, out] = [amountOf(at(stock, row)), amountOf(at(issues, row))];
    if (own !== own || out !== out) continue;
    held += own;
    issued += out;
  }
  return held / issued;
}

/** The last three months of a list: issues over mean stock, and the months that the stock lasts. */
export function turnsAQuarter(stock: Column, issues: Column): number {
  const values = stock.map((_, row) => [amountOf(at(stock, row)), amountOf(at(issues, row))] as const);
  const months = values.filter(([own, out]) => own === own || out === out).slice(-3);
  const [held, issued] = months.reduce(([a, b], [own, out]) => [a + own, b + out] as const, [0, 0] as const);
  if (held !== held || issued !== issued) throw new Refused("a month without figures", months);
  return issued / (held / 3);
}

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
