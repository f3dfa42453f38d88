import { CellError, contentOf, shown } from "./cell";
import { invalid, Refusal } from "./fault";
import { UNREADABLE } from "./marks";
import { cellAt, type Range } from "./range";
import { weekdayOf } from "./serials";
import type { SpecialDays } from "./special-days";
import { normalized } from "./text";

/** Opening intervals of a day, in fractions of the day, in order and without overlap; a night shift ends after 1. */
type Hours = readonly (readonly [from: number, to: number])[];

/** Working time: the hours of each weekday (Monday first), and the days that are otherwise. */
export interface WorkingTime {
  /** Working days between two serials. */
  between(start: number, end: number): number;
}

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

function clock(text: string): number {
  const [, hours = "", minutes = ""] = /^(\d{1,2}):(\d{2})$/.exec(text.trim()) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return hours === "" || Number(minutes) > 59 || total > 1440 ? UNREADABLE : total / 1440;
}

function intervals(text: string): [number, number][] | undefined {
  const found: [number, number][] = [];
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

/** The hours of the seven weekdays and those of a made-up working day, or undefined if the text is no calendar. */
function parseWeek(text: string): { week: Hours[]; workday: Hours } | undefined {
  const week: [number, number][][] = Array.from({ length: 7 }, () => []);
  let workday: [number, number][] | undefined;
  for (const group of text.split(/[;；]/)) {
    const [, dayText = "", hourText = ""] = GROUP.exec(group.trim()) ?? [];
    const days = weekdays(dayText);
    const hours = intervals(hourText)?.map(untilClose);
    if (!days || !hours) return undefined;
    workday ??= hours;
    for (const day of days)
      week[day - 1]?.push(...hours.map(([open, close]): [number, number] => [open, close]));
  }
  if (workday === undefined) return undefined;
  const hours = week.map(merged);
  return overlapsNextDay(hours) ? undefined : { week: hours, workday: merged(workday) };
}

/** A shift past midnight belongs to the day it begins on: 22:00-06:00 ends at 30:00. */
function untilClose([open, close]: [number, number]): [number, number] {
  return [open, close > open ? close : close + 1];
}

/** Hours that would count twice, on the night before and on the day itself, are no calendar. */
function overlapsNextDay(week: readonly Hours[]): boolean {
  return week.some((hours, day) => {
    const lastClose = Math.max(0, ...hours.map(([, close]) => close));
    const nextOpen = Math.min(...(week[(day + 1) % week.length] ?? []).map(([open]) => open));
    return lastClose - 1 > nextOpen;
  });
}

function merged(hours: [number, number][]): Hours {
  const result: [number, number][] = [];
  for (const [open, close] of hours.sort((a, b) => a[0] - b[0])) {
    const last = result[result.length - 1];
    if (last && open <= last[1]) last[1] = Math.max(last[1], close);
    else result.push([open, close]);
  }
  return result;
}

function lengthUntil(hours: Hours, time: number): number {
  let length = 0;
  for (const [open, close] of hours) if (time > open) length += Math.min(time, close) - open;
  return length;
}

function lengthOf(hours: Hours): number {
  return lengthUntil(hours, Infinity);
}

class Calendar implements WorkingTime {
  private readonly untilWeekday: number[] = [0];
  /** Special days in order, and how much working time all of them up to each have added or taken away. */
  private readonly specialDays: number[];
  private readonly changes: number[] = [0];

  constructor(
    private readonly week: readonly Hours[],
    private readonly workday: Hours,
    private readonly special: SpecialDays,
  ) {
    for (const hours of week) this.untilWeekday.push((this.untilWeekday.at(-1) ?? 0) + lengthOf(hours));
    this.specialDays = [...special.keys()].sort((a, b) => a - b);
    for (const day of this.specialDays) {
      const change = lengthOf(this.hoursOf(day)) - lengthOf(this.regularHours(day));
      this.changes.push((this.changes.at(-1) ?? 0) + change);
    }
  }

  between(start: number, end: number): number {
    return Math.max(0, this.until(end) - this.until(start));
  }

  /** Working time from a fixed Monday up to a time: the days before yesterday in full, then yesterday's shifts and today's. */
  private until(time: number): number {
    const today = Math.floor(time);
    const yesterday = today - 1;
    const sinceMonday = weekdayOf(yesterday) - 1;
    const weeks = (yesterday - sinceMonday - 2) / 7;
    const regular = weeks * (this.untilWeekday[7] ?? 0) + (this.untilWeekday[sinceMonday] ?? 0);
    const fullDays = regular + (this.changes[this.specialBefore(yesterday)] ?? 0);
    return (
      fullDays +
      lengthUntil(this.hoursOf(yesterday), time - yesterday) +
      lengthUntil(this.hoursOf(today), time - today)
    );
  }

  private specialBefore(day: number): number {
    let low = 0;
    let high = this.specialDays.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.specialDays[middle] as number) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private regularHours(day: number): Hours {
    return this.week[weekdayOf(day) - 1] ?? [];
  }

  private hoursOf(day: number): Hours {
    const special = this.special.get(day);
    if (special === undefined) return this.regularHours(day);
    return special === "off" ? [] : this.regularHours(day).length > 0 ? this.regularHours(day) : this.workday;
  }
}

/** A calendar such as "1-5 08:30-17:30" or "Mon-Sat 8:00-12:00,13:30-18:00"; several groups are parted by semicolons. */
export function readCalendar(range: Range, special: SpecialDays, parameter: string): WorkingTime | undefined {
  if (range.length !== 1)
    throw invalid("oneCellExpected", { parameter, found: `${range.rows} × ${range.columns}` });
  const content = contentOf(cellAt(range, 0));
  if (content === undefined || content === 0) return undefined;
  if (content instanceof CellError) throw new Refusal({ code: "excelError", error: content.code, parameter });
  const week = typeof content === "string" ? parseWeek(normalized(content).toLowerCase()) : undefined;
  if (week === undefined) throw invalid("unreadableCalendar", { parameter, found: shown(content) });
  return new Calendar(week.week, week.workday, special);
}
