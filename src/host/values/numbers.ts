import type { Language } from "../model/session";
import type { Reading } from "./reading";

const PLAIN = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+`;
const NUMBER = new RegExp(`^([-+]?)(${PLAIN})(e[-+]?\\d{1,3})?(\\s?%)?$`, "i");
const FRACTION = /^([-+]?)(\d+) (\d{1,3})\/(\d{1,3})$/;
const CURRENCY = /^([-+]?)([$¥￥])\s?([-+]?)(.+)$/;
const EXACT_DIGITS = 15;

/** Excel keeps 15 digits of a number; those after it are 0. */
function exactly(text: string): number {
  const [, whole = "", rest = ""] = /^([\d.]*)(.*)$/.exec(text) ?? [];
  let kept = 0;
  let started = false;
  const shortened = whole.replaceAll(/\d/g, (digit) => {
    started ||= digit !== "0";
    if (!started) return digit;
    kept += 1;
    return kept > EXACT_DIGITS ? "0" : digit;
  });
  return Number(shortened + rest);
}

function readFraction(text: string): Reading | undefined {
  const [match, sign, whole, numerator = "", denominator = ""] = FRACTION.exec(text) ?? [];
  if (match === undefined || Number(denominator) === 0) return undefined;
  const value = Number(whole) + Number(numerator) / Number(denominator);
  const format = denominator.length > 1 || numerator.length > 1 ? "# ??/??" : "# ?/?";
  return { value: sign === "-" ? -value : value, numberFormat: format };
}

function formatOf(digits: string, exponent: string | undefined, percent: string | undefined): string {
  if (percent !== undefined) return digits.includes(".") ? "0.00%" : "0%";
  if (exponent !== undefined) return "0.00E+00";
  if (digits.includes(",")) return digits.includes(".") ? "#,##0.00" : "#,##0";
  return "";
}

function readPlain(text: string): Reading | undefined {
  const [match, sign, digits = "", exponent, percent] = NUMBER.exec(text) ?? [];
  if (match === undefined || (exponent !== undefined && percent !== undefined)) return undefined;
  const size = exactly(digits.replaceAll(",", "") + (exponent ?? ""));
  if (!Number.isFinite(size)) return undefined;
  const value = percent === undefined ? size : size / 100;
  // "-0" is 0 in a cell.
  return {
    value: sign === "-" && value !== 0 ? -value : value,
    numberFormat: formatOf(digits, exponent, percent),
  };
}

function currencyFormat(symbol: string, decimals: boolean): string {
  const size = decimals ? "#,##0.00" : "#,##0";
  return symbol === "$" ? `$${size}_);[Red]($${size})` : `${symbol}${size};[Red]${symbol}-${size}`;
}

function readCurrency(text: string, language: Language): Reading | undefined {
  const [match, sign, symbol = "", innerSign = "", rest = ""] = CURRENCY.exec(text) ?? [];
  // Each language of Excel knows its own currency.
  const own = language === "zh-CN" ? "¥￥" : "$";
  if (match === undefined || !own.includes(symbol) || (sign !== "" && innerSign !== "")) return undefined;
  const reading = /[%e+-]/i.test(rest) ? undefined : readPlain(rest);
  if (reading === undefined) return undefined;
  const negative = sign === "-" || innerSign === "-";
  return {
    value: negative ? -reading.value : reading.value,
    numberFormat: currencyFormat(symbol === "$" ? "$" : "¥", rest.includes(".")),
  };
}

/** "12", "1,234.5", "50%", "1e5", "(5)", "$12", "0 1/2". */
export function readNumberText(text: string, language: Language): Reading | undefined {
  const inner = /^\(([^()+-]+)\)$/.exec(text)?.[1];
  const reading =
    readPlain(inner ?? text) ?? readCurrency(inner ?? text, language) ?? readFraction(inner ?? text);
  if (reading === undefined || inner === undefined) return reading;
  return { ...reading, value: -reading.value };
}
