import { CellError, contentOf, type Cell, type Content, shown } from "./cell";
import { civilSerial, dateOfText, FIRST_DAY_MEANT, readDate } from "./dates";
import { invalid, Refusal, type FaultCode } from "./fault";
import { isMarkedFaulty, UNREADABLE } from "./marks";
import { cellAt, positionOf, type Range } from "./range";
import { civilOf, dayOf, hasTime, monthStart, serialOf, TIME_SLACK } from "./serials";
import { normalized } from "./text";

/** A half-open interval of serials: from the first day on, up to but not including `end`. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** Whether a time lies in the period; times half a second off a limit are at the limit. */
export function contains(period: Period, time: number): boolean {
  return time >= period.start - TIME_SLACK && time < period.end - TIME_SLACK;
}

function months(year: number, month: number, count: number): Period {
  const start = civilSerial(year, month, 1);
  return start === UNREADABLE ? NO_PERIOD : { start, end: monthStart(start, count) };
}

const NO_PERIOD: Period = { start: UNREADABLE, end: UNREADABLE };
const QUARTERS = "一二三四";
const YEAR = /^(\d{4})年?$/;
const QUARTER = /^(\d{4})(?:\s*[-/]?\s*Q\s*([1-4])|(?!\d)\s*年?\s*第?([1-4一二三四])季度?)$/i;
const MONTH = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月份?|(\d{2}))$/;

/** What a text or number says of a period: a year, quarter or month by itself, or one day. */
function span(content: string | number): { readonly period: Period; readonly day: boolean } {
  if (typeof content === "number") return spanOfNumber(content);
  const text = normalized(content);
  const year = YEAR.exec(text);
  if (year) return { period: months(Number(year[1]), 1, 12), day: false };
  const quarter = QUARTER.exec(text);
  if (quarter) {
    const number = Number(quarter[2] ?? 0) || QUARTERS.indexOf(quarter[3] ?? "") + 1 || Number(quarter[3]);
    return { period: months(Number(quarter[1]), number * 3 - 2, 3), day: false };
  }
  const month = MONTH.exec(text);
  if (month)
    return { period: months(Number(month[1]), Number(month[2] ?? month[3] ?? month[4]), 1), day: false };
  return oneDay(dateOfText(content));
}

function spanOfNumber(value: number): { readonly period: Period; readonly day: boolean } {
  const isWhole = Number.isInteger(value);
  if (holdsYear(value)) return { period: isWhole ? months(value, 1, 12) : NO_PERIOD, day: false };
  if (isWhole && value >= 190001 && value <= 219912) {
    return { period: months(Math.floor(value / 100), value % 100, 1), day: false };
  }
  return oneDay(readDate(value));
}

const FIRST_YEAR = 1900;

/** Whether a number is meant as a year, or as 2025.08: it is no day of 1905, which its serial would be. */
function holdsYear(content: Content): boolean {
  return typeof content === "number" && content >= FIRST_YEAR && content < FIRST_DAY_MEANT;
}

function oneDay(serial: number): { readonly period: Period; readonly day: boolean } {
  if (!(serial < UNREADABLE)) return { period: NO_PERIOD, day: true };
  const day = dayOf(serial);
  return { period: { start: day, end: day + 1 }, day: true };
}

function spanOfCell(
  cell: Cell,
  parameter: string,
): { readonly period: Period; readonly day: boolean } | undefined {
  const content = contentOf(cell);
  if (content === undefined || content === 0) return undefined;
  if (content instanceof CellError) throw new Refusal({ code: "excelError", error: content.code, parameter });
  const found = typeof content === "boolean" ? { period: NO_PERIOD, day: false } : span(content);
  if (found.period.start === UNREADABLE)
    throw invalid("unreadablePeriod", { parameter, found: shown(content) });
  return found;
}

/**
 * A period: a date (its month), "2025-08", "202508", "2025年8月", "2025Q3", "2025年3季度", "2025", the numbers 202508
 * and 2025, or two cells {start, end}, both included. Undefined where the argument is blank.
 */
export function readPeriod(range: Range, parameter: string): Period | undefined {
  if (range.length === 1) return periodOfCell(cellAt(range, 0), parameter);
  if (range.length !== 2)
    throw invalid("unreadablePeriod", { parameter, found: `${range.rows} × ${range.columns}` });
  const start = spanOfCell(cellAt(range, 0), parameter)?.period;
  const end = spanOfCell(cellAt(range, 1), parameter)?.period;
  if (start === undefined && end === undefined) return undefined;
  if (start === undefined || end === undefined)
    throw invalid("halfPeriod", { parameter, ...positionOf(range, start === undefined ? 0 : 1) });
  if (end.end <= start.start) {
    const details = { from: describeDay(start.start), to: describeDay(end.end - 1) };
    throw invalid("reversedPeriod", { parameter, details });
  }
  return { start: start.start, end: end.end };
}

/** The period one cell names; a date stands for its month. */
export function periodOfCell(cell: Cell, parameter: string): Period | undefined {
  const found = spanOfCell(cell, parameter);
  if (found === undefined || !found.day) return found?.period;
  return { start: monthStart(found.period.start), end: monthStart(found.period.start, 1) };
}

/** Whether a period is exactly one calendar month. */
export function isOneMonth(period: Period): boolean {
  return monthStart(period.start) === period.start && monthStart(period.start, 1) === period.end;
}

/** The first day of the one month an argument names. */
export function readMonth(range: Range, parameter: string): number | undefined {
  const period = refusing("unreadableMonthOption", () => readPeriod(range, parameter));
  if (period !== undefined && !isOneMonth(period)) {
    const found = range.length === 1 ? shown(cellAt(range, 0)) : describePeriod(period);
    throw invalid("unreadableMonthOption", { parameter, found });
  }
  return period?.start;
}

/** What is no period at all is no month or moment either, and the remedy is theirs. */
function refusing<Value>(code: FaultCode, read: () => Value): Value {
  try {
    return read();
  } catch (caught) {
    if (!(caught instanceof Refusal) || caught.fault.code !== "unreadablePeriod") throw caught;
    throw new Refusal({ ...caught.fault, code });
  }
}

/** A column cell that names a month: a date, or anything that `period` takes for one month. */
export function readMonthCell(cell: Cell): number {
  const content = contentOf(cell);
  // 6, 7, 8 as months of a year, and years, are no days of the first years of the calendar.
  if (typeof content === "number" && content > 0 && content < FIRST_DAY_MEANT) return UNREADABLE;
  const date = readDate(cell);
  if (date < UNREADABLE && date > 0) return monthStart(date);
  if (!(date === UNREADABLE)) return date;
  if (typeof content !== "string" && typeof content !== "number") return UNREADABLE;
  const { period } = span(content);
  return !isMarkedFaulty(period.start) && isOneMonth(period) ? period.start : UNREADABLE;
}

/** The last moment that has happened at `asOf`, as an exclusive limit: a date without a time means the end of that day. */
export function readAsOf(range: Range, parameter: string): number | undefined {
  if (range.length !== 1)
    throw invalid("oneCellExpected", { parameter, found: `${range.rows} × ${range.columns}` });
  const content = contentOf(cellAt(range, 0));
  if (content === undefined || content === 0) return undefined;
  if (content instanceof CellError) throw new Refusal({ code: "excelError", error: content.code, parameter });
  const time = readDate(content);
  if (isMarkedFaulty(time) || holdsYear(content))
    throw invalid("unreadableAsOf", { parameter, found: shown(content) });
  return hasTime(time) ? time + TIME_SLACK : Math.round(time) + 1 - TIME_SLACK;
}

/** A moment: a date with a time is that very one; a day (or month) has a first one, and an end. */
export function readMoment(range: Range, parameter: string): Period | undefined {
  if (range.length !== 1)
    throw invalid("oneCellExpected", { parameter, found: `${range.rows} × ${range.columns}` });
  const cell = cellAt(range, 0);
  const time = readDate(cell);
  if (!holdsYear(contentOf(cell)) && hasTime(time)) return { start: time, end: time };
  return refusing("unreadableAsOf", () => spanOfCell(cell, parameter)?.period);
}

/** A period as people write it: 2025-08, 2025, or from 2025-08-03 to 2025-08-05. */
export function describePeriod({ start, end }: Period): string {
  if (isOneMonth({ start, end })) return describeDay(start).slice(0, 7);
  if (monthStart(start, 12) === end && start === serialOf(civilOf(start).year, 1, 1))
    return String(civilOf(start).year);
  return `${describeDay(start)} – ${describeDay(end - 1)}`;
}

export function describeDay(serial: number): string {
  const { year, month, day } = civilOf(serial);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
