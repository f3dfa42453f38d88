import { civilOf, daysInMonth, monthStart, serialOf } from "../cells/serials";
import { DATASETS, type RecordTable } from "../columns";

/** Today, by the clock of this computer. */
export function today(): number {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The first day of the last month that is over on a day: the month itself on its last day, else the one before. */
export function lastFullMonth(lastDay: number): number {
  const { year, month, day } = civilOf(lastDay);
  return monthStart(lastDay, day === daysInMonth(year, month) ? 0 : -1);
}

/**
 * The last full month of the records: that of the table that comes first among the datasets, work orders first. Where
 * they begin after it, the month they begin in, which is not over: of the one before they say nothing.
 */
export function monthOfRecords(tables: readonly RecordTable[]): number | undefined {
  const [days] = DATASETS.flatMap(({ id }) =>
    tables.filter(({ dataset, lastDay }) => dataset === id && lastDay !== undefined),
  );
  if (days?.lastDay === undefined) return undefined;
  const { firstDay = days.lastDay, lastDay } = days;
  return Math.max(lastFullMonth(lastDay), monthStart(firstDay, 0));
}
