import { filterRows, type Filter } from "./filter";
import { fail, ok, sumOf, type Result } from "./result";

export interface MoneyRow {
  above: number | null;
  below: number | null;
}

/** Sum of the amounts above / sum of those below, or what remains of these: (below - above) / below. */
export function moneyRatio<Row extends MoneyRow>(
  rows: Row[],
  filter: Filter<Row> = {},
  margin = false,
): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  // No data is not zero.
  if (kept.every((row) => row.above === null)) return fail("#N/A");
  if (kept.every((row) => row.below === null)) return fail("#N/A");
  const above = sumOf(kept.map((row) => row.above));
  const below = sumOf(kept.map((row) => row.below));
  if (below === 0) return fail("#DIV/0!");
  return ok(margin ? (below - above) / below : above / below);
}
