import type { Column } from "../records/columns";
import { mixByCategory } from "./lists";
import { at, dateOf, flagOf, HALF_SECOND, isRecord, Keys } from "./read";

type Days = readonly [first: number, end: number];

/** Distinct tickets with both flags, refunded within the days. */
export function disputeRefunds(
  tickets: Column,
  intervened: Column,
  refunded: Column,
  times: Column,
  [first, end]: Days,
): number {
  const keys = new Keys();
  const seen = new Uint8Array(tickets.length);
  let count = 0;
  for (let row = 0; row < tickets.length; row++) {
    const ticket = keys.of(at(tickets, row));
    const [steppedIn, paidBack] = [flagOf(at(intervened, row)), flagOf(at(refunded, row))];
    const time = dateOf(at(times, row)) + HALF_SECOND;
    if (ticket < 0 || steppedIn !== 1 || paidBack !== 1 || !(time >= first && time < end)) continue;
    if (seen[ticket] === 0) count++;
    seen[ticket] = 1;
  }
  return count;
}

/** Distinct orders sold within the days. */
export function ordersSold(orders: Column, times: Column, [first, end]: Days): number {
  const keys = new Keys();
  for (let row = 0; row < orders.length; row++) {
    const time = dateOf(at(times, row)) + HALF_SECOND;
    if (time >= first && time < end) keys.of(at(orders, row));
    else isRecord(at(orders, row));
  }
  return keys.size;
}

/** Answered within so many days of the question, of all questions; answered before they were asked is none. */
export function repliedWithin(asked: Column, replied: Column, days: number): number {
  let [inTime, all] = [0, 0];
  for (let row = 0; row < asked.length; row++) {
    const [from, to] = [dateOf(at(asked, row)), dateOf(at(replied, row))];
    if (from !== from || to < from - HALF_SECOND) continue;
    all++;
    if (to - from <= days + HALF_SECOND) inTime++;
  }
  return inTime / all;
}

/** Shipped within so many days of the payment, of what was shipped. */
export function shippedWithin(paid: Column, shipped: Column, days: number): number {
  let [inTime, all] = [0, 0];
  for (let row = 0; row < paid.length; row++) {
    const [from, to] = [dateOf(at(paid, row)), dateOf(at(shipped, row))];
    if (!(to >= from - HALF_SECOND)) continue;
    all++;
    if (to - from <= days + HALF_SECOND) inTime++;
  }
  return inTime / all;
}

function hoursOf(paid: Column, shipped: Column): number[] {
  const hours: number[] = [];
  for (let row = 0; row < paid.length; row++) {
    const [from, to] = [dateOf(at(paid, row)), dateOf(at(shipped, row))];
    if (to >= from - HALF_SECOND) hours.push(Math.max(0, Math.round((to - from) * 86_400_000) / 3_600_000));
  }
  return hours;
}

export function meanShippingHours(paid: Column, shipped: Column): number {
  const hours = hoursOf(paid, shipped);
  return hours.reduce((sum, each) => sum + each, 0) / hours.length;
}

export function medianShippingHours(paid: Column, shipped: Column): number {
  const hours = hoursOf(paid, shipped).sort((a, b) => a - b);
  const middle = (hours.length - 1) / 2;
  return ((hours[Math.floor(middle)] as number) + (hours[Math.ceil(middle)] as number)) / 2;
}

/** Reasons by amount, the largest first, with running shares. */
export function reasonsByAmount(reasons: Column, amounts: Column): unknown[][] {
  let soFar = 0;
  return mixByCategory(reasons, amounts).map(([name, sum, share]) => [
    name === "未分类" ? "未填写" : name,
    sum,
    share,
    (soFar += Number(share)),
  ]);
}
