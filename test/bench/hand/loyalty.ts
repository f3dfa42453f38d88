import type { Column } from "../records/columns";
import { at, dateOf, HALF_SECOND, isRecord, Keys } from "./read";
import type { Period } from "./shares";

interface Cohort {
  readonly vehicles: Column;
  readonly dates: Column;
  readonly visitVehicles: Column;
  readonly visitDates: Column;
}

/** The visits that make a vehicle a returning one, and when they count: a vehicle's visits of one day are one. */
interface Rule {
  readonly window: Period;
  readonly least: number;
}

/** The first day in the period for each vehicle that has one; 0 for all others. */
function soldIn({ vehicles, dates }: Cohort, [from, to]: Period, keys: Keys): Int32Array {
  const days = new Int32Array(vehicles.length);
  for (let row = 0; row < vehicles.length; row++) {
    const vehicle = at(vehicles, row);
    const time = dateOf(at(dates, row)) + HALF_SECOND;
    if (!isRecord(vehicle) || !(time >= from && time < to)) continue;
    const code = keys.of(vehicle);
    if (code < 0) continue;
    const day = Math.floor(time);
    const known = days[code] as number;
    if (known === 0 || day < known) days[code] = day;
  }
  return days;
}

/** The last day of each vehicle if it lies before the limit; 0 for all others. */
function endedBefore({ vehicles, dates }: Cohort, limit: number, keys: Keys): Int32Array {
  const days = new Int32Array(vehicles.length);
  for (let row = 0; row < vehicles.length; row++) {
    const code = keys.of(at(vehicles, row));
    const time = dateOf(at(dates, row)) + HALF_SECOND;
    if (code >= 0 && time === time) days[code] = Math.max(days[code] as number, Math.floor(time));
  }
  return days.map((day) => (day < limit ? day : 0));
}

/** The share of the vehicles with a day that visited often enough, on or after it. */
function shareReturned(
  { visitVehicles, visitDates }: Cohort,
  days: Int32Array,
  keys: Keys,
  { window: [start, end], least }: Rule,
): number {
  const length = end - start;
  const seen = new Set<number>();
  const visits = new Int32Array(days.length);
  let [cohort, returned] = [0, 0];
  for (let row = 0; row < visitVehicles.length; row++) {
    const vehicle = at(visitVehicles, row);
    const time = dateOf(at(visitDates, row)) + HALF_SECOND;
    if (!isRecord(vehicle) || !(time >= start && time < end)) continue;
    const code = keys.of(vehicle);
    const own = days[code] ?? 0;
    const day = Math.floor(time);
    if (own === 0 || day < own) continue;
    const visit = code * length + day - start;
    if (seen.has(visit)) continue;
    seen.add(visit);
    visits[code] = (visits[code] as number) + 1;
  }
  for (let code = 0; code < days.length; code++) {
    if (days[code] === 0) continue;
    cohort++;
    if ((visits[code] as number) >= least) returned++;
  }
  return returned / cohort;
}

export function soldAndReturned(cohort: Cohort, sold: Period, rule: Rule): number {
  const keys = new Keys();
  return shareReturned(cohort, soldIn(cohort, sold, keys), keys, rule);
}

export function outOfWarrantyAndReturned(cohort: Cohort, limit: number, rule: Rule): number {
  const keys = new Keys();
  return shareReturned(cohort, endedBefore(cohort, limit, keys), keys, rule);
}
