import { Refusal, type Fault } from "../../src/cells/fault";

const MS_PER_DAY = 86_400_000;
/** 1 March 1900 is the first day that Excel counts right: before it there is its 29 February 1900. */
const MARCH_1900 = 61;

/** The serial of a date-time by JavaScript's calendar, with Excel's quirk; month is 1 to 12. */
export function serial(
  year: number,
  month: number,
  day: number,
  hours = 0,
  minutes = 0,
  seconds = 0,
): number {
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / MS_PER_DAY;
  return (days < MARCH_1900 ? days - 1 : days) + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Every day from 1900-01-01 on, by its place: 0 is the first. */
export function dayNumber(index: number): Day {
  const date = new Date(Date.UTC(1900, 0, 1) + index * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1900-01-01 to 2199-12-31. */
export const DAYS = (Date.UTC(2200, 0, 1) - Date.UTC(1900, 0, 1)) / MS_PER_DAY;

export function pad(value: number, length = 2): string {
  return String(value).padStart(length, "0");
}

/** ASCII as East Asian keyboards write it: "ＹＥＳ", "１２３", "：". */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** A number with a number format, as hosts with data types deliver it. */
export function formatted(value: number): unknown {
  return { type: "FormattedNumber", basicType: "Double", basicValue: value, numberFormat: "0.00" };
}

export function errorCell(code: string): unknown {
  return { type: "Error", basicType: "Error", basicValue: code };
}

/** What an act is refused for; undefined where it is not. Anything else it throws goes on. */
export function faultOf(act: () => unknown): Fault | undefined {
  try {
    act();
  } catch (cause) {
    if (cause instanceof Refusal) return cause.fault;
    throw cause;
  }
  return undefined;
}

/** Properties are the same on every run. */
export const SEED = 20250801;
