import type { Column } from "../columns";
import { at, dateOf, isFalse, isTrue, numberOf } from "./read";

export function firstFixOfFlags(flags: Column): number {
  let returned = 0;
  let known = 0;
  for (let row = 0; row < flags.length; row++) {
    const cell = at(flags, row);
    if (isTrue(cell)) {
      returned++;
      known++;
    } else if (isFalse(cell)) known++;
  }
  return 1 - returned / known;
}

export function firstFixOfFlagsInPeriod(flags: Column, dates: Column, start: number, end: number): number {
  let returned = 0;
  let known = 0;
  for (let row = 0; row < flags.length; row++) {
    const time = dateOf(at(dates, row));
    if (!(time >= start && time < end)) continue;
    const cell = at(flags, row);
    if (isTrue(cell)) {
      returned++;
      known++;
    } else if (isFalse(cell)) known++;
  }
  return 1 - returned / known;
}

export function firstFixOfOrders(flags: Column, orders: Column): number {
  const all = new Set<unknown>();
  const returned = new Set<unknown>();
  for (let row = 0; row < flags.length; row++) {
    const order = at(orders, row);
    if (order === "") continue;
    all.add(order);
    if (isTrue(at(flags, row))) returned.add(order);
  }
  return 1 - returned.size / all.size;
}

export function firstFixOfNumbers(returns: Column, visits: Column): number {
  let returned = 0;
  let all = 0;
  for (let row = 0; row < returns.length; row++) {
    const [own, total] = [at(returns, row), at(visits, row)];
    if (typeof own === "number") returned += own;
    if (typeof total === "number") all += total;
  }
  return 1 - returned / all;
}

export function netPromoterScore(scores: Column): number {
  let promoters = 0;
  let detractors = 0;
  let answers = 0;
  for (let row = 0; row < scores.length; row++) {
    const score = numberOf(at(scores, row));
    if (Number.isNaN(score)) continue;
    answers++;
    if (score >= 9) promoters++;
    else if (score <= 6) detractors++;
  }
  return (100 * (promoters - detractors)) / answers;
}

function distinctInPeriod(ids: Column, dates: Column, start: number, end: number): number {
  const met = new Set<unknown>();
  for (let row = 0; row < ids.length; row++) {
    const time = dateOf(at(dates, row));
    if (!(time >= start && time < end)) continue;
    const id = at(ids, row);
    if (id !== "") met.add(id);
  }
  return met.size;
}

export function complaintRate(
  complaints: Column,
  complaintDates: Column,
  visits: Column,
  visitDates: Column,
  [start, end]: readonly [number, number],
): number {
  return (
    distinctInPeriod(complaints, complaintDates, start, end) /
    distinctInPeriod(visits, visitDates, start, end)
  );
}

/** Due from `firstDay` up to `lastDay`, 14 days after they were received. */
export function closureRate(received: Column, closed: Column, firstDay: number, lastDay: number): number {
  let due = 0;
  let inTime = 0;
  for (let row = 0; row < received.length; row++) {
    const from = Math.floor(dateOf(at(received, row)));
    const limit = from + 14;
    if (!(limit >= firstDay && limit <= lastDay)) continue;
    const to = Math.floor(dateOf(at(closed, row)));
    if (to < from) continue;
    due++;
    if (to <= limit && to <= lastDay) inTime++;
  }
  return inTime / due;
}
