import { civilOf, monthStart } from "../../../cells/serials";

/** How far back the list of months goes: two years, so that last year's month is there with its own year before. */
const LISTED = 24;

/** The months to choose from, the newest first; the running one is among them, since a manager may look at it early. */
export function monthsUntil(day: number): number[] {
  return Array.from({ length: LISTED }, (_, back) => monthStart(day, -back));
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
