import type { Column } from "../columns";
import { at, dateOf } from "./read";

const IN_COHORT = 1;
const IN_WINDOW = 2;

export interface Window {
  readonly cohortStart: number;
  readonly cohortEnd: number;
  readonly windowEnd: number;
}

/** The best hash version: the date before the customer, one map, two bits a customer. */
function bitsOf(customers: Column, dates: Column, { cohortStart, cohortEnd, windowEnd }: Window) {
  const bits = new Map<unknown, number>();
  for (let row = 0; row < customers.length; row++) {
    const time = dateOf(at(dates, row));
    if (!(time >= cohortStart && time < windowEnd)) continue;
    const customer = at(customers, row);
    if (customer === "") continue;
    const bit = time < cohortEnd ? IN_COHORT : IN_WINDOW;
    const known = bits.get(customer);
    if (known === undefined) bits.set(customer, bit);
    else if ((known & bit) === 0) bits.set(customer, known | bit);
  }
  return bits;
}

export function churn(customers: Column, dates: Column, window: Window): number {
  let cohort = 0;
  let lost = 0;
  for (const bits of bitsOf(customers, dates, window).values()) {
    if ((bits & IN_COHORT) !== 0) cohort++;
    if (bits === IN_COHORT) lost++;
  }
  return lost / cohort;
}

interface Lost {
  last: number;
  readonly days: Set<number>;
}

export function churnList(customers: Column, dates: Column, window: Window): unknown[][] {
  const lost = new Map<unknown, Lost>();
  const bits = bitsOf(customers, dates, window);
  for (let row = 0; row < customers.length; row++) {
    const customer = at(customers, row);
    if (bits.get(customer) !== IN_COHORT) continue;
    let entry = lost.get(customer);
    if (entry === undefined) lost.set(customer, (entry = { last: -Infinity, days: new Set() }));
    const time = dateOf(at(dates, row));
    if (!(time < window.windowEnd)) continue;
    if (time > entry.last) entry.last = time;
    if (time >= window.cohortStart && time < window.cohortEnd) entry.days.add(Math.floor(time));
  }
  if (lost.size === 0) return [["", "", ""]];
  const rows = [...lost].map(([customer, { last, days }]): [unknown, number, number] => [
    customer,
    last,
    days.size,
  ]);
  return rows.sort((one, other) => other[2] - one[2]);
}

/** One pass for all months: a bit for each month in which the customer came. `months` are the firsts of 24 months. */
export function churnTrend(customers: Column, dates: Column, months: readonly number[], count: number) {
  const start = months[0] as number;
  const end = months[months.length - 1] as number;
  const monthOfDay = Uint8Array.from({ length: end - start }, (_, day) => {
    return months.findIndex((first) => first > start + day) - 1;
  });
  const bits = new Map<unknown, number>();
  for (let row = 0; row < customers.length; row++) {
    const time = dateOf(at(dates, row));
    if (!(time >= start && time < end)) continue;
    const customer = at(customers, row);
    if (customer === "") continue;
    const bit = 1 << (monthOfDay[Math.floor(time) - start] as number);
    bits.set(customer, (bits.get(customer) ?? 0) | bit);
  }
  const cohorts = new Float64Array(count);
  const losses = new Float64Array(count);
  for (const seen of bits.values()) {
    for (let index = 0; index < count; index++) {
      if ((seen & (1 << index)) === 0) continue;
      cohorts[index] = (cohorts[index] as number) + 1;
      if (((seen >> (index + 1)) & 63) === 0) losses[index] = (losses[index] as number) + 1;
    }
  }
  return Array.from(cohorts, (cohort, index) => [(losses[index] as number) / cohort]);
}
