import { isBlank } from "../../cells/cell";
import { notAvailable } from "../../cells/fault";
import type { KeyColumn } from "../../cells/keys";
import type { NumberColumn } from "../../cells/numbers";
import { describeDay } from "../../cells/period";
import { cellAt } from "../../cells/range";
import { monthStart, TIME_SLACK } from "../../cells/serials";
import { EXCLUDED_AS_TOTALS, type Table } from "../compute/table";

/** The first and the last record of a whole table: what the data can know about. */
export interface History {
  readonly first: number;
  readonly last: number;
  /** How many rows were looked at. */
  readonly read: number;
}

/** Whatever part of the table is looked at later; a record without an id is none. */
export function historyOf(ids: KeyColumn, dates: NumberColumn, table: Table): History {
  const { first: start, length, excluded } = table;
  let first = Infinity;
  let last = -Infinity;
  for (let row = start; row < length; row++) {
    const time = dates.values[row] as number;
    if (!(time < first || time > last) || Math.abs(time) === Infinity) continue;
    if (excluded?.[row] === EXCLUDED_AS_TOTALS || isBlank(cellAt(ids.range, row))) continue;
    if (time < first) first = time;
    if (time > last) last = time;
  }
  return { first, last, read: length - start };
}

/** The first days of the first and the last month that records must cover. */
interface Covered {
  readonly first: number;
  readonly last: number;
}

/**
 * Missing data would look like lost customers: there is a record in or before the first month, and in the last or later.
 * Without any record `total` names what there is none of: a total or a column.
 */
export function assertHistory({ first, last, read }: History, months: Covered, total: string): void {
  if (first < monthStart(months.first, 1) - TIME_SLACK && last >= months.last - TIME_SLACK) return;
  if (first === Infinity) throw notAvailable("noRecords", { details: { read, total } });
  throw notAvailable("historyTooShort", {
    details: {
      from: describeDay(months.first).slice(0, 7),
      to: describeDay(months.last).slice(0, 7),
      first: describeDay(first),
      last: describeDay(last),
    },
  });
}
