import { isBlank } from "../../cells/cell";
import { notAvailable } from "../../cells/fault";
import { NO_KEY } from "../../cells/keys";
import { describeDay } from "../../cells/period";
import { cellAt } from "../../cells/range";
import { monthStart, TIME_SLACK } from "../../cells/serials";
import { eachRow, EXCLUDED_AS_TOTALS, type Table } from "../compute/table";
import type { Scope } from "../define";
import type { ChurnArguments } from "./churn-arguments";

/** The first and the last record of the whole table: what the data can know about. */
export interface History {
  readonly first: number;
  readonly last: number;
}

export function historyOf({ customers, visitDates }: ChurnArguments, tables: Scope["tables"]): History {
  const { first: start, length, excluded } = tables["records"] as Table;
  let first = Infinity;
  let last = -Infinity;
  for (let row = start; row < length; row++) {
    const time = visitDates.values[row] as number;
    if (!(time < first || time > last) || Math.abs(time) === Infinity) continue;
    if (excluded?.[row] === EXCLUDED_AS_TOTALS || isBlank(cellAt(customers.range, row))) continue;
    if (time < first) first = time;
    if (time > last) last = time;
  }
  return { first, last };
}

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

/** Missing data would look like lost customers: the records must begin by the cohort month and reach the last month. */
export function assertHistory({ first, last }: History, window: ChurnWindow): void {
  const lastMonth = monthStart(window.windowEnd + TIME_SLACK, -1);
  if (first < window.cohortEnd && last >= lastMonth - TIME_SLACK) return;
  if (first === Infinity) throw notAvailable("noRecords", { details: { read: 0, total: "cohort" } });
  throw notAvailable("historyTooShort", {
    details: {
      from: describeDay(window.cohortStart + TIME_SLACK).slice(0, 7),
      to: describeDay(lastMonth).slice(0, 7),
      first: describeDay(first),
      last: describeDay(last),
    },
  });
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

export function isInCohort(mark: number | undefined): boolean {
  return mark !== undefined && (mark & IN_COHORT) !== 0;
}

export function isLost(mark: number | undefined): boolean {
  return mark === IN_COHORT;
}
