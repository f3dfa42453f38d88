import { dateOfText } from "../../cells/dates";
import { UNREADABLE } from "../../cells/marks";
import type { FieldValue } from "../../imports/csv";
import type { CellValue } from "../../host/spreadsheet";

export type ColumnKind = "date" | "number" | "code" | "text";

/** A column as it goes into the sheet; a blank cell is "". */
export interface TypedColumn {
  readonly kind: ColumnKind;
  readonly numberFormat: string;
  readonly values: readonly CellValue[];
}

const DAY = "yyyy-mm-dd";
const MINUTE = "yyyy-mm-dd hh:mm";
const SECOND = "yyyy-mm-dd hh:mm:ss";

/** What Excel keeps as text in a cell of any format only if the format is text. */
const TEXT = "@";

/**
 * Decides what a column of a CSV file is. One cell that does not fit keeps the whole column from becoming dates or
 * amounts: a text can be mended later, a number made of an order number cannot.
 */
export function typeColumn(fields: readonly FieldValue[]): TypedColumn {
  return dateColumn(fields) ?? amountColumn(fields) ?? textColumn(fields);
}

/** Dates if every cell that is not blank spells one, year first, without a time zone. */
function dateColumn(fields: readonly FieldValue[]): TypedColumn | undefined {
  const values: CellValue[] = [];
  let finest = 0;
  for (const field of fields) {
    if (field === null) {
      values.push("");
      continue;
    }
    const serial = typeof field === "string" && !ZONE.test(field) ? dateOfText(field) : UNREADABLE;
    if (!(serial < UNREADABLE)) return undefined;
    values.push(serial);
    finest = Math.max(finest, fineness(serial));
  }
  if (values.every((value) => value === "")) return undefined;
  return { kind: "date", numberFormat: [DAY, MINUTE, SECOND][finest] ?? SECOND, values };
}

/** What dropping would change the time: "Z", "+08:00". */
const ZONE = /\d{2}:\d{2}(?::[\d.]+)?\s*(?:Z|[-+]\d{2}(?::?\d{2})?)\s*$/i;

/** 0 for a day, 1 for a time to the minute, 2 for one with seconds. */
function fineness(serial: number): number {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  if (seconds === 0) return 0;
  return seconds % 60 === 0 ? 1 : 2;
}

const THOUSANDS = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** Numbers if every cell that is not blank is one; thousands may be separated. */
function amountColumn(fields: readonly FieldValue[]): TypedColumn | undefined {
  const values: CellValue[] = [];
  let [cents, separated, filled] = [false, false, false];
  for (const field of fields) {
    if (typeof field === "string" && !THOUSANDS.test(field.trim())) return undefined;
    const value = typeof field === "string" ? Number(field.replaceAll(",", "")) : field;
    separated ||= typeof field === "string";
    cents ||=
      value !== null && !Number.isInteger(value) && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
    filled ||= value !== null;
    values.push(value ?? "");
  }
  if (!filled) return undefined;
  const grouped = separated ? "#,##0" : "General";
  return { kind: "number", numberFormat: cents ? "#,##0.00" : grouped, values };
}

/** Digits that are a name (00123), and what a cell would take for a formula. */
const LOOKS_LIKE_MORE = /^\s*[=+\-@]|^\s*\d+\s*$/;

function textColumn(fields: readonly FieldValue[]): TypedColumn {
  const isCode = fields.some((field) => typeof field === "string" && LOOKS_LIKE_MORE.test(field));
  // Beside 00123 the number 1208 is a name, too, and is to be found as text.
  const values = fields.map((field) => {
    if (field === null) return "";
    return isCode && Number.isInteger(field) ? String(field) : field;
  });
  return { kind: isCode ? "code" : "text", numberFormat: isCode ? TEXT : "General", values };
}
