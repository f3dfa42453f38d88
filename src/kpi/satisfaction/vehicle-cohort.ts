import { NO_KEY } from "../../cells/keys";
import { dayOf, monthStart, TIME_SLACK } from "../../cells/serials";
import { Ledger } from "../compute/ledger";
import { eachRow, type Table } from "../compute/table";
import type { Tally } from "../compute/tally";
import type { Scope, When } from "../define";
import type { Bilingual } from "../texts";
import type { DatedVehicles } from "./cohort-arguments";
import { assertHistory } from "./history";
import { reachOf, VisitDays, type VehicleMarks } from "./visit-days";

/** The cars whose own day lies from `from` up to `to`; they must visit `least` times from `start` up to `end`, the first of N. */
export interface CohortWindow {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly least: number;
}

/** What differs between the indicators. */
interface CohortRule<Arguments> {
  cars(values: Arguments): DatedVehicles;
  visits(values: Arguments): DatedVehicles;
  /** The column of the vehicles that visited. */
  readonly visited: string;
  window(values: Arguments): CohortWindow;
  /** Marks each vehicle of the cohort with the day that it goes by. */
  mark(days: VehicleMarks, cars: DatedVehicles, window: CohortWindow, scope: Scope): void;
}

type Tallies = Record<"returned" | "cohort", Tally>;

/** The words for what an audit of a cohort says. */
export const cohortReasons: Readonly<Record<string, Bilingual>> = {
  outsideCohort: { zh: "不属于所看的车", en: "not among the cars looked at" },
  outsideWindow: { zh: "不在窗口内", en: "outside the window" },
  otherVehicle: { zh: "不是所看的车,或早于购车", en: "of another car, or before the sale" },
};

/** The computation of an indicator that judges a cohort of vehicles by their visits in a window; days are visits. */
export function vehicleCohort<Arguments>(rule: CohortRule<Arguments>) {
  return {
    base: "cohort",
    numerator: ["returned"],
    reasons: cohortReasons,
    prepare(values: Arguments, tables: Scope["tables"], times: readonly When[]): VisitDays {
      const reach = reachOf(times, (time) => rule.window({ ...values, ...time }));
      return new VisitDays(rule.visits(values), tables["visits"] as Table, reach);
    },
    at(visits: VisitDays, values: Arguments, scope: Scope, ledger?: Ledger): Tallies {
      const window = rule.window(values);
      // The audit explains a #N/A: it must not be stopped by it.
      if (ledger === undefined) assertCovered(visits, window, rule.visited);
      const days = visits.cohort.clear();
      rule.mark(days, rule.cars(values), window, scope);
      const counts = countVisits(days, visits, window);
      const hasReturned = (vehicle: number): boolean => counts.of(vehicle) >= window.least;
      if (ledger) {
        enterCars(rule.cars(values), days, scope, ledger, hasReturned);
        enterVisits(visits, window, (vehicle, day) => isLookedAt(days, vehicle, day), ledger);
      }
      const cars = days.vehicles;
      return { returned: vehicleTally(cars.filter(hasReturned)), cohort: vehicleTally(cars) };
    },
  } as const;
}

export function assertCovered(
  { history }: VisitDays,
  { start, end }: Pick<CohortWindow, "start" | "end">,
  visited: string,
): void {
  assertHistory(history, { first: start, last: monthStart(end, -1) }, visited);
}

/** Marks cars with a day in the window; one that was sold twice in it goes by the earlier day. */
export function markSold(
  days: VehicleMarks,
  { vehicles, dates }: DatedVehicles,
  window: CohortWindow,
  scope: Scope,
): void {
  const [from, to] = [window.from - TIME_SLACK, window.to - TIME_SLACK];
  eachRow(scope.tables["vehicles"] as Table, scope.selection, (row) => {
    const time = dates.values[row] as number;
    const vehicle = time >= from && time < to ? vehicles.at(row) : NO_KEY;
    if (vehicle === NO_KEY) return;
    const known = days.of(vehicle);
    if (known === 0 || dayOf(time) < known) days.set(vehicle, dayOf(time));
  });
}

/** Marks cars whose last day of all lies in the window: a warranty that was extended ends later. */
export function markCovered(
  days: VehicleMarks,
  { vehicles, dates }: DatedVehicles,
  window: CohortWindow,
  scope: Scope,
): void {
  eachRow(scope.tables["vehicles"] as Table, scope.selection, (row) => {
    const time = dates.values[row] as number;
    const vehicle = Number.isNaN(time) ? NO_KEY : vehicles.at(row);
    if (vehicle !== NO_KEY) days.set(vehicle, Math.max(days.of(vehicle), dayOf(time)));
  });
  for (const vehicle of days.vehicles) {
    const last = days.of(vehicle);
    if (last < window.from || last >= window.to) days.set(vehicle, 0);
  }
}

function isLookedAt(days: VehicleMarks, vehicle: number, day: number): boolean {
  const own = days.of(vehicle);
  return own !== 0 && day >= own;
}

/** The visits of each vehicle of the cohort on or after its own day. */
function countVisits(days: VehicleMarks, visits: VisitDays, { start, end }: CohortWindow): VehicleMarks {
  const counts = visits.counts.clear();
  visits.each(start, end, (vehicle, day) => {
    if (isLookedAt(days, vehicle, day)) counts.set(vehicle, counts.of(vehicle) + 1);
  });
  return counts;
}

export function vehicleTally({ length }: readonly number[]): Tally {
  return { amount: length, rows: length };
}

/** The account of the cars' rows: a car counts in the first row that has its day. */
export function enterCars(
  { vehicles, dates }: DatedVehicles,
  days: VehicleMarks,
  scope: Scope,
  ledger: Ledger,
  hasReturned: (vehicle: number) => boolean,
): void {
  const entered = new Set<number>();
  const enter = (row: number): void => {
    const time = dates.values[row] as number;
    if (Number.isNaN(time)) return ledger.exclude(row, "blankDate");
    const vehicle = vehicles.at(row);
    if (vehicle === NO_KEY) return ledger.exclude(row, "blankId");
    if (days.of(vehicle) === 0) return ledger.exclude(row, "outsideCohort");
    if (days.of(vehicle) !== dayOf(time) || entered.has(vehicle)) return ledger.exclude(row, "sameId");
    entered.add(vehicle);
    ledger.base(row);
    if (hasReturned(vehicle)) ledger.numerator(row);
  };
  eachRow(scope.tables["vehicles"] as Table, scope.selection, enter, (row, reason) =>
    ledger.exclude(row, reason),
  );
}

/** The account of the visits' rows: read too, and none of them in the base. */
export function enterVisits(
  { visits, table }: VisitDays,
  { start, end }: Pick<CohortWindow, "start" | "end">,
  isCounted: (vehicle: number, day: number, row: number) => boolean,
  ledger: Ledger,
): void {
  const { vehicles, dates } = visits;
  const other = new Ledger();
  const enter = (row: number): void => {
    const time = dates.values[row] as number;
    if (Number.isNaN(time)) return other.exclude(row, "blankDate");
    const vehicle = vehicles.at(row);
    if (vehicle === NO_KEY) return other.exclude(row, "blankId");
    if (!(time >= start - TIME_SLACK && time < end - TIME_SLACK)) return other.exclude(row, "outsideWindow");
    if (isCounted(vehicle, dayOf(time), row)) other.base(row);
    else other.exclude(row, "otherVehicle");
  };
  eachRow(table, {}, enter, (row, reason) => other.exclude(row, reason));
  ledger.absorb(other);
}
