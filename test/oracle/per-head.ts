import { filterRows, type Filter } from "./filter";
import { fail, ok, sumOf, type Result } from "./result";

export interface HeadRow {
  amount: number | null;
  heads: number | null;
}

/** Sum of the amounts / sum of the heads. */
export function perHead<Row extends HeadRow>(rows: Row[], filter: Filter<Row> = {}): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  if (kept.some((row) => row.heads !== null && row.heads < 0)) return fail("#VALUE!");
  // No data is not zero.
  if (kept.every((row) => row.amount === null)) return fail("#N/A");
  if (kept.every((row) => row.heads === null)) return fail("#N/A");
  const heads = sumOf(kept.map((row) => row.heads));
  if (heads === 0) return fail("#DIV/0!");
  return ok(sumOf(kept.map((row) => row.amount)) / heads);
}
