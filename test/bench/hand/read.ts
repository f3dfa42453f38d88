import type { CellRow, Column } from "../columns";

/** Reading as one writes it who knows exactly what these columns hold. NaN stands for a blank. */

export function at(column: Column, row: number): unknown {
  return (column[row] as CellRow)[0];
}

function digits(text: string, index: number): number {
  return text.charCodeAt(index) * 10 + text.charCodeAt(index + 1) - 528;
}

/** Serials, and ISO text with or without a time. */
export function dateOf(cell: unknown): number {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string" || cell === "") return NaN;
  const year = digits(cell, 0) * 100 + digits(cell, 2);
  const day = Date.UTC(year, digits(cell, 5) - 1, digits(cell, 8)) / 86400000 + 25569;
  return cell.length < 16 ? day : day + (digits(cell, 11) * 60 + digits(cell, 14)) / 1440;
}

/** Numbers, and text such as "1,234.50". */
export function amountOf(cell: unknown): number {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string" || cell === "") return NaN;
  return Number(cell.replaceAll(",", ""));
}

/** Numbers, and numbers as text. */
export function numberOf(cell: unknown): number {
  if (typeof cell === "number") return cell;
  return cell === "" ? NaN : Number(cell);
}

export function isTrue(cell: unknown): boolean {
  return cell === "是" || cell === true;
}

export function isFalse(cell: unknown): boolean {
  return cell === "否" || cell === false;
}
