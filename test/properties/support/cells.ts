import fc from "fast-check";
import * as oracle from "../../oracle";
import * as arbitrary from "../../oracle/arbitraries";

export type Value = number | string | boolean | null;
/** What a column holds; an id may also be written as a number, a text id may not. */
export type Kind = "id" | "textId" | "category" | "flag" | "date" | "count" | "amount" | "score" | "plain";

/** How the same values may be typed into cells. */
export interface Spelling {
  readonly blank: null | undefined | "";
  readonly flags: readonly [yes: unknown, no: unknown];
  readonly dates: "serial" | "text" | "formatted";
  readonly ids: "plain" | "spaced" | "fullWidth" | "number";
  readonly amounts: "number" | "text";
}

export const spelling: fc.Arbitrary<Spelling> = fc.record({
  blank: fc.constantFrom(null, undefined, "" as const),
  flags: fc.constantFrom<(readonly [unknown, unknown])[]>(
    [true, false],
    ["是", "否"],
    ["Y", "n "],
    ["√", "×"],
    ["有", "无"],
    [1, 0],
  ),
  dates: fc.constantFrom("serial" as const, "text" as const, "formatted" as const),
  ids: fc.constantFrom("plain" as const, "spaced" as const, "fullWidth" as const, "number" as const),
  amounts: fc.constantFrom("number" as const, "text" as const),
});

/** One value as somebody might have typed it; `index` varies the spelling of the same id within a column. */
export function typed(kind: Kind, value: Value, how: Spelling, index: number): unknown {
  if (value === null) return kind === "date" && index % 3 === 0 && how.blank === null ? 0 : how.blank;
  if (kind === "flag") return how.flags[value === true ? 0 : 1];
  if (kind === "date" && typeof value === "number") return typedDate(value, how);
  if (kind === "amount" && typeof value === "number") {
    return how.amounts === "text" && index % 2 === 0 ? amountText(value) : value;
  }
  if (kind === "id" && how.ids === "number") return Number(String(value).replace(/\D/g, ""));
  if (kind === "id" || kind === "textId" || kind === "category") return typedKey(String(value), how, index);
  return value;
}

function typedDate(serial: number, { dates }: Spelling): unknown {
  if (dates === "text") return dateText(serial);
  const formatted = {
    type: "FormattedNumber",
    basicType: "Double",
    basicValue: serial,
    numberFormat: "yyyy/m/d",
  };
  return dates === "formatted" ? formatted : serial;
}

function typedKey(key: string, { ids }: Spelling, index: number): string {
  if (index % 2 === 0) return key;
  if (ids === "spaced") return ` ${key} `;
  if (ids !== "fullWidth") return key;
  return key.replace(/[A-Z0-9]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

/** 2025-08-01 or 2025-08-01 14:30. */
export function dateText(serial: number): string {
  const minutes = Math.round(serial * 1440);
  const iso = new Date(Date.UTC(1899, 11, 30) + minutes * 60000).toISOString();
  return minutes % 1440 === 0 ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
}

/** ¥1,234.50 or (120.00). */
function amountText(value: number): string {
  const [whole = "", cents = ""] = Math.abs(value).toFixed(2).split(".");
  const text = `${whole.replace(/(?<=\d)(?=(\d{3})+$)/g, ",")}.${cents}`;
  return value < 0 ? `(${text})` : `¥${text}`;
}

/** A period as an argument, and what it means. */
export interface GivenPeriod {
  readonly argument: unknown[][];
  readonly interval: oracle.Interval;
}

export function monthText({ year, month }: oracle.Month): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}

export const monthPeriod: fc.Arbitrary<GivenPeriod> = fc
  .tuple(arbitrary.month, fc.nat({ max: 4 }))
  .map(([month, style]) => {
    const { year, month: number } = month;
    const spellings = [
      monthText(month),
      `${year}年${number}月`,
      year * 100 + number,
      oracle.monthStart(month) + 9.5,
      `${year}/${number}`,
    ];
    return { argument: [[spellings[style]]], interval: oracle.monthPeriod(month) };
  });

export const longPeriod: fc.Arbitrary<GivenPeriod> = fc
  .tuple(fc.constantFrom(2024, 2025), fc.nat({ max: 5 }))
  .map(([year, style]) => {
    const quarter = (style % 4) + 1;
    const first = style > 3 ? 1 : quarter * 3 - 2;
    const interval = {
      start: oracle.monthStart({ year, month: first }),
      end: oracle.monthStart({ year, month: first }, style > 3 ? 12 : 3),
    };
    const spellings = [`${year}Q1`, `${year}年2季度`, `${year}q3`, `${year}Q4`, year, String(year)];
    return { argument: [[spellings[style]]], interval };
  });

const daysPeriod: fc.Arbitrary<GivenPeriod> = fc
  .tuple(arbitrary.day, fc.nat({ max: 200 }), fc.boolean())
  .map(([start, days, across]) => ({
    argument: across ? [[start, start + days]] : [[dateText(start)], [dateText(start + days)]],
    interval: { start, end: start + days + 1 },
  }));

export const period: fc.Arbitrary<GivenPeriod> = fc.oneof(monthPeriod, longPeriod, daysPeriod);

/** A random order, by a number: the same number gives the same order. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = randomOf(seed);
  const result = [...items];
  for (let index = result.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [result[index], result[other]] = [result[other] as T, result[index] as T];
  }
  return result;
}

/** Numbers from 0 to 1 (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  const parts: unknown[] = Array.isArray(value) ? value : Object.values(value);
  // Most parts are numbers and texts: a call for each of them would take longer than the freezing.
  for (const part of parts) if (typeof part === "object") deepFreeze(part);
  return value;
}
