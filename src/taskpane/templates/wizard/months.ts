import { DATASETS, type RecordTable } from "../../../columns";
import { civilOf, daysInMonth, monthStart, serialOf } from "../../../cells/serials";

/** How far back the list of months goes: two years, so that last year's month is there with its own year before. */
const LISTED = 24;

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

/** The months to choose from, the newest first; the running one is among them, since a manager may look at it early. */
export function monthsUntil(day: number): number[] {
  return Array.from({ length: LISTED }, (_, back) => monthStart(day, -back));
}

/** The last full month of the records: that of the table that comes first among the datasets, work orders first. */
export function monthOfRecords(tables: readonly RecordTable[]): number | undefined {
  const days = DATASETS.map(({ id }) => tables.find(({ dataset }) => dataset === id)?.lastDay);
  const lastDay = days.find((day) => day !== undefined);
  return lastDay === undefined ? undefined : lastFullMonth(lastDay);
}

/** 2025-08 */
export function monthText(serial: number): string {
  const { year, month } = civilOf(serial);
  return `${year}-${String(month).padStart(2, "0")}`;
}

/** 2025-08-31 */
export function dayText(serial: number): string {
  return `${monthText(serial)}-${String(civilOf(serial).day).padStart(2, "0")}`;
}
