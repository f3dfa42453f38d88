import { dayOf, HALF_SECOND, isIn, monthPeriod, type Interval, type Month } from "./dates";
import { filterRows, type Filter } from "./filter";
import { fail, idKey, ok, sumOf, type Result } from "./result";
import type { Dated } from "./vehicle-cohorts";
import type { VehicleArrival } from "./visits";

interface Known {
  vehicle: string;
  date: number;
}

function known(rows: Dated[]): Known[] {
  return rows.flatMap(({ vehicle, date }) => {
    const key = idKey(vehicle);
    return key === null || date === null ? [] : [{ vehicle: key, date }];
  });
}

/** Distinct vehicles with a date in the period. */
export function renewalCount(policies: Dated[], period: Interval): number {
  const renewed = known(policies).filter(({ date }) => isIn(date, period));
  return new Set(renewed.map(({ vehicle }) => vehicle)).size;
}

export interface Renewals {
  expiring: number;
  renewed: number;
}

/** Vehicles with a policy that expires in the month; renewed from 90 days before any of them to its day and the grace. */
export function renewals(policies: Dated[], renewed: Dated[], month: Month, graceDays: number): Renewals {
  const expiring = known(policies).filter(({ date }) => isIn(date, monthPeriod(month)));
  const inTime = expiring.filter(({ vehicle, date }) =>
    known(renewed).some((renewal) => {
      const days = dayOf(renewal.date) - dayOf(date);
      return renewal.vehicle === vehicle && days >= -90 && days <= graceDays;
    }),
  );
  const vehicles = (rows: Known[]): number => new Set(rows.map(({ vehicle }) => vehicle)).size;
  return { expiring: vehicles(expiring), renewed: vehicles(inTime) };
}

export interface TypedArrival extends VehicleArrival {
  type: string | null;
}

function visit(vehicle: string, time: number): string {
  return `${vehicle} on ${dayOf(time)}`;
}

function arrived(rows: VehicleArrival[], period: Interval): Known[] {
  return known(rows.map(({ vehicle, arrival }) => ({ vehicle, date: arrival }))).filter(({ date }) =>
    isIn(date, period),
  );
}

/** Vehicles on days of which some row says 保养, 定保, 首保, 维护 or maintenance, not directly after a negation. */
export function maintenanceVisits(rows: TypedArrival[], period: Interval): number {
  const ofMaintenance = rows.filter(({ type }) => {
    const text = (type ?? "").normalize("NFKC").toLowerCase();
    return /(?<!非|非定期|[免未不无]|[无不]需)(?:保养|定保|首保|维护)|(?<!non[- ])maintenance/.test(text);
  });
  return new Set(arrived(ofMaintenance, period).map(({ vehicle, date }) => visit(vehicle, date))).size;
}

/** Vehicles on days of the period, with an earlier day; nothing from before the period is #N/A. */
export function returnVisits(rows: VehicleArrival[], period: Interval): Result<number> {
  const all = known(rows.map(({ vehicle, arrival }) => ({ vehicle, date: arrival })));
  if (!all.some(({ date }) => date + HALF_SECOND < period.start)) return fail("#N/A");
  const returned = all.filter(
    ({ vehicle, date }) =>
      isIn(date, period) && all.some((other) => other.vehicle === vehicle && dayOf(other.date) < dayOf(date)),
  );
  return ok(new Set(returned.map(({ vehicle, date }) => visit(vehicle, date))).size);
}

export interface CategoryAmount {
  category: string | null;
  amount: number | null;
}

/** The amounts of rows whose category says 钣, 漆, 喷涂, body or paint, not directly after 非 or non. */
export function bodyShopRevenue<Row extends CategoryAmount>(
  rows: Row[],
  filter: Filter<Row> = {},
): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  const own = kept.filter(({ category }) => {
    const text = (category ?? "").normalize("NFKC").toLowerCase();
    return /(?<!非喷?)(?:钣|漆|喷涂)|(?<!non[- ])(?:body|paint)/.test(text);
  });
  return ok(sumOf(own.map(({ amount }) => amount)));
}

/** What amounts differ from those they are compared with, over these; nothing to compare is #N/A. */
export function varianceOf(pairs: readonly (readonly [actual: number, standard: number])[]): Result<number> {
  if (pairs.length === 0) return fail("#N/A");
  const standard = sumOf(pairs.map(([, amount]) => amount));
  if (standard === 0) return fail("#DIV/0!");
  return ok((sumOf(pairs.map(([amount]) => amount)) - standard) / standard);
}

export interface ExpressJob {
  started: number | null;
  finished: number | null;
  limit: number | null;
}

export interface ExpressJobs {
  finished: number;
  onTime: number;
}

/** Jobs with both times in order and a limit; on time if they took no longer, in minutes. */
export function expressJobs(jobs: ExpressJob[]): ExpressJobs {
  const complete = jobs.flatMap(({ started, finished, limit }) =>
    started === null || finished === null || limit === null ? [] : [{ started, finished, limit }],
  );
  const done = complete.filter(({ started, finished }) => finished >= started - HALF_SECOND);
  const onTime = done.filter(
    ({ started, finished, limit }) => (finished - started) * 86400 <= limit * 60 + 0.5,
  );
  return { finished: done.length, onTime: onTime.length };
}
