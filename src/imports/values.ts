/** A cell of an imported table; null is a blank cell. */
export type FieldValue = string | number | null;

/** Sign, digits, fraction; ".5" and "5." as in Excel. Surrounding spaces are allowed, as in Excel. */
const NUMBER = /^ *([+-]?)(?:(\d+)\.?(\d*)|\.(\d+)) *$/;

/** Excel keeps 15 significant digits of a number; longer whole numbers are codes, not amounts. */
const MAX_DIGITS = 15;

/**
 * The value of a CSV field. When in doubt it is text, exactly as written: text can still be read as a
 * number later, but a code such as "007" cannot be restored from the number 7.
 *
 * - empty or white space only: blank
 * - leading zeros ("007", "-00.5") or more than 15 digits before the point: text
 * - decimals with more than 15 significant digits: a number, cut off after the 15th digit as Excel does
 * - exponents ("1E5"): text, because part numbers look like that
 * - thousands separators, decimal commas, "NaN", "Infinity", hexadecimal: text
 * - a tab around digits: text, because systems add it to keep Excel from making a number
 * - ="00123": the text 00123, because systems write that for the same reason
 */
export function readValue(raw: string): FieldValue {
  if (raw === "") return null;
  const kept = protectedText(raw);
  if (kept !== null) return kept.trim() === "" ? null : kept;
  const match = NUMBER.exec(raw);
  if (match === null) return raw.trim() === "" ? null : raw;
  const [, sign, whole = "", fraction = "", onlyFraction = ""] = match;
  if ((whole.length > 1 && whole.startsWith("0")) || whole.length > MAX_DIGITS) return raw;
  const amount = Number(significant(`${whole || "0"}.${fraction || onlyFraction || "0"}`));
  // Not -amount for zero: "-0" is 0 in Excel, and -0 differs from 0 in Object.is and Map keys.
  return sign === "-" && amount !== 0 ? -amount : amount;
}

/** The text inside ="…", which is how a CSV file tells Excel that digits are text; null for any other field. */
export function protectedText(raw: string): string | null {
  if (!raw.startsWith('="')) return null;
  const inner = /^="((?:[^"]|"")*)"$/.exec(raw)?.[1];
  return inner === undefined ? null : inner.replaceAll('""', '"');
}

/** A decimal without the digits after the 15th significant one. Zeros in front are not significant. */
function significant(decimal: string): string {
  if (decimal.length <= MAX_DIGITS + 1) return decimal;
  const first = decimal.search(/[1-9]/);
  if (first === -1) return decimal;
  const point = decimal.indexOf(".");
  return decimal.slice(0, first + MAX_DIGITS + (first < point ? 1 : 0));
}
