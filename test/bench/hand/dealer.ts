import type { Column } from "../records/columns";
import { amountOf, at, dateOf, dayOf, HALF_SECOND, isRecord, Keys } from "./read";
import type { Period } from "./shares";

/** Distinct vehicles with a date in the period. */
export function vehiclesIn(vehicles: Column, dates: Column, [start, end]: Period): number {
  const keys = new Keys();
  for (let row = 0; row < vehicles.length; row++) {
    const vehicle = at(vehicles, row);
    const time = dateOf(at(dates, row)) + HALF_SECOND;
    if (time >= start && time < end && isRecord(vehicle)) keys.of(vehicle);
  }
  return keys.size;
}

interface Renewals {
  readonly vehicles: Column;
  readonly expiries: Column;
  readonly renewed: Column;
  readonly dates: Column;
}

/** Of the vehicles with an expiry in the period, those renewed from 90 days before the first to the day of the last. */
export function renewedInTime(
  { vehicles, expiries, renewed, dates }: Renewals,
  [start, end]: Period,
): number {
  const keys = new Keys();
  const [first, last] = [new Int32Array(vehicles.length), new Int32Array(vehicles.length)];
  let expiring = 0;
  for (let row = 0; row < vehicles.length; row++) {
    const vehicle = at(vehicles, row);
    const time = dateOf(at(expiries, row)) + HALF_SECOND;
    if (!isRecord(vehicle) || !(time >= start && time < end)) continue;
    const code = keys.of(vehicle);
    if (code < 0) continue;
    const day = Math.floor(time);
    if (first[code] === 0) expiring++;
    if (first[code] === 0 || day < (first[code] as number)) first[code] = day;
    if (day > (last[code] as number)) last[code] = day;
  }
  const inTime = new Set<number>();
  for (let row = 0; row < renewed.length; row++) {
    const vehicle = at(renewed, row);
    const time = dateOf(at(dates, row)) + HALF_SECOND;
    if (!isRecord(vehicle) || !(time >= start - 90 && time < end)) continue;
    const code = keys.of(vehicle);
    const from = first[code] ?? 0;
    const day = Math.floor(time);
    if (from !== 0 && day >= from - 90 && day <= (last[code] as number)) inTime.add(code);
  }
  return inTime.size / expiring;
}

const MAINTENANCE = /保养|定保|首保|维护|maintenance/i;
const BODY_AND_PAINT = /钣|漆|喷涂|body|paint/i;
const NOT = /非|non/i;

/** Whether a category is of a kind of work, looked into once a category. */
function kindOfWork(words: RegExp, keys: Keys): (code: number) => boolean {
  const known: boolean[] = [];
  return (code) => {
    const category = String(keys.spellings[code]);
    return (known[code] ??= words.test(category) && !NOT.test(category));
  };
}

/** Vehicle and day of the rows of maintenance. */
export function maintenanceDays(
  vehicles: Column,
  arrivals: Column,
  types: Column,
  [start, end]: Period,
): number {
  const [keys, categories] = [new Keys(), new Keys(true)];
  const isMaintenance = kindOfWork(MAINTENANCE, categories);
  const days = end - start;
  const seen = new Set<number>();
  for (let row = 0; row < vehicles.length; row++) {
    const vehicle = at(vehicles, row);
    const time = dateOf(at(arrivals, row)) + HALF_SECOND;
    if (!(time >= start && time < end) || !isRecord(vehicle)) continue;
    const type = categories.of(at(types, row));
    if (type < 0 || !isMaintenance(type)) continue;
    const code = keys.of(vehicle);
    if (code >= 0) seen.add(code * days + Math.floor(time) - start);
  }
  return seen.size;
}

/** Vehicle and day of the rows whose vehicle came on an earlier day. */
export function returningDays(vehicles: Column, arrivals: Column, [start, end]: Period): number {
  const keys = new Keys();
  const first = new Int32Array(vehicles.length).fill(0x7fffffff);
  const days = end - start;
  const inPeriod = new Set<number>();
  for (let row = 0; row < vehicles.length; row++) {
    const vehicle = at(vehicles, row);
    const day = dayOf(dateOf(at(arrivals, row)));
    if (!(day < end) || !isRecord(vehicle)) continue;
    const code = keys.of(vehicle);
    if (code < 0) continue;
    if (day < (first[code] as number)) first[code] = day;
    if (day >= start) inPeriod.add(code * days + day - start);
  }
  let returns = 0;
  for (const visit of inPeriod) {
    if ((visit % days) + start > (first[Math.floor(visit / days)] as number)) returns++;
  }
  return returns;
}

/** The amounts of lines of body and paint. */
export function bodyAndPaint(amounts: Column, categories: Column): number {
  const keys = new Keys(true);
  const isOwn = kindOfWork(BODY_AND_PAINT, keys);
  let sum = 0;
  for (let row = 0; row < amounts.length; row++) {
    const amount = amountOf(at(amounts, row));
    const code = keys.of(at(categories, row));
    if (code >= 0 && isOwn(code) && amount === amount) sum += amount;
  }
  return sum;
}

/** Settled over quoted less one, of rows that have both. */
export function settledOverQuoted(quoted: Column, settled: Column): number {
  let [was, is] = [0, 0];
  for (let row = 0; row < quoted.length; row++) {
    const [quote, final] = [amountOf(at(quoted, row)), amountOf(at(settled, row))];
    if (!quote || final !== final) continue;
    was += quote;
    is += final;
  }
  return (is - was) / was;
}

/** Paid over standard less one, by quantity, of rows that have all three. */
export function paidOverStandard(paid: Column, standard: Column, quantities: Column): number {
  let [was, is] = [0, 0];
  for (let row = 0; row < paid.length; row++) {
    const [price, usual] = [amountOf(at(paid, row)), amountOf(at(standard, row))];
    const quantity = amountOf(at(quantities, row));
    if (!(usual > 0) || price !== price || quantity !== quantity) continue;
    was += usual * quantity;
    is += price * quantity;
  }
  return (is - was) / was;
}

/** The share of finished jobs that took no more than so many minutes. */
export function finishedWithin(started: Column, finished: Column, minutes: number): number {
  let [jobs, onTime] = [0, 0];
  for (let row = 0; row < started.length; row++) {
    const [from, to] = [dateOf(at(started, row)), dateOf(at(finished, row))];
    if (!(to >= from - HALF_SECOND)) continue;
    jobs++;
    if (to <= from + minutes / 1440 + HALF_SECOND) onTime++;
  }
  return onTime / jobs;
}
