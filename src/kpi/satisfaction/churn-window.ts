import { NO_KEY } from "../../cells/keys";
import { civilOf, dayOf, monthStart, TIME_SLACK } from "../../cells/serials";
import { eachRow, type Table } from "../compute/table";
import type { Scope } from "../define";
import type { ChurnArguments } from "./churn-arguments";
import { assertHistory, type History } from "./history";

/** The months that a churn of month N looks at; limits are first days of months, less the slack of times. */
export interface ChurnWindow {
  readonly cohortStart: number;
  readonly cohortEnd: number;
  readonly windowStart: number;
  readonly windowEnd: number;
}

export function churnWindow({
  month: start,
  windowMonths,
  cohortLag = windowMonths + 1,
}: ChurnArguments): ChurnWindow {
  const firstAfterCohort = Math.min(windowMonths, cohortLag - 1);
  return {
    cohortStart: monthStart(start, -cohortLag) - TIME_SLACK,
    cohortEnd: monthStart(start, 1 - cohortLag) - TIME_SLACK,
    windowStart: monthStart(start, -firstAfterCohort) - TIME_SLACK,
    windowEnd: start - TIME_SLACK,
  };
}

/** The months that the records must cover: from the cohort's to the one before N. */
export function assertChurnHistory(history: History, { cohortStart, windowEnd }: ChurnWindow): void {
  const [first, end] = [cohortStart + TIME_SLACK, windowEnd + TIME_SLACK];
  assertHistory(history, { first, last: monthStart(end, -1) }, "cohort");
}

const IN_COHORT = 1;
const IN_WINDOW = 2;

/** For each customer met, whether seen in the cohort month and in the window; the date is looked at before the customer. */
export function churnMarks(
  { customers, visitDates }: ChurnArguments,
  window: ChurnWindow,
  scope: Scope,
): Uint8Array {
  const table = scope.tables["records"] as Table;
  const marks = new Uint8Array(customers.capacity);
  const { values } = visitDates;
  const { cohortStart, cohortEnd, windowStart, windowEnd } = window;
  eachRow(table, scope.selection, (row) => {
    const time = values[row] as number;
    if (!(time >= cohortStart && time < windowEnd)) return;
    const mark = time < cohortEnd ? IN_COHORT : time >= windowStart ? IN_WINDOW : 0;
    const code = mark === 0 ? NO_KEY : customers.at(row);
    if (code !== NO_KEY) marks[code] = (marks[code] as number) | mark;
  });
  return marks;
}

/** Months that fit into the bits of one number. */
const MOST_MONTHS = 32;

/** The months in which each customer came, a bit each: asked for many windows, the records are read once. */
export class MonthsOfCustomers {
  private bits: Int32Array | undefined;

  /** The windows that will be asked for, where there are many. */
  constructor(
    readonly history: History,
    private readonly windows: readonly ChurnWindow[],
  ) {}

  /** The marks of every customer, where all records are looked at; undefined where the months do not fit. */
  marks(values: ChurnArguments, window: ChurnWindow, scope: Scope): Uint8Array | undefined {
    const { first, last } = this.history;
    const { rows, period } = scope.selection;
    const isWhole = rows === undefined && period === undefined;
    if (!isWhole || this.windows.length < 2 || !(monthsBetween(first, last) < MOST_MONTHS)) return undefined;
    this.bits ??= this.readBits(values, scope);
    const cohort = this.bitsBetween(window.cohortStart, window.cohortEnd);
    const after = this.bitsBetween(window.windowStart, window.windowEnd);
    const marks = new Uint8Array(values.customers.distinct);
    for (let code = 0; code < marks.length; code++) {
      const months = this.bits[code] as number;
      marks[code] = ((months & cohort) !== 0 ? IN_COHORT : 0) | ((months & after) !== 0 ? IN_WINDOW : 0);
    }
    return marks;
  }

  private readBits({ customers, visitDates }: ChurnArguments, scope: Scope): Int32Array {
    const bits = new Int32Array(customers.capacity);
    const firstDay = dayOf(this.history.first);
    const [from, to] = this.reach();
    // A day that no window looks at has no bit: its customers are not looked up.
    const days = Int32Array.from({ length: dayOf(this.history.last) - firstDay + 1 }, (_, index) => {
      const day = firstDay + index;
      return day >= from && day < to ? this.bitsBetween(day, day + 1) : 0;
    });
    eachRow(scope.tables["records"] as Table, scope.selection, (row) => {
      const month = days[dayOf(visitDates.values[row] as number) - firstDay] ?? 0;
      const code = month === 0 ? NO_KEY : customers.at(row);
      if (code !== NO_KEY) bits[code] = (bits[code] as number) | month;
    });
    return bits;
  }

  /** From the earliest cohort to the end of the last window. */
  private reach(): readonly [from: number, to: number] {
    return this.windows.reduce(
      ([from, to], { cohortStart, windowEnd }) => [Math.min(from, cohortStart), Math.max(to, windowEnd)],
      [Infinity, -Infinity],
    );
  }

  /** The bits of the months from the one that holds a time up to, not including, a later time. */
  private bitsBetween(from: number, to: number): number {
    const { first, last } = this.history;
    const start = Math.max(0, monthsBetween(first, from + TIME_SLACK));
    const end = Math.min(monthsBetween(first, last), monthsBetween(first, to - 2 * TIME_SLACK));
    let bits = 0;
    for (let month = start; month <= end; month++) bits |= 1 << month;
    return bits;
  }
}

function monthsBetween(earlier: number, later: number): number {
  const [from, to] = [civilOf(earlier), civilOf(later)];
  return 12 * (to.year - from.year) + to.month - from.month;
}

export function isInCohort(mark: number | undefined): boolean {
  return mark !== undefined && (mark & IN_COHORT) !== 0;
}

export function isLost(mark: number | undefined): boolean {
  return mark === IN_COHORT;
}
