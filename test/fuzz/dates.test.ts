import { expect, test } from "@jest/globals";
import { isAmbiguousDate, readDate } from "../../src/cells/dates";
import { BLANK, UNREADABLE } from "../../src/cells/marks";
import { fuzz, fuzzTime, Met } from "./support/fuzz";
import { expectedDate } from "./support/plain-dates";
import { damagedOr, longTexts } from "./support/texts";

const DATES = [
  "2025-08-01",
  "2025/8/1 14:30",
  "2025.8.1",
  "2025年8月1日",
  "2025年8月1日 9:05:30",
  "20250801",
  "202508011430",
  "2025-08-01T14:30:59Z",
  "2025-08-01T14:30:59.123+08:00",
  "2025/8/1 下午3:05",
  "2025-8-1 12:10 AM",
  "2025年8月1日上午10时5分",
];
const PIECES = [
  "2025",
  "1999",
  "08",
  "8",
  "31",
  "30",
  "2",
  "12",
  "1",
  "0",
  "-",
  "/",
  ".",
  "年",
  "月",
  "日",
  "号",
  " ",
  "T",
  ":",
  "时",
  "分",
  "秒",
  "上午",
  "下午",
  "AM",
  "pm",
  "Z",
  "+08:00",
  "２０２５",
  "03",
  "04",
];

test("a date is the day and time its text spells, and nothing else is one", () => {
  const met = new Met();
  fuzz(damagedOr(DATES, PIECES), (text) => {
    const [date, expected] = [readDate(text), expectedDate(text)];
    met.enter(date === UNREADABLE ? "refused" : "read");
    const isSame = date === expected || Math.abs(date - expected) < 1e-9;
    if (!isSame) expect([text, date]).toEqual([text, expected]);
  });
  expect(met.share("read")).toBeGreaterThan(0.01);
  expect(met.share("refused")).toBeGreaterThan(0.01);
});

test("a text of which nobody can say what is the day and what the month is never a date", () => {
  fuzz(damagedOr(["03/04/2025", "1-2-25", "3.4.2025 10:00"], PIECES), (text) => {
    if (isAmbiguousDate(text)) expect([text, readDate(text)]).toEqual([text, UNREADABLE]);
  });
});

test("a number is a serial, yyyymmdd with or without a time, or no date", () => {
  const digits = damagedOr(
    ["45870", "20250801", "202508011430", "20250801143059", "45870.5", "0"],
    [..."0123456789.-"],
  );
  fuzz(digits, (text) => {
    const value = Number(text);
    if (text.trim() === "" || !Number.isFinite(value)) return;
    const date = readDate(value);
    const isSerial = value >= 1 && value < 109575;
    const expected = isSerial ? value : value === 0 ? BLANK : expectedDate(packed(value));
    if (Math.abs(date - expected) > 1e-9) expect([value, date]).toEqual([value, expected]);
  });
});

/** The digits of a whole number of the length of a date, or of a date with its time; "?" for any other. */
function packed(value: number): string {
  const digits = String(value);
  return Number.isInteger(value) && [8, 12, 14].includes(digits.length) && value > 0 ? digits : "?";
}

test("no kilobyte keeps the reader busy", () => {
  fuzzTime(longTexts(PIECES), (text) => {
    expect(typeof readDate(text)).toBe("number");
    expect(typeof isAmbiguousDate(text)).toBe("boolean");
  });
});
