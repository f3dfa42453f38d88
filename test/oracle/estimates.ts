import { filterRows, type Filter } from "./filter";
import { fail, ok, type Result } from "./result";

export interface EstimateRow {
  estimate: number | null;
  final: number | null;
}

/** Of the orders with an estimate above zero and a final amount, those that differ by the tolerance or less. */
export function estimateAccuracy<Row extends EstimateRow>(
  rows: Row[],
  tolerance: number,
  filter: Filter<Row> = {},
): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  let estimated = 0;
  let accurate = 0;
  for (const { estimate, final } of kept) {
    if (estimate === null || estimate <= 0 || final === null) continue;
    estimated += 1;
    const difference = Math.abs(final - estimate) / estimate;
    if (difference <= tolerance + 1e-9) accurate += 1;
  }
  return estimated === 0 ? fail("#N/A") : ok(accurate / estimated);
}
