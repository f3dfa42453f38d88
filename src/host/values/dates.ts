import type { Language } from "../model/session";
import type { Reading } from "./reading";
import { daysInMonth, fullYear, serialOf } from "./serials";

const THREE_PARTS = /^(\d{1,4})([-/])(\d{1,2})\2(\d{1,4})$/;
const TWO_PARTS = /^(\d{1,4})([-/])(\d{1,4})$/;
const CHINESE = /^(?:(\d{4}|\d{2})年)?(\d{1,2})月(?:(\d{1,2})日)?$/;
const DAY_FIRST = /^(\d{1,2})[-/ ]([a-z]{3,9})(?:[-/ ,]+(\d{4}|\d{2}))?$/i;
const MONTH_FIRST = /^([a-z]{3,9})[-/ ](\d{1,4})(?:,? +(\d{4}))?$/i;
const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const MONTH_AND_YEAR = "mmm-yy";

export function shortDate(language: Language): string {
  return language === "zh-CN" ? "yyyy/m/d" : "m/d/yyyy";
}

function monthAndDay(language: Language): string {
  return language === "zh-CN" ? 'm"月"d"日"' : "d-mmm";
}

function reading(year: number, month: number, day: number, numberFormat: string): Reading | undefined {
  const value = serialOf(year, month, day);
  return value === undefined ? undefined : { value, numberFormat };
}

/** Four digits in front are always a year; else each language has its own order. */
function readThreeParts(text: string, language: Language): Reading | undefined {
  const [match, first = "", , second = "", third = ""] = THREE_PARTS.exec(text) ?? [];
  if (match === undefined) return undefined;
  const yearFirst = first.length === 4 || language === "zh-CN";
  const [year, month, day] = yearFirst ? [first, second, third] : [third, first, second];
  if (year.length === 3 || day.length > 2 || month.length > 2) return undefined;
  return reading(fullYear(year), Number(month), Number(day), shortDate(language));
}

/** Month and day of this year; what is no day of the month is a year. */
function readTwoParts(text: string, language: Language, thisYear: number): Reading | undefined {
  const [match, first = "", , second = ""] = TWO_PARTS.exec(text) ?? [];
  if (match === undefined) return undefined;
  if (first.length === 4) return reading(Number(first), Number(second), 1, MONTH_AND_YEAR);
  const month = Number(first);
  if (month < 1 || month > 12 || first.length > 2) return undefined;
  if (second.length <= 2 && Number(second) >= 1 && Number(second) <= daysInMonth(thisYear, month))
    return reading(thisYear, month, Number(second), monthAndDay(language));
  return second.length === 3 ? undefined : reading(fullYear(second), month, 1, MONTH_AND_YEAR);
}

function readChinese(text: string, thisYear: number): Reading | undefined {
  const [match, year, month = "", day] = CHINESE.exec(text) ?? [];
  if (match === undefined || (year === undefined && day === undefined)) return undefined;
  const format = `${year === undefined ? "" : 'yyyy"年"'}m"月"${day === undefined ? "" : 'd"日"'}`;
  return reading(year === undefined ? thisYear : fullYear(year), Number(month), Number(day ?? "1"), format);
}

function monthNumber(word: string): number {
  const lower = word.toLowerCase();
  return MONTHS.findIndex((month) => lower === month || lower === month.slice(0, 3)) + 1;
}

function readEnglish(text: string, thisYear: number): Reading | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const [, day, word = "", year] = dayFirst;
    return year === undefined
      ? reading(thisYear, monthNumber(word), Number(day), "d-mmm")
      : reading(fullYear(year), monthNumber(word), Number(day), "d-mmm-yy");
  }
  const [match, word = "", number = "", year] = MONTH_FIRST.exec(text) ?? [];
  if (match === undefined || number.length === 3) return undefined;
  const month = monthNumber(word);
  if (year !== undefined) return reading(Number(year), month, Number(number), "d-mmm-yy");
  const isDay = number.length <= 2 && Number(number) >= 1 && Number(number) <= 31;
  return isDay
    ? reading(thisYear, month, Number(number), "d-mmm")
    : reading(fullYear(number), month, 1, MONTH_AND_YEAR);
}

/** A day as people type it; without a year it is in this one. */
export function readDate(text: string, language: Language, thisYear: number): Reading | undefined {
  const chinese = language === "zh-CN" ? readChinese(text, thisYear) : undefined;
  return (
    readThreeParts(text, language) ??
    readTwoParts(text, language, thisYear) ??
    chinese ??
    readEnglish(text, thisYear)
  );
}
