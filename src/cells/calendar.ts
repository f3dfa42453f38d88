import { CellError, contentOf, shown } from "./cell";
import { invalid, Refusal } from "./fault";
import { cellAt, type Range } from "./range";
import { weekdayOf } from "./serials";
import type { SpecialDays } from "./special-days";
import { normalized } from "./text";
import { countsTwice, MINUTES_A_DAY, parseWeek, spillOf, type Hours, type Week } from "./week";

/** Working time: the hours of each weekday, and the days that are otherwise. */
export interface WorkingTime {
  /** Working days between two serials. */
  between(start: number, end: number): number;
}

function lengthUntil(hours: Hours, minute: number): number {
  let length = 0;
  for (const [open, close] of hours) if (minute > open) length += Math.min(minute, close) - open;
  return length;
}

function lengthOf(hours: Hours): number {
  return lengthUntil(hours, Infinity);
}

class Calendar implements WorkingTime {
  private readonly untilWeekday: number[] = [0];
  /** The days whose hours may not be their weekday's, in order: special ones, and those after them. */
  private readonly changedDays: number[];
  /** How much working time all of them up to each have added or taken away. */
  private readonly changes: number[] = [0];

  constructor(
    private readonly week: Week,
    private readonly special: SpecialDays,
  ) {
    for (const hours of week.days) this.untilWeekday.push((this.untilWeekday.at(-1) ?? 0) + lengthOf(hours));
    const days = new Set([...special.keys()].flatMap((day) => [day, day + 1]));
    this.changedDays = [...days].sort((a, b) => a - b);
    for (const day of this.changedDays) {
      const change = lengthOf(this.hoursOf(day)) - lengthOf(this.regularHours(day));
      this.changes.push((this.changes.at(-1) ?? 0) + change);
    }
  }

  between(start: number, end: number): number {
    return Math.max(0, this.until(end) - this.until(start)) / MINUTES_A_DAY;
  }

  /** Working minutes from a fixed Monday up to a time: the days before yesterday in full, then yesterday's shifts and today's. */
  private until(time: number): number {
    const today = Math.floor(time);
    const yesterday = today - 1;
    const sinceMonday = weekdayOf(yesterday) - 1;
    const weeks = (yesterday - sinceMonday - 2) / 7;
    const regular = weeks * (this.untilWeekday[7] ?? 0) + (this.untilWeekday[sinceMonday] ?? 0);
    const fullDays = regular + (this.changes[this.changedBefore(yesterday)] ?? 0);
    const minute = (time - today) * MINUTES_A_DAY;
    return (
      fullDays +
      lengthUntil(this.hoursOf(yesterday), MINUTES_A_DAY + minute) +
      lengthUntil(this.hoursOf(today), minute)
    );
  }

  private changedBefore(day: number): number {
    let low = 0;
    let high = this.changedDays.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.changedDays[middle] as number) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private regularHours(day: number): Hours {
    return this.week.days[weekdayOf(day) - 1] ?? [];
  }

  /** The hours that begin on a day, less what the night before covers: a made-up working day may meet a night shift. */
  private hoursOf(day: number): Hours {
    const covered = spillOf(this.plannedHours(day - 1));
    return this.plannedHours(day)
      .filter(([, close]) => close > covered)
      .map(([open, close]) => [Math.max(open, covered), close]);
  }

  private plannedHours(day: number): Hours {
    const regular = this.regularHours(day);
    const special = this.special.get(day);
    if (special === undefined) return regular;
    if (special === "off") return [];
    return regular.length > 0 ? regular : this.week.workday;
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
  if (countsTwice(week)) throw invalid("overlappingHours", { parameter, found: shown(content) });
  return new Calendar(week, special);
}
