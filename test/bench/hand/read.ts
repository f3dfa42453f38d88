import type { CellRow, Column } from "../records/columns";
import { keyOf, rareAmount, rareCount, rareDate, rareFlag, rareScore, Refused } from "./rare";

/**
 * Reading as one writes it by hand for speed: the cells that most rows have are told by a comparison or two, all others
 * go to `rare`. Everything the function reads is read, everything it refuses is refused; NaN stands for a blank.
 */
export function at(column: Column, row: number): unknown {
  return (column[row] as CellRow)[0];
}

/** 1, 0 or NaN. */
export function flagOf(cell: unknown): number {
  if (cell === "否" || cell === false) return 0;
  if (cell === "是" || cell === true) return 1;
  return cell === "" ? NaN : rareFlag(cell);
}

/** A number of things: it cannot be negative, nor a text. */
export function countOf(cell: unknown): number {
  if (typeof cell === "number" && cell >= 0 && cell < 1e15) return cell;
  return cell === "" ? NaN : rareCount(cell);
}

const PLAIN_AMOUNT = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?$/;

export function amountOf(cell: unknown): number {
  if (typeof cell === "number") return cell;
  if (cell === "") return NaN;
  if (typeof cell === "string" && PLAIN_AMOUNT.test(cell)) return Number(cell.replaceAll(",", ""));
  return rareAmount(cell);
}

/** A score without a scale. */
export function pointsOf(cell: unknown): number {
  return typeof cell === "number" ? cell : cell === "" ? NaN : rareScore(cell);
}

/** A score up to the highest of a scale, in whole points or not. */
export function scoreOf(cell: unknown, highest: number, isWhole: boolean): number {
  const score = pointsOf(cell);
  if (Number.isNaN(score)) return score;
  if (score < 0 || score > highest || (isWhole && !Number.isInteger(score)))
    throw new Refused("off the scale", cell);
  return score;
}

function digits(text: string, index: number): number {
  const [tens, units] = [text.charCodeAt(index) - 48, text.charCodeAt(index + 1) - 48];
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : NaN;
}

const LAST_SERIAL = 109574;
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;

/** The serial of a day from 1901 to 2099, where every fourth year is a leap year; NaN for no such day. */
function serialOf(year: number, month: number, day: number): number {
  if (!(year > 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1)) return NaN;
  const isLeap = year % 4 === 0;
  const before = (DAYS_BEFORE[month - 1] as number) + (isLeap && month > 2 ? 1 : 0);
  const length =
    (DAYS_BEFORE[month] as number) - (DAYS_BEFORE[month - 1] as number) + (isLeap && month === 2 ? 1 : 0);
  if (day > length) return NaN;
  return 366 + (year - 1901) * 365 + Math.floor((year - 1901) / 4) + before + day;
}

/** "2025-08-01" and "2025-08-01 09:30"; NaN for any other text. */
function isoDate(text: string): number {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NaN;
  const day = serialOf(digits(text, 0) * 100 + digits(text, 2), digits(text, 5), digits(text, 8));
  if (text.length === 10) return day;
  if (text.length !== 16 || text.charCodeAt(10) !== 32 || text.charCodeAt(13) !== 58) return NaN;
  const [hours, minutes] = [digits(text, 11), digits(text, 14)];
  return hours < 24 && minutes < 60 ? day + (hours * 60 + minutes) / 1440 : NaN;
}

/** Serials, ISO text with or without a time, and the rest. */
export function dateOf(cell: unknown): number {
  if (typeof cell === "number" && cell >= 1 && cell < LAST_SERIAL + 1) return cell;
  if (cell === "") return NaN;
  const date = typeof cell === "string" ? isoDate(cell) : NaN;
  return Number.isNaN(date) ? rareDate(cell) : date;
}

export const HALF_SECOND = 0.5 / 86400;

/** The day a time belongs to; half a second before midnight is midnight. */
export function dayOf(time: number): number {
  return Math.floor(time + HALF_SECOND);
}

export const BLANK = -1;
/** The row says 合计: it is no record. */
export const TOTALS = -2;

/** A small number for each distinct id or category. A spelling is looked into once, when it is first met. */
export class Keys {
  private readonly codes = new Map<unknown, number>();
  readonly spellings: unknown[] = [];

  constructor(private readonly isCategory = false) {}

  /** The number of the cell's key, BLANK or TOTALS. */
  of(cell: unknown): number {
    return this.codes.get(cell) ?? this.enter(cell);
  }

  private enter(cell: unknown): number {
    const key = keyOf(cell, this.isCategory);
    let code = key === undefined ? TOTALS : key === "" ? BLANK : this.codes.get(key);
    if (code === undefined) {
      code = this.spellings.length;
      this.codes.set(key, code);
      this.spellings.push(typeof cell === "string" ? cell.trim() : cell);
    }
    if (key !== cell) this.codes.set(cell, code);
    return code;
  }

  get size(): number {
    return this.spellings.length;
  }
}

const BEGINS_WITH = new Set([..."#合小总TtＴｔ \u3000\u00a0\t"].map((character) => character.charCodeAt(0)));
const SUSPECT = Uint8Array.from({ length: 0x10000 }, (_, code) => Number(BEGINS_WITH.has(code)));

/** Whether the row of an id is a record; refuses what no id can be. Most ids show it by their first character. */
export function isRecord(cell: unknown): boolean {
  if (typeof cell === "string" && SUSPECT[cell.charCodeAt(0)] !== 1) return true;
  return keyOf(cell, false) !== undefined;
}
