import type { Column } from "../columns";
import { amountOf, at, dateOf } from "./read";

export function partsMargin(revenue: Column, cost: Column): number {
  let earned = 0;
  let spent = 0;
  for (let row = 0; row < revenue.length; row++) {
    const [own, paid] = [amountOf(at(revenue, row)), amountOf(at(cost, row))];
    if (!Number.isNaN(own)) earned += own;
    if (!Number.isNaN(paid)) spent += paid;
  }
  return (earned - spent) / earned;
}

export function averageOrder(amounts: Column): number {
  let sum = 0;
  let rows = 0;
  for (let row = 0; row < amounts.length; row++) {
    const amount = amountOf(at(amounts, row));
    if (Number.isNaN(amount)) continue;
    sum += amount;
    rows++;
  }
  return sum / rows;
}

interface FilteredOrders {
  readonly amounts: Column;
  readonly dates: Column;
  readonly stores: Column;
  readonly costs: Column;
}

/** Orders of 2025Q2 in the stores 门店1*, with costs of 500 and more. */
export function averageOrderFiltered({ amounts, dates, stores, costs }: FilteredOrders): number {
  let sum = 0;
  let rows = 0;
  for (let row = 0; row < amounts.length; row++) {
    const cost = at(costs, row);
    if (typeof cost !== "number" || cost < 500) continue;
    if (!String(at(stores, row)).startsWith("门店1")) continue;
    const time = dateOf(at(dates, row));
    if (!(time >= 45748 && time < 45839)) continue;
    const amount = amountOf(at(amounts, row));
    if (Number.isNaN(amount)) continue;
    sum += amount;
    rows++;
  }
  return sum / rows;
}

export function meanHours(started: Column, finished: Column, deadMinutes: Column): number {
  let hours = 0;
  let jobs = 0;
  for (let row = 0; row < started.length; row++) {
    const [from, to] = [dateOf(at(started, row)), dateOf(at(finished, row))];
    if (!(to >= from)) continue;
    const dead = amountOf(at(deadMinutes, row)) || 0;
    hours += Math.max(0, (to - from) * 24 - dead / 60);
    jobs++;
  }
  return hours / jobs;
}

export function turnsAQuarter(stock: Column, issues: Column): number {
  let issued = 0;
  let held = 0;
  for (let row = stock.length - 3; row < stock.length; row++) {
    issued += amountOf(at(issues, row));
    held += amountOf(at(stock, row));
  }
  return issued / (held / 3);
}

const ORDER = ["索赔", "定保", "一般修理", "事故"];

export function revenueMix(jobTypes: Column, amounts: Column): unknown[][] {
  const sums = new Map<unknown, number>([...ORDER, "其他", "未分类"].map((type) => [type, 0]));
  let total = 0;
  for (let row = 0; row < jobTypes.length; row++) {
    const amount = amountOf(at(amounts, row));
    if (Number.isNaN(amount)) continue;
    const type = at(jobTypes, row);
    const line = type === "" ? "未分类" : sums.has(type) ? type : "其他";
    sums.set(line, (sums.get(line) ?? 0) + amount);
    total += amount;
  }
  return [...sums].map(([type, sum]) => [type, sum, sum / total]);
}
