import { expect, test } from "@jest/globals";
import { readAmount, readScore } from "../../src/cells/amounts";
import { BLANK, UNREADABLE } from "../../src/cells/marks";
import { fuzz, fuzzTime, Met } from "./support/fuzz";
import { folded } from "./support/plain";
import { damagedOr, longTexts } from "./support/texts";

const AMOUNTS = [
  "1,234.50",
  "¥1,234",
  "(120)",
  "120-",
  "12万",
  "3.5万元",
  "-1,234,567.8",
  "￥88",
  "+5",
  "1E5",
  "1.2亿",
];
const PIECES = [
  ..."0123456789",
  ",",
  ".",
  "(",
  ")",
  "-",
  "+",
  "¥",
  "$",
  "€",
  "RMB",
  "CNY",
  "万",
  "亿",
  "元",
  "万元",
  "E",
  "e",
  " ",
  "％",
  "１",
  "，",
  "000",
];

const UNITS: readonly (readonly [word: string, zeros: number])[] = [
  ["万元", 4],
  ["亿元", 8],
  ["万", 4],
  ["亿", 8],
  ["元", 0],
];

/** Reads from both ends towards the digits, a sign at a time. */
function expected(text: string): number {
  let rest = folded(text);
  if (rest === "") return BLANK;
  let signs = 0;
  let isNegative = false;
  const take = (isThere: boolean, cut: () => string, negative: boolean): void => {
    if (!isThere) return;
    rest = cut();
    signs++;
    isNegative ||= negative;
  };
  const bracketed = rest.startsWith("(");
  if (bracketed !== rest.endsWith(")")) return UNREADABLE;
  take(bracketed, () => rest.slice(1, -1), true);
  take(/^[-+]/.test(rest), () => rest.slice(1).trimStart(), rest.startsWith("-"));
  const currency = ["¥", "RMB", "CNY"].find((word) => rest.toUpperCase().startsWith(word));
  if (currency !== undefined) {
    rest = rest.slice(currency.length).trimStart();
    take(/^[-+]/.test(rest), () => rest.slice(1), rest.startsWith("-"));
  }
  take(rest.endsWith("-"), () => rest.slice(0, -1), true);
  const unit = UNITS.find(([word]) => rest.endsWith(word));
  if (unit !== undefined) rest = rest.slice(0, -unit[0].length);
  const number = numberOf(rest.trimEnd(), unit?.[1] ?? 0);
  if (number === undefined || signs > 1 || !Number.isFinite(number)) return UNREADABLE;
  return isNegative ? -number : number;
}

/** Digits in groups of three or without groups, a fraction, an exponent of one to three digits; the zeros of a unit added to it. */
function numberOf(text: string, zeros: number): number | undefined {
  const [mantissa = "", exponent, ...more] = text.toUpperCase().split("E");
  if (more.length > 0 || (exponent !== undefined && !isExponent(exponent))) return undefined;
  const [whole = "", fraction, ...points] = mantissa.split(".");
  if (points.length > 0) return undefined;
  const groups = whole.split(",");
  const isGrouped = groups.length > 1;
  if (isGrouped && !groups.every((group, index) => isDigits(group, index === 0 ? [1, 2, 3] : [3])))
    return undefined;
  if (!isGrouped && !/^\d*$/.test(whole)) return undefined;
  if (fraction !== undefined && !/^\d*$/.test(fraction)) return undefined;
  if (whole === "" && (fraction ?? "") === "") return undefined;
  return Number(`${groups.join("") || "0"}.${fraction || "0"}e${Number(exponent ?? 0) + zeros}`);
}

function isDigits(text: string, lengths: readonly number[]): boolean {
  return (
    lengths.includes(text.length) && [...text].every((character) => character >= "0" && character <= "9")
  );
}

function isExponent(text: string): boolean {
  return isDigits(text.replace(/^[-+]/, ""), [1, 2, 3]);
}

function expectSame(text: string, found: number, wanted: number): void {
  const isSame = found === wanted || Math.abs(found - wanted) <= 1e-14 * Math.abs(wanted);
  if (!isSame) expect([text, found]).toEqual([text, wanted]);
}

test("an amount is what its digits, sign and unit say, and nothing else is one", () => {
  const met = new Met();
  fuzz(damagedOr(AMOUNTS, PIECES), (text) => {
    const amount = readAmount(text);
    met.enter(amount === UNREADABLE ? "refused" : "read");
    expectSame(text, amount, expected(text));
  });
  expect(met.share("read")).toBeGreaterThan(0.01);
  expect(met.share("refused")).toBeGreaterThan(0.01);
});

test("a score is a plain number, and nothing else is one", () => {
  const met = new Met();
  fuzz(damagedOr(["5", "4.5", "-1", "+3", ".5", "5."], PIECES), (text) => {
    const plain = folded(text);
    const unsigned = plain.replace(/^[-+]/, "");
    const isPlain = !/[,E]/i.test(unsigned) && numberOf(unsigned, 0) !== undefined;
    const score = readScore(text);
    met.enter(score === UNREADABLE ? "refused" : "read");
    expectSame(text, score, plain === "" ? BLANK : isPlain ? Number(plain) : UNREADABLE);
  });
  expect(met.share("read")).toBeGreaterThan(0.01);
});

test("no kilobyte keeps the reader busy", () => {
  fuzzTime(longTexts(PIECES), (text) => {
    expect([typeof readAmount(text), typeof readScore(text)]).toEqual(["number", "number"]);
  });
});
