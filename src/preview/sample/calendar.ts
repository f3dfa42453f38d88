import { civilOf, serialOf, weekdayOf } from "../../cells/serials";
import type { Random } from "./random";

/** Eighteen months of records; fixed, so that the examples keep their values whatever the date. */
export const FIRST_DAY = serialOf(2024, 3, 1);
export const LAST_DAY = serialOf(2025, 8, 31);
export const LAST_MONTH = serialOf(2025, 8, 1);

/** How busy a month is, January first: much before the Spring Festival, little in it, air conditioning in summer. */
const SEASON = [1.15, 0.7, 0.95, 1, 1, 1.05, 1.2, 1.15, 1.05, 0.95, 1, 1.05];
/** Monday first: private customers come at the weekend. */
const WEEKDAYS = [0.9, 0.75, 0.75, 0.8, 0.95, 1.6, 1.25];
/** The workshops are closed: first and last day of the National Day and the Spring Festival holidays. */
const CLOSED = [
  [serialOf(2024, 10, 1), serialOf(2024, 10, 3)],
  [serialOf(2025, 1, 28), serialOf(2025, 2, 2)],
] as const;

const OPENS = 8.5 * 60;
const CLOSES = 17.5 * 60;
const MINUTES = 1440;

export const isClosed = (day: number): boolean => CLOSED.some(([first, last]) => day >= first && day <= last);

function busyness(day: number): number {
  if (isClosed(day)) return 0;
  return (SEASON[civilOf(day).month - 1] ?? 1) * (WEEKDAYS[weekdayOf(day) - 1] ?? 1);
}

/** A day on which a customer comes who means to come around `day`. */
export function visitDay(random: Random, day: number): number {
  const days = Array.from({ length: 15 }, (_, index) => day - 7 + index);
  return random.weighted(days, busyness);
}

/** A time of arrival: most in the morning, the last well before closing. */
export function arrivalTime(random: Random, day: number): number {
  const minute = Math.floor(
    OPENS + (CLOSES - OPENS - 45) * Math.min(random.next(), random.next() * 1.4 + 0.05),
  );
  return atMinute(day, minute);
}

/** The time so many working minutes later; work goes on over closing time on the next open day. */
export function afterWork(start: number, minutes: number): number {
  let day = Math.floor(start + 1e-9);
  let minute = Math.round((start - day) * MINUTES) + Math.round(minutes);
  while (minute > CLOSES) {
    minute += OPENS - CLOSES;
    do day++;
    while (isClosed(day));
  }
  return atMinute(day, minute);
}

const atMinute = (day: number, minute: number): number => day + minute / MINUTES;
