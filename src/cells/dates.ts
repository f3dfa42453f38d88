import { CellError, contentOf, type Cell } from "./cell";
import { BLANK, EXCEL_ERROR, UNREADABLE } from "./marks";
import { daysInMonth, FIRST_SERIAL, LAST_SERIAL, serialOf } from "./serials";
import { normalized } from "./text";

/** Where a day is asked for that is not history, a smaller number is meant as a year, a month or a mark: its serial is before 1906. */
export const FIRST_DAY_MEANT = 2200;

/**
 * A date-time as a serial. Serials, yyyymmdd numbers and the usual texts are read; 0 and "" are blank, because
 * desktop Excel delivers an empty cell as 0. A zone or offset in the text is not converted: a workbook has one zone.
 */
export function readDate(cell: Cell): number {
  if (typeof cell === "number") return dateOfNumber(cell);
  if (cell === "") return BLANK;
  const quick = typeof cell === "string" ? isoDate(cell) : UNREADABLE;
  if (quick !== UNREADABLE) return quick;
  const content = contentOf(cell);
  if (content === undefined) return BLANK;
  if (typeof content === "number") return dateOfNumber(content);
  if (typeof content === "string") return dateOfText(content);
  return content instanceof CellError ? EXCEL_ERROR : UNREADABLE;
}

function dateOfNumber(value: number): number {
  if (value >= FIRST_SERIAL && value < LAST_SERIAL + 1) return value;
  if (value === 0) return BLANK;
  if (!Number.isInteger(value)) return UNREADABLE;
  return value < 1e9 ? compactDate(value) : packedTime(value);
}

/** yyyymmddhhmm and yyyymmddhhmmss, as systems export them. */
function packedTime(value: number): number {
  const digits = String(value);
  return digits.length === 12 || digits.length === 14 ? anyDate(digits) : UNREADABLE;
}

/** yyyymmdd */
function compactDate(value: number): number {
  return civilSerial(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100);
}

export function civilSerial(year: number, month: number, day: number): number {
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return UNREADABLE;
  return day < 1 || day > daysInMonth(year, month) ? UNREADABLE : serialOf(year, month, day);
}

/** The serial a text spells, or UNREADABLE. ISO dates, by far the most, are read without a regular expression. */
export function dateOfText(text: string): number {
  const quick = isoDate(text);
  return quick === UNREADABLE ? anyDate(normalized(text)) : quick;
}

function digit(text: string, index: number): number {
  const code = text.charCodeAt(index) - 48;
  return code >= 0 && code <= 9 ? code : Number.NaN;
}

function twoDigits(text: string, index: number): number {
  return digit(text, index) * 10 + digit(text, index + 1);
}

/** "2025-08-01", "2025-08-01 14:30" and "2025-08-01T14:30:59", to the character. */
function isoDate(text: string): number {
  const { length } = text;
  if (length !== 10 && length !== 16 && length !== 19) return UNREADABLE;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return UNREADABLE;
  const day = civilSerial(
    twoDigits(text, 0) * 100 + twoDigits(text, 2),
    twoDigits(text, 5),
    twoDigits(text, 8),
  );
  // NaN digits fail every comparison in civilSerial's limits only in part: test the sum once.
  if (length === 10 || !(day < UNREADABLE)) return day < UNREADABLE ? day : UNREADABLE;
  const separator = text.charCodeAt(10);
  if ((separator !== 32 && separator !== 84) || text.charCodeAt(13) !== 58) return UNREADABLE;
  if (length === 19 && text.charCodeAt(16) !== 58) return UNREADABLE;
  return day + timeOfDay(twoDigits(text, 11), twoDigits(text, 14), length === 19 ? twoDigits(text, 17) : 0);
}

function timeOfDay(hours: number, minutes: number, seconds: number): number {
  return hours < 24 && minutes < 60 && seconds < 60
    ? (hours * 3600 + minutes * 60 + seconds) / 86400
    : UNREADABLE;
}

const DATE = String.raw`(?:(?<year>\d{4})(?:(?<separator>[-/.])(?<month>\d{1,2})\k<separator>(?<day>\d{1,2})|年(?<cmonth>\d{1,2})月(?<cday>\d{1,2})[日号]?))|(?<compact>\d{8})`;
const CLOCK = String.raw`(?<half>上午|下午|中午|晚上|凌晨|AM|PM)?\s*(?<hours>\d{1,2})[:时点](?<minutes>\d{1,2})(?:分?|(?:分|:)(?<seconds>\d{1,2}(?:\.\d+)?)秒?)\s*(?<halfAfter>AM|PM)?`;
const ZONE = String.raw`\s*(?:Z|[-+]\d{2}(?::?\d{2})?)?`;
const DATE_TIME = new RegExp(
  `^(?:${DATE})(?:(?:\\s*T\\s*|\\s+|(?<=[日号])|(?=[上下]午))${CLOCK}${ZONE})?$`,
  "i",
);
const PACKED = /^(\d{8})[T ]?(\d{2})(\d{2})(\d{2})?$/i;

function anyDate(text: string): number {
  const packed = PACKED.exec(text);
  if (packed) {
    const [, date = "", hours, minutes, seconds = "0"] = packed;
    return compactDate(Number(date)) + timeOfDay(Number(hours), Number(minutes), Number(seconds));
  }
  const parts = DATE_TIME.exec(text)?.groups;
  if (!parts) return UNREADABLE;
  const day =
    parts["compact"] === undefined
      ? civilSerial(
          Number(parts["year"]),
          Number(parts["month"] ?? parts["cmonth"]),
          Number(parts["day"] ?? parts["cday"]),
        )
      : compactDate(Number(parts["compact"]));
  if (day === UNREADABLE || parts["hours"] === undefined) return day;
  const half = (parts["half"] ?? parts["halfAfter"])?.toUpperCase();
  return (
    day +
    timeOfDay(hourOf(Number(parts["hours"]), half), Number(parts["minutes"]), Number(parts["seconds"] ?? 0))
  );
}

/** From which hour to which a word for a part of the day is said. */
const PARTS_OF_THE_DAY: Readonly<Record<string, readonly [from: number, to: number]>> = {
  AM: [0, 12],
  PM: [12, 24],
  上午: [0, 12],
  下午: [12, 24],
  凌晨: [0, 7],
  中午: [11, 15],
  晚上: [17, 24],
};

/** 下午3:05 is 15:05, 12:10 AM is 0:10, 下午15:05 stays as it is. What its word contradicts (13:05 AM, 晚上12:30) is no time. */
function hourOf(hours: number, part: string | undefined): number {
  if (part === undefined) return hours;
  const [from, to] = PARTS_OF_THE_DAY[part] ?? [0, 0];
  const possible = hours > 12 ? [hours] : [hours % 12, (hours % 12) + 12];
  return possible.find((hour) => hour >= from && hour < to) ?? UNREADABLE;
}

const DAY_AND_MONTH = /^\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)/;

const TIME_OF_DAY = new RegExp(`^${CLOCK}$`, "i");

/** Whether a cell holds a time of day without a date: 9:00, 下午3点05, or the number 0.375. */
export function isTimeOfDay(content: unknown): boolean {
  if (typeof content === "number") return content > 0 && content < 1;
  return typeof content === "string" && TIME_OF_DAY.test(normalized(content));
}

/** Whether a text is a date of which nobody can say what is the day and what the month (03/04/2025). */
export function isAmbiguousDate(text: string): boolean {
  return DAY_AND_MONTH.test(normalized(text));
}

const YEAR_MONTH_AND_DAY = /^\d{4}[-/.年]\d{1,2}[-/.月]\d/;

/** Whether a text is meant as a date, be it one nobody can read (2025-02-30, 03/04/2025) or a time alone: it is no header. */
export function isMeantAsDate(text: string): boolean {
  return isAmbiguousDate(text) || isTimeOfDay(text) || YEAR_MONTH_AND_DAY.test(normalized(text));
}
