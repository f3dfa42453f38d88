import { type ICellData, type Nullable, numfmt, type Worksheet } from "@univerjs/core";
import { typeOfValue, valueOf } from "./cell-data";
import { formatOfResult } from "./result-formats";

export function patternOf(cell: Nullable<ICellData>, sheet: Worksheet): string {
  if (!cell?.s) return "General";
  const style = typeof cell.s === "string" ? sheet.getStyleDataByHash(cell.s) : cell.s;
  return style?.n?.pattern || "General";
}

/** What a cell shows. */
export function textOf(cell: Nullable<ICellData>, sheet: Worksheet): string {
  const value = valueOf(cell);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && typeOfValue(cell) !== "String") return value;
  const own = patternOf(cell, sheet);
  const pattern = own === "General" ? (formatOfResult(cell) ?? own) : own;
  if (typeof value === "string" && pattern === "General") return value;
  try {
    return numfmt.format(pattern, value, { throws: true });
  } catch {
    return String(value);
  }
}
