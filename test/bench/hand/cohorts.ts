import type { Column } from "../records/columns";
import { at, dateOf, HALF_SECOND, isRecord, Keys } from "./read";

const IN_COHORT = 1;
const IN_WINDOW = 2;

export interface Window {
  readonly cohortStart: number;
  readonly cohortEnd: number;
  readonly windowEnd: number;
}

/** The best hash version: the date before the customer, one map, two bits a customer. */
function bitsOf(
  customers: Column,
  dates: Column,
  { cohortStart, cohortEnd, windowEnd }: Window,
  keys: Keys,
): Uint8Array {
  const bits = new Uint8Array(customers.length);
  for (let row = 0; row < customers.length; row++) {
    const customer = at(customers, row);
    const time = dateOf(at(dates, row)) + HALF_SECOND;
    if (!isRecord(customer) || !(time >= cohortStart && time < windowEnd)) continue;
    const code = keys.of(customer);
    if (code >= 0) bits[code] = (bits[code] as number) | (time < cohortEnd ? IN_COHORT : IN_WINDOW);
  }
  return bits;
}

export function churn(customers: Column, dates: Column, window: Window): number {
  const keys = new Keys();
  const bits = bitsOf(customers, dates, window, keys);
  let [cohort, lost] = [0, 0];
  for (let code = 0; code < keys.size; code++) {
    const seen = bits[code] as number;
    if ((seen & IN_COHORT) !== 0) cohort++;
    if (seen === IN_COHORT) lost++;
  }
  return lost / cohort;
}

interface Lost {
  last: number;
  readonly days: Set<number>;
}

/** Customer, last visit, days in the cohort month; who came most often first, ties as they first appear. */
export function churnList(customers: Column, dates: Column, window: Window): unknown[][] {
  const keys = new Keys();
  for (let row = 0; row < customers.length; row++) keys.of(at(customers, row));
  const bits = bitsOf(customers, dates, window, keys);
  const lost = new Map<number, Lost>();
  for (let row = 0; row < customers.length; row++) {
    const code = keys.of(at(customers, row));
    if (code < 0 || bits[code] !== IN_COHORT) continue;
    const time = dateOf(at(dates, row));
    if (!(time < window.windowEnd)) continue;
    let entry = lost.get(code);
    if (entry === undefined) lost.set(code, (entry = { last: -Infinity, days: new Set() }));
    if (time > entry.last) entry.last = time;
    if (time >= window.cohortStart && time < window.cohortEnd) entry.days.add(Math.floor(time + HALF_SECOND));
  }
  return [...lost]
    .sort(([a, one], [b, other]) => other.days.size - one.days.size || a - b)
    .map(([code, { last, days }]) => [keys.spellings[code], last, days.size]);
}

/** For each day from the first month on, the place of its month. */
export function monthsOfDays(months: readonly number[]): Uint8Array {
  const [start, end] = [months[0] as number, months[months.length - 1] as number];
  return Uint8Array.from(
    { length: end - start },
    (_, day) => months.findIndex((first) => first > start + day) - 1,
  );
}

/** One pass for all months: a bit for each month in which the customer came. `months` are the firsts of 24 months. */
export function churnTrend(
  customers: Column,
  dates: Column,
  months: readonly number[],
  count: number,
): unknown[][] {
  const [start, end] = [months[0] as number, months[months.length - 1] as number];
  const monthOf = monthsOfDays(months);
  const keys = new Keys();
  const bits = new Int32Array(customers.length);
  for (let row = 0; row < customers.length; row++) {
    const customer = at(customers, row);
    const time = dateOf(at(dates, row)) + HALF_SECOND;
    if (!isRecord(customer) || !(time >= start && time < end)) continue;
    const code = keys.of(customer);
    if (code >= 0) bits[code] = (bits[code] as number) | (1 << (monthOf[Math.floor(time) - start] as number));
  }
  const [cohorts, losses] = [new Float64Array(count), new Float64Array(count)];
  for (let code = 0; code < keys.size; code++) {
    const seen = bits[code] as number;
    for (let month = 0; month < count; month++) {
      if ((seen & (1 << month)) === 0) continue;
      cohorts[month] = (cohorts[month] as number) + 1;
      if (((seen >> (month + 1)) & 63) === 0) losses[month] = (losses[month] as number) + 1;
    }
  }
  return Array.from(cohorts, (cohort, month) => [(losses[month] as number) / cohort]);
}
