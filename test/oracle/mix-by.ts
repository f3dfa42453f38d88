import { filterRows, type Filter } from "./filter";
import { categoryKey, fail, ok, sumOf, type Result } from "./result";

export interface CategoryRow {
  category: string | null;
  amount: number | null;
}

/** Each category with its rows or its amount and its share: by size, 未分类 last; a row without an amount is none. */
export function mixBy<Row extends CategoryRow>(
  rows: Row[],
  by: "rows" | "amounts",
  filter: Filter<Row> = {},
): Result<[category: string, size: number, share: number][]> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  const records = by === "rows" ? kept : kept.filter(({ amount }) => amount !== null);
  if (records.length === 0) return fail("#N/A");
  const keys = [...new Set(records.map(({ category }) => categoryKey(category) ?? "未分类"))];
  const parts = keys.map((key): [string, number] => {
    const own = records.filter(({ category }) => (categoryKey(category) ?? "未分类") === key);
    const spelling = own.find(({ category }) => category !== null)?.category?.trim() ?? "未分类";
    return [spelling, by === "rows" ? own.length : sumOf(own.map(({ amount }) => amount))];
  });
  const whole = sumOf(records.map(({ amount }) => (by === "rows" ? 1 : amount)));
  if (whole === 0) return fail("#DIV/0!");
  const isLast = (name: string): number => (name === "未分类" ? 1 : 0);
  const sorted = [...parts].sort((a, b) => isLast(a[0]) - isLast(b[0]) || b[1] - a[1]);
  return ok(sorted.map(([name, size]) => [name, size, size / whole]));
}
