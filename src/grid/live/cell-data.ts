import { CellValueType, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import type { CellEntry, CellValue, ValueType } from "../../host/spreadsheet";
import { isErrorCode } from "../values";

/** What goes before a value or formula: the rest of what the cell held. */
export const NOTHING = { v: null, f: null, si: null, p: null, custom: null } as const;

/** What is to be written for an entry over what the cell holds: no more than it takes, since there may be a million. */
export function dataOf(entry: CellEntry, over: Nullable<ICellData>): ICellData {
  const data: ICellData =
    "formula" in entry ? { f: entry.formula } : "value" in entry ? valueData(entry.value) : {};
  if (entry.numberFormat !== undefined) data.s = formatStyle(entry.numberFormat);
  if (!("formula" in entry || "value" in entry)) return data;
  data.v ??= null;
  if (over?.f && data.f === undefined) data.f = null;
  if (over?.si) data.si = null;
  if (over?.p) data.p = null;
  if (over?.custom) data.custom = null;
  return data;
}

/** With its type: without one the engine reads the text "00123" as a number. */
export function valueData(value: CellValue): ICellData {
  if (value === "") return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: looksLikeOther(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** null takes the number format away. */
function formatStyle(pattern: string): IStyleData {
  return { n: pattern === "General" ? null : { pattern } };
}

/** A mere change of format makes a number of such a text, unless it is marked as forced. */
function looksLikeOther(text: string): boolean {
  return /^(?:true|false)$/i.test(text) || (text.trim() !== "" && Number.isFinite(Number(text)));
}

export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  const value = cell.v ?? richText(cell);
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1";
  if (cell.t === CellValueType.NUMBER && typeof value === "string" && value !== "") return Number(value);
  return value;
}

export function typeOfValue(cell: Nullable<ICellData>): ValueType {
  const value = valueOf(cell);
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return cell?.t !== CellValueType.FORCE_STRING && isErrorCode(value) ? "Error" : "String";
}

/** The text of a cell with several fonts, or a link, in it. */
function richText(cell: ICellData): string {
  return cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? "";
}
