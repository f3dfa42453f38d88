/** A cell of an imported table; null is a blank cell. */
export type FieldValue = string | number | null;

/** Sign, digits, fraction; ".5" and "5." as in Excel. Surrounding spaces are allowed, as in Excel. */
const NUMBER = /^ *([+-]?)(?:(\d+)\.?(\d*)|\.(\d+)) *$/;

/** Excel and this program calculate with 15 significant digits; longer ones are codes, not amounts. */
const MAX_DIGITS = 15;

/**
 * The value of a CSV field. When in doubt it is text, exactly as written: text can still be read as a
 * number later, but a code such as "007" cannot be restored from the number 7.
 *
 * - empty or white space only: blank
 * - leading zeros ("007", "-00.5") or more than 15 significant digits: text
 * - exponents ("1E5"): text, because part numbers look like that
 * - thousands separators, decimal commas, "NaN", "Infinity", hexadecimal: text
 * - a tab around digits: text, because systems add it to keep Excel from making a number
 */
export function readValue(field: string): FieldValue {
  if (field === "") return null;
  const match = NUMBER.exec(field);
  if (match === null) return field.trim() === "" ? null : field;
  const [, sign, whole = "", fraction = "", onlyFraction = ""] = match;
  if (whole.length > 1 && whole.startsWith("0")) return field;
  const digits = `${whole}${fraction}${onlyFraction}`;
  if (digits.length > MAX_DIGITS && digits.replace(/^0+/, "").length > MAX_DIGITS) return field;
  const amount = Number(`${whole || "0"}.${fraction || onlyFraction || "0"}`);
  // Not -amount for zero: "-0" is 0 in Excel, and -0 differs from 0 in Object.is and Map keys.
  return sign === "-" && amount !== 0 ? -amount : amount;
}
