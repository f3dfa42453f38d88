import { millisecondsOf, weekdayOf } from "./dates";

const MINUTES_PER_DAY = 24 * 60;

/** Minutes of the day: [510, 1050] is 08:30-17:30. An opening whose end is not after its start runs over midnight. */
export type Opening = [from: number, to: number];

export interface Calendar {
  /** Monday is 1, Sunday is 7. */
  weekdays: number[];
  openings: Opening[];
}

/** A day off, or a working day (with the hours of the calendar). If a day occurs twice, the last one counts. */
export interface SpecialDay {
  day: number;
  working: boolean;
}

export function isWorkingDay(day: number, calendar: Calendar, specialDays: SpecialDay[]): boolean {
  let working = calendar.weekdays.includes(weekdayOf(day));
  for (const special of specialDays) if (special.day === day) working = special.working;
  return working;
}

/** The working minutes between two serials, interval by interval. */
export function workingMinutes(
  started: number,
  finished: number,
  calendar: Calendar,
  specialDays: SpecialDay[] = [],
): number {
  const from = millisecondsOf(started) / 60000;
  const to = millisecondsOf(finished) / 60000;
  let sum = 0;
  for (let day = Math.floor(from / MINUTES_PER_DAY); day * MINUTES_PER_DAY <= to; day++) {
    // With those of the day before: its last opening may run over midnight.
    const openings = openingsOf(day, calendar, specialDays).concat(
      openingsOf(day - 1, calendar, specialDays),
    );
    // Only the part of this calendar day, and where openings overlap only once.
    const dayStart = day * MINUTES_PER_DAY;
    let counted = Math.max(from, dayStart);
    const end = Math.min(to, dayStart + MINUTES_PER_DAY);
    for (const [opens, closes] of openings.sort((a, b) => a[0] - b[0])) {
      const overlapStart = Math.max(counted, opens);
      const overlapEnd = Math.min(end, closes);
      if (overlapEnd > overlapStart) {
        sum += overlapEnd - overlapStart;
        counted = overlapEnd;
      }
    }
  }
  return sum;
}

/** The same for whole minutes, minute by minute. */
export function workingMinutesCounted(
  started: number,
  finished: number,
  calendar: Calendar,
  specialDays: SpecialDay[] = [],
): number {
  const from = Math.round(millisecondsOf(started) / 60000);
  const to = Math.round(millisecondsOf(finished) / 60000);
  let sum = 0;
  for (let minute = from; minute < to; minute++) {
    const today = Math.floor(minute / MINUTES_PER_DAY);
    let open = false;
    for (const day of [today - 1, today]) {
      for (const [opens, closes] of openingsOf(day, calendar, specialDays)) {
        if (minute >= opens && minute < closes) open = true;
      }
    }
    if (open) sum += 1;
  }
  return sum;
}

/** The openings that begin on the day, in minutes since the epoch of the serials. */
function openingsOf(day: number, calendar: Calendar, specialDays: SpecialDay[]): Opening[] {
  if (!isWorkingDay(day, calendar, specialDays)) return [];
  return calendar.openings.map(([from, to]) => [
    day * MINUTES_PER_DAY + from,
    day * MINUTES_PER_DAY + to + (to <= from ? MINUTES_PER_DAY : 0),
  ]);
}
