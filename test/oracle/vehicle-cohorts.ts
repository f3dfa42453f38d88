import { dayOf, HALF_SECOND, isIn, monthStart, type Interval, type Month } from "./dates";
import { fail, idKey, ok, type Result } from "./result";

export interface Dated {
  vehicle: string | null;
  date: number | null;
}

export interface Cohort {
  cohort: number;
  returned: number;
  value: number;
}

type Known = { vehicle: string; date: number };

function known(rows: Dated[]): Known[] {
  return rows.flatMap(({ vehicle, date }) => {
    const key = idKey(vehicle);
    return key === null || date === null ? [] : [{ vehicle: key, date }];
  });
}

/** Visits in or before the first month of the window, and in the last month before N or later. */
function coversWindow(visits: Known[], month: Month, firstMonth: number): boolean {
  const begins = visits.some(({ date }) => date + HALF_SECOND < monthStart(month, firstMonth + 1));
  return begins && visits.some(({ date }) => date + HALF_SECOND >= monthStart(month, -1));
}

function cohortOf(cars: Set<string>, returned: number): Result<Cohort> {
  if (cars.size === 0) return fail("#N/A");
  return ok({ cohort: cars.size, returned, value: returned / cars.size });
}

function daysOf(visits: Known[], vehicle: string, window: Interval): number {
  const own = visits.filter((visit) => visit.vehicle === vehicle && isIn(visit.date, window));
  return new Set(own.map(({ date }) => dayOf(date))).size;
}

/** Cars sold 13 to 24 months before, with so many days of visits in twelve months. */
export function newOwnerLoyalty(cars: Dated[], visits: Dated[], month: Month, minVisits = 4): Result<Cohort> {
  const came = known(visits);
  if (!coversWindow(came, month, -12)) return fail("#N/A");
  const sold = { start: monthStart(month, -24), end: monthStart(month, -12) };
  const cohort = new Set(
    known(cars)
      .filter(({ date }) => isIn(date, sold))
      .map(({ vehicle }) => vehicle),
  );
  const window = { start: monthStart(month, -12), end: monthStart(month) };
  const loyal = [...cohort].filter((vehicle) => daysOf(came, vehicle, window) >= minVisits);
  return cohortOf(cohort, loyal.length);
}

/** Cars whose latest day of warranty lies before the twelve months, and no longer ago than asked. */
export function postWarrantyLoyalty(
  cars: Dated[],
  visits: Dated[],
  month: Month,
  minVisits = 3,
  maxMonthsOut?: number,
): Result<Cohort> {
  const came = known(visits);
  if (!coversWindow(came, month, -12)) return fail("#N/A");
  const lastDay = new Map<string, number>();
  for (const { vehicle, date } of known(cars))
    lastDay.set(vehicle, Math.max(lastDay.get(vehicle) ?? 0, dayOf(date)));
  const window = { start: monthStart(month, -12), end: monthStart(month) };
  const cohort = new Set<string>();
  for (const [vehicle, day] of lastDay) {
    if (day >= window.start) continue;
    if (maxMonthsOut === undefined || day >= monthStart(month, -maxMonthsOut)) cohort.add(vehicle);
  }
  const loyal = [...cohort].filter((vehicle) => daysOf(came, vehicle, window) >= minVisits);
  return cohortOf(cohort, loyal.length);
}

/** Cars sold in N-4, first serviced from the day of the sale on; as printed, whatever was serviced in three months. */
export function firstServiceRate(
  cars: Dated[],
  services: Dated[],
  month: Month,
  method: "standard" | "printed",
): Result<Cohort> {
  const done = known(services);
  if (!coversWindow(done, month, method === "printed" ? -3 : -4)) return fail("#N/A");
  const monthOfSale = { start: monthStart(month, -4), end: monthStart(month, -3) };
  const sales = known(cars).filter(({ date }) => isIn(date, monthOfSale));
  const cohort = new Set(sales.map(({ vehicle }) => vehicle));
  if (method === "printed") {
    const window = { start: monthStart(month, -3), end: monthStart(month) };
    const all = new Set(done.filter(({ date }) => isIn(date, window)).map(({ vehicle }) => vehicle));
    return cohortOf(cohort, all.size);
  }
  const serviced = [...cohort].filter((vehicle) => {
    const soldOn = Math.min(
      ...sales.filter((sale) => sale.vehicle === vehicle).map(({ date }) => dayOf(date)),
    );
    return done.some(
      (one) =>
        one.vehicle === vehicle && dayOf(one.date) >= soldOn && one.date + HALF_SECOND < monthStart(month),
    );
  });
  return cohortOf(cohort, serviced.length);
}
