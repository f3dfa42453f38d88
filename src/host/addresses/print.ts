import { type Box, EXCEL_COLUMNS, EXCEL_ROWS } from "../spreadsheet";
import { lettersOfColumn } from "./columns";
import { parseBox } from "./parse";

/** "A1:B2"; whole columns and rows as "A:C" and "1:3". */
export function printBox(box: Box): string {
  const left = lettersOfColumn(box.column);
  const right = lettersOfColumn(box.column + box.columns - 1);
  const top = String(box.row + 1);
  const bottom = String(box.row + box.rows);
  if (box.columns === EXCEL_COLUMNS) return `${top}:${bottom}`;
  if (box.rows === EXCEL_ROWS) return `${left}:${right}`;
  const first = left + top;
  const last = right + bottom;
  return first === last ? first : `${first}:${last}`;
}

/** The same with "$" before every part, as names and settings hold it. */
export function printFixedBox(box: Box): string {
  return printBox(box).replaceAll(/[A-Z]+|\d+/g, "$$$&");
}

/** A sheet's name as it stands before "!": between apostrophes where it must be. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseBox(name) === undefined && !/^R\d*C\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function printAddress(sheetName: string, boxes: readonly Box[]): string {
  const sheet = quoteSheet(sheetName);
  return boxes.map((box) => `${sheet}!${printBox(box)}`).join(",");
}

export function printFixedAddress(sheetName: string, box: Box): string {
  return `${quoteSheet(sheetName)}!${printFixedBox(box)}`;
}
