import { expect, test } from "@jest/globals";
import { readAsOf, readPeriod } from "../../src/cells/period";
import { toRange, type Range } from "../../src/cells/range";
import { faultOf } from "../cells/support";
import { fuzz, fuzzTime, Met } from "./support/fuzz";
import { dayOf, folded, skeleton } from "./support/plain";
import { expectedDate } from "./support/plain-dates";
import { damagedOr, longTexts } from "./support/texts";

const PERIODS = [
  "2025-08",
  "2025/8",
  "202508",
  "2025年8月",
  "2025Q3",
  "2025年3季度",
  "2025",
  "2025-08-15",
  "2025年第三季度",
  "2025年8月份",
  "2025年",
];
const PIECES = [
  "2025",
  "1999",
  "08",
  "8",
  "13",
  "0",
  "3",
  "5",
  "-",
  "/",
  ".",
  "年",
  "月",
  "日",
  "Q",
  "q",
  "季度",
  "季",
  "第",
  "三",
  "份",
  " ",
  "２０２５",
];

/** First months of a half-open interval, counted from the year 0. */
type Months = readonly [from: number, count: number];

/** What the list of periods says of a text: its months, or undefined. */
function monthsOf(original: string): Months | undefined {
  const text = folded(original).toUpperCase();
  // A bar keeps the number of the quarter apart from the year before it.
  const quarter = text.replace(/[一二三四](?=季)/, (word) => `|${"一二三四".indexOf(word) + 1}`);
  const { shape, runs } = skeleton(text);
  const [year = "", second = ""] = runs;
  if (shape === "#" && year.length === 6) return months(Number(year.slice(0, 4)), Number(year.slice(4)), 1);
  if (["#", "#年"].includes(shape) && year.length === 4) return months(Number(year), 1, 12);
  const isMonth = ["#-#", "#/#", "#.#", "#年#月", "#年#月份"].includes(shape);
  if (isMonth && year.length === 4 && second.length <= 2) return months(Number(year), Number(second), 1);
  const parts = skeleton(quarter);
  const isQuarter = /^#\s*[-/]?\s*Q\s*#$|^#\s*年?\s*第?\|?#季度?$/.test(parts.shape);
  return isQuarter && parts.runs[0]?.length === 4 && /^[1-4]$/.test(parts.runs[1] ?? "")
    ? months(Number(parts.runs[0]), Number(parts.runs[1]) * 3 - 2, 3)
    : undefined;
}

function months(year: number, month: number, count: number): Months | undefined {
  return year >= 1900 && year <= 2199 && month >= 1 && month <= 12
    ? [year * 12 + month - 1, count]
    : undefined;
}

function firstDay(month: number): number {
  // The first day after all there is has no month of its own.
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1) ?? (dayOf(2199, 12, 31) as number) + 1;
}

/** The interval a text names: its months, or the month of the date it is. */
function expected(text: string): { start: number; end: number } | "refused" | undefined {
  const whole = monthsOf(text);
  if (whole !== undefined) return { start: firstDay(whole[0]), end: firstDay(whole[0] + whole[1]) };
  if (folded(text) === "") return undefined;
  const date = expectedDate(text);
  if (!(date > 0 && date < 200_000)) return "refused";
  for (let month = 1900 * 12; ; month++)
    if (firstDay(month + 1) > date) return { start: firstDay(month), end: firstDay(month + 1) };
}

function cellOf(text: string): Range {
  return toRange(text) as Range;
}

function read(text: string): ReturnType<typeof expected> {
  let period: ReturnType<typeof readPeriod>;
  const fault = faultOf(() => (period = readPeriod(cellOf(text), "period")));
  if (fault === undefined) return period;
  expect(fault.code).toBe("unreadablePeriod");
  return "refused";
}

test("a period is the months its text names, and nothing else is one", () => {
  const met = new Met();
  fuzz(damagedOr(PERIODS, PIECES), (text) => {
    const [found, wanted] = [read(text), expected(text)];
    met.enter(found === "refused" ? "refused" : "read");
    if (JSON.stringify(found) !== JSON.stringify(wanted)) expect([text, found]).toEqual([text, wanted]);
  });
  expect(met.share("read")).toBeGreaterThan(0.01);
  expect(met.share("refused")).toBeGreaterThan(0.01);
});

test("no kilobyte keeps the reader busy", () => {
  fuzzTime(longTexts(PIECES), (text) => {
    faultOf(() => readPeriod(cellOf(text), "period"));
    faultOf(() => readAsOf(cellOf(text), "asOf"));
  });
});
