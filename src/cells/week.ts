import { UNREADABLE } from "./marks";

/** Opening intervals of a day, in whole minutes of the day, in order and without overlap; a night shift ends after 1440. */
export type Hours = readonly (readonly [from: number, to: number])[];

/** The hours of the seven weekdays, Monday first, and those of a made-up working day. */
export interface Week {
  readonly days: readonly Hours[];
  readonly workday: Hours;
}

export const MINUTES_A_DAY = 1440;

type Interval = readonly [from: number, to: number];

const WEEKDAYS = [
  ["1", "mon", "monday", "周一", "星期一"],
  ["2", "tue", "tuesday", "周二", "星期二"],
  ["3", "wed", "wednesday", "周三", "星期三"],
  ["4", "thu", "thursday", "周四", "星期四"],
  ["5", "fri", "friday", "周五", "星期五"],
  ["6", "sat", "saturday", "周六", "星期六"],
  ["7", "sun", "sunday", "周日", "周天", "星期日", "星期天"],
];

function weekday(word: string): number {
  return WEEKDAYS.findIndex((names) => names.includes(word.trim())) + 1;
}

/** "1-5", "Mon-Sat", "1,3,5", "周一至周五": weekday numbers, or undefined. */
function weekdays(text: string): number[] | undefined {
  const days = new Set<number>();
  for (const part of text.split(/[,、]/)) {
    const [from = "", to = from, ...more] = part.split(/[-~–至到]/);
    if (more.length > 0) return undefined;
    const [first, last] = [weekday(from), weekday(to)];
    if (first === 0 || last === 0) return undefined;
    for (let day = first; ; day = (day % 7) + 1) {
      days.add(day);
      if (day === last) break;
    }
  }
  return [...days];
}

/** "8:30" in minutes of the day. */
function clock(text: string): number {
  const [, hours = "", minutes = ""] = /^(\d{1,2}):(\d{2})$/.exec(text.trim()) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return hours === "" || Number(minutes) > 59 || total > MINUTES_A_DAY ? UNREADABLE : total;
}

function intervals(text: string): Interval[] | undefined {
  const found: Interval[] = [];
  for (const part of text.split(/[,、]/)) {
    const [from = "", to = "", ...more] = part.split(/[-~–至到]/);
    if (more.length > 0) return undefined;
    const [open, close] = [clock(from), clock(to)];
    if (open === UNREADABLE || close === UNREADABLE || open === close) return undefined;
    found.push([open, close]);
  }
  return found;
}

const GROUP = /^(.*?)\s+(\d{1,2}:\d{2}.*)$/;

/** The week that a text such as "1-5 08:30-17:30;6 9:00-12:00" says, or undefined if it is no calendar. */
export function parseWeek(text: string): Week | undefined {
  const days: Interval[][] = Array.from({ length: 7 }, () => []);
  const workday: Interval[] = [];
  let firstDays: string | undefined;
  for (const group of text.split(/[;；]/)) {
    const [, dayText = "", hourText = ""] = GROUP.exec(group.trim()) ?? [];
    const numbers = weekdays(dayText);
    const hours = intervals(hourText)?.map(untilClose);
    if (!numbers || !hours) return undefined;
    for (const day of numbers) days[day - 1]?.push(...hours);
    const sameDays = numbers.sort((a, b) => a - b).join();
    firstDays ??= sameDays;
    if (sameDays === firstDays) workday.push(...hours);
  }
  return { days: days.map(inOrder), workday: inOrder(workday) };
}

/** A shift past midnight belongs to the day it begins on: 22:00-06:00 ends at 30:00. */
function untilClose([open, close]: Interval): Interval {
  return [open, close > open ? close : close + MINUTES_A_DAY];
}

function inOrder(hours: readonly Interval[]): Hours {
  return [...hours].sort((a, b) => a[0] - b[0]);
}

/** Hours that would count twice, on a day itself or with the night before, are no calendar. Shifts may meet. */
export function countsTwice({ days }: Week): boolean {
  return days.some((hours, day) => {
    let closed = spillOf(days[(day + 6) % 7] ?? []);
    return hours.some(([open, close]) => {
      const overlaps = open < closed;
      closed = close;
      return overlaps;
    });
  });
}

/** How far into the next day, in its minutes, the hours of a day reach. */
export function spillOf(hours: Hours): number {
  return Math.max(0, ...hours.map(([, close]) => close - MINUTES_A_DAY));
}
