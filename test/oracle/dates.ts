/** Dates are Excel serial numbers of the 1900 system (from March 1900 on); a calendar day is a whole number. */
const MS_PER_DAY = 24 * 60 * 60 * 1000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Comparisons of times have half a second of slack. */
export const HALF_SECOND = 0.5 / 86400;

/** month is 1 to 12. */
export interface Month {
  year: number;
  month: number;
}

/** Half-open: start belongs to it, end does not. */
export interface Interval {
  start: number;
  end: number;
}

/** "2025-08-01", "2025-08-01 14:30" or "2025-08-01 14:30:15" as a serial. For tests. */
export function serialOf(text: string): number {
  const [day = "", time = "00:00"] = text.split(" ");
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  return (Date.UTC(year, month - 1, date, hours, minutes, seconds) - EPOCH) / MS_PER_DAY;
}

/** Milliseconds since the epoch of the serials, rounded. */
export function millisecondsOf(serial: number): number {
  return Math.round(serial * MS_PER_DAY);
}

/** The calendar day: half a second before midnight is already the next day. */
export function dayOf(serial: number): number {
  return Math.floor(serial + HALF_SECOND);
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(day: number): number {
  const sundayIsZero = new Date(EPOCH + day * MS_PER_DAY).getUTCDay();
  return sundayIsZero === 0 ? 7 : sundayIsZero;
}

export function monthOf(serial: number): Month {
  const date = new Date(EPOCH + dayOf(serial) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** M(k): the first day of the month, shifted by k months. */
export function monthStart(month: Month, shift = 0): number {
  return (Date.UTC(month.year, month.month - 1 + shift, 1) - EPOCH) / MS_PER_DAY;
}

/** The month shifted by k months, as a period. */
export function monthPeriod(month: Month, shift = 0): Interval {
  return { start: monthStart(month, shift), end: monthStart(month, shift + 1) };
}

export function isIn(serial: number, interval: Interval): boolean {
  return serial + HALF_SECOND >= interval.start && serial + HALF_SECOND < interval.end;
}

/** What happened after asOf has not happened; an asOf without a time is the end of that day. */
export function hasHappened(serial: number, asOf: number): boolean {
  if (Number.isInteger(asOf)) return serial + HALF_SECOND < asOf + 1;
  return serial <= asOf + HALF_SECOND;
}
