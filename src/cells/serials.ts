/** Days as Excel counts them (1900 system), by integer arithmetic: no clock and no time zone can come in. */

const HALF_SECOND = 0.5 / 86400;
/** Two times closer than this are the same time: serials carry the rounding of division by 86,400. */
export const TIME_SLACK = HALF_SECOND;

/** First and last serial that count as dates: 1900-01-01 and 2199-12-31. */
export const FIRST_SERIAL = 1;
export const LAST_SERIAL = 109574;

/** Days from 0000-03-01, where a cycle of 400 years begins, to 1899-12-30. */
const DAYS_BEFORE_EPOCH = 693899;
const MARCH_1900 = 61;

/** Days from 1899-12-30 of a Gregorian date; years begin in March, so that a leap day comes last. */
function civilDay(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - DAYS_BEFORE_EPOCH;
}

/** The serial of a date; Excel's 29 February 1900, which never was, shifts the two months before it. */
export function serialOf(year: number, month: number, day: number): number {
  const serial = civilDay(year, month, day);
  return serial < MARCH_1900 ? serial - 1 : serial;
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function civilOf(serial: number): CivilDate {
  const whole = dayOf(serial);
  const days = (whole < MARCH_1900 - 1 ? whole + 1 : whole) + DAYS_BEFORE_EPOCH;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

/** The day a time belongs to; half a second before midnight is midnight. */
export function dayOf(serial: number): number {
  return Math.floor(serial + HALF_SECOND);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The first day of the month that a serial lies in, shifted by so many months: M(k). */
export function monthStart(serial: number, shift = 0): number {
  const { year, month } = civilOf(serial);
  const months = year * 12 + month - 1 + shift;
  return serialOf(Math.floor(months / 12), (months % 12) + 1, 1);
}

/** The months completed from one day to another, as DATEDIF(from, to, "m") counts them. */
export function completedMonths(from: number, to: number): number {
  const [start, end] = [civilOf(dayOf(from)), civilOf(dayOf(to))];
  return 12 * (end.year - start.year) + end.month - start.month - (end.day < start.day ? 1 : 0);
}

/** A serial closer than this to a whole day was written without a time. */
const WITHOUT_TIME = 1e-9;

/** Whether a moment was written with a time of day, which midnight is not. */
export function hasTime(serial: number): boolean {
  return Math.abs(serial - Math.round(serial)) >= WITHOUT_TIME;
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: number): number {
  return ((day + 5) % 7) + 1;
}

/** Hours to the millisecond: four hours between two serials are 4, not 3.99999999994. */
export function hoursOf(days: number): number {
  return Math.round(days * 86_400_000) / 3_600_000;
}
