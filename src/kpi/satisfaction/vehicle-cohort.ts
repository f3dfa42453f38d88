import { NO_KEY } from "../../cells/keys";
import { dayOf, monthStart, TIME_SLACK } from "../../cells/serials";
import { Ledger } from "../compute/ledger";
import { eachRow, type Table } from "../compute/table";
import type { Tally } from "../compute/tally";
import type { Scope } from "../define";
import type { Bilingual } from "../texts";
import type { DatedVehicles } from "./cohort-arguments";
import { assertHistory } from "./history";
import { VisitMonths } from "./visit-months";

/** The cars whose own day lies from `from` up to `to`; they must visit `least` times from `start` up to `end`, the first of N. */
export interface CohortWindow {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly least: number;
}

/** The day that each vehicle of the cohort goes by, by the vehicle's number; 0 for all others. */
export type CohortDays = Int32Array;

/** What differs between the indicators. */
interface CohortRule<Arguments> {
  cars(values: Arguments): DatedVehicles;
  visits(values: Arguments): DatedVehicles;
  window(values: Arguments): CohortWindow;
  days(cars: DatedVehicles, window: CohortWindow, scope: Scope): CohortDays;
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
    prepare: (values: Arguments, tables: Scope["tables"]): VisitMonths =>
      new VisitMonths(rule.visits(values), tables["visits"] as Table),
    at(visits: VisitMonths, values: Arguments, scope: Scope, ledger?: Ledger): Tallies {
      const window = rule.window(values);
      // The audit explains a #N/A: it must not be stopped by it.
      if (ledger === undefined) assertCovered(visits, window);
      const days = rule.days(rule.cars(values), window, scope);
      const returned = returnedVehicles(days, visits, window);
      if (ledger) {
        enterCars(rule.cars(values), days, scope, ledger, returned);
        enterVisits(visits, window, (vehicle, day) => isLookedAt(days, vehicle, day), ledger);
      }
      return { returned: tallyOf(returned), cohort: tallyOf(days) };
    },
  } as const;
}

export function assertCovered(
  { history }: VisitMonths,
  { start, end }: Pick<CohortWindow, "start" | "end">,
): void {
  assertHistory(history, { first: start, last: monthStart(end, -1) });
}

/** Cars with a day in the window; one that was sold twice in it goes by the earlier day. */
export function soldWithin(
  { vehicles, dates }: DatedVehicles,
  window: CohortWindow,
  scope: Scope,
): CohortDays {
  const days: CohortDays = new Int32Array(vehicles.capacity);
  const [from, to] = [window.from - TIME_SLACK, window.to - TIME_SLACK];
  eachRow(scope.tables["vehicles"] as Table, scope.selection, (row) => {
    const time = dates.values[row] as number;
    const vehicle = time >= from && time < to ? vehicles.at(row) : NO_KEY;
    if (vehicle === NO_KEY) return;
    const known = days[vehicle] as number;
    if (known === 0 || dayOf(time) < known) days[vehicle] = dayOf(time);
  });
  return days;
}

/** Cars whose last day of all lies in the window: a warranty that was extended ends later. */
export function coveredUntil(
  { vehicles, dates }: DatedVehicles,
  window: CohortWindow,
  scope: Scope,
): CohortDays {
  const days: CohortDays = new Int32Array(vehicles.capacity);
  eachRow(scope.tables["vehicles"] as Table, scope.selection, (row) => {
    const time = dates.values[row] as number;
    const vehicle = Number.isNaN(time) ? NO_KEY : vehicles.at(row);
    if (vehicle !== NO_KEY) days[vehicle] = Math.max(days[vehicle] as number, dayOf(time));
  });
  return days.map((day) => (day >= window.from && day < window.to ? day : 0));
}

function isLookedAt(days: CohortDays, vehicle: number, day: number): boolean {
  const own = days[vehicle] as number;
  return own !== 0 && day >= own;
}

/** 1 for each vehicle of the cohort that visited often enough, on or after its own day. */
function returnedVehicles(
  days: CohortDays,
  visits: VisitMonths,
  { start, end, least }: CohortWindow,
): Int32Array {
  const counts = new Int32Array(days.length);
  visits.each(start, end, (vehicle, day) => {
    if (isLookedAt(days, vehicle, day)) counts[vehicle] = (counts[vehicle] as number) + 1;
  });
  return counts.map((count) => (count >= least ? 1 : 0));
}

/** How many vehicles are marked. */
export function tallyOf(marks: Int32Array): Tally {
  let vehicles = 0;
  for (const mark of marks) if (mark !== 0) vehicles++;
  return { amount: vehicles, rows: vehicles };
}

/** The account of the cars' rows: a car counts in the first row that has its day. */
export function enterCars(
  { vehicles, dates }: DatedVehicles,
  days: CohortDays,
  scope: Scope,
  ledger: Ledger,
  returned?: Int32Array,
): void {
  const entered = new Set<number>();
  const enter = (row: number): void => {
    const time = dates.values[row] as number;
    if (Number.isNaN(time)) return ledger.exclude(row, "blankDate");
    const vehicle = vehicles.at(row);
    if (vehicle === NO_KEY) return ledger.exclude(row, "blankId");
    if (days[vehicle] === 0) return ledger.exclude(row, "outsideCohort");
    if (days[vehicle] !== dayOf(time) || entered.has(vehicle)) return ledger.exclude(row, "sameId");
    entered.add(vehicle);
    ledger.base(row);
    if (returned?.[vehicle] === 1) ledger.numerator(row);
  };
  eachRow(scope.tables["vehicles"] as Table, scope.selection, enter, (row, reason) =>
    ledger.exclude(row, reason),
  );
}

/** The account of the visits' rows: read too, and none of them in the base. */
export function enterVisits(
  { visits, table }: VisitMonths,
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
