import { filterRows, type Filter } from "./filter";
import { fail, ok, sumOf, type Result } from "./result";

export interface MarginRow {
  revenue: number | null;
  cost: number | null;
}

/** (sum of revenue - sum of cost) / sum of revenue. */
export function partsMargin<Row extends MarginRow>(rows: Row[], filter: Filter<Row> = {}): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  const records = kept.filter((row) => row.revenue !== null || row.cost !== null);
  if (records.length === 0) return fail("#N/A");
  const revenue = sumOf(records.map((row) => row.revenue));
  const cost = sumOf(records.map((row) => row.cost));
  if (revenue === 0) return fail("#DIV/0!");
  return ok((revenue - cost) / revenue);
}

/** One row a month, oldest first. */
export interface StockMonthRow {
  stock: number | null;
  issues: number | null;
}

/** standard: issues of the last three months / their mean stock. printed: mean stock / issues of the last month. */
export function partsTurnover(
  rows: StockMonthRow[],
  method: "standard" | "printed" = "standard",
): Result<number> {
  // Rows after the last one that holds something are no records.
  let count = rows.length;
  while (count > 0 && rows[count - 1]?.stock === null && rows[count - 1]?.issues === null) count -= 1;
  const [first, second, third] = rows.slice(0, count).slice(-3);
  if (first === undefined || second === undefined || third === undefined) return fail("#N/A");

  if (first.stock === null || second.stock === null || third.stock === null) return fail("#N/A");
  const meanStock = sumOf([first.stock, second.stock, third.stock]) / 3;

  if (method === "printed") {
    if (third.issues === null) return fail("#N/A");
    if (third.issues === 0) return fail("#DIV/0!");
    return ok(meanStock / third.issues);
  }
  if (first.issues === null || second.issues === null || third.issues === null) return fail("#N/A");
  if (meanStock === 0) return fail("#DIV/0!");
  return ok(sumOf([first.issues, second.issues, third.issues]) / meanStock);
}

export type AbcClass = "A" | "B" | "C";

/**
 * Largest first, ties in order of first appearance. A part is in A while the parts before it have not reached cutA of
 * the total (so the part that crosses the cut is in the better class). Negative sales are none, no sales is C.
 * null for a blank.
 */
export function abcClass(values: (number | null)[], cutA = 0.7, cutB = 0.95): Result<(AbcClass | null)[]> {
  if (!(cutA >= 0 && cutA <= cutB && cutB <= 1)) return fail("#VALUE!");
  const parts: { row: number; value: number }[] = [];
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? null;
    if (value !== null) parts.push({ row, value: Math.max(0, value) });
  }
  if (parts.length === 0) return fail("#N/A");
  const total = sumOf(parts.map((part) => part.value));
  parts.sort((a, b) => b.value - a.value); // stable

  const classes: (AbcClass | null)[] = values.map(() => null);
  let before = 0;
  for (const part of parts) {
    const shareBefore = total === 0 ? 1 : before / total;
    if (part.value === 0) classes[part.row] = "C";
    else if (shareBefore < cutA - 1e-9) classes[part.row] = "A";
    else if (shareBefore < cutB - 1e-9) classes[part.row] = "B";
    else classes[part.row] = "C";
    before += part.value;
  }
  return ok(classes);
}

/** Mean stock over mean issues, of the months that have both. */
export function monthsOfSupply(rows: StockMonthRow[]): Result<number> {
  const months = rows.filter(({ stock, issues }) => stock !== null && issues !== null);
  if (months.length === 0) return fail("#N/A");
  const stock = sumOf(months.map((month) => month.stock)) / months.length;
  const issues = sumOf(months.map((month) => month.issues)) / months.length;
  return issues === 0 ? fail("#DIV/0!") : ok(stock / issues);
}
