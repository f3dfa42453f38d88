import type { Column } from "../records/columns";
import { amountOf, at, countOf, dateOf, HALF_SECOND } from "./read";
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
