import { countOf, distinctIds, errorOfEmptyBase, type Count } from "./counts";
import { filterRows, type Filter } from "./filter";
import { categoryKey, fail, ok, sumOf, type Result } from "./result";

/** Sum of the amounts / visits, of a column and a count without a filter. */
export function avgRoValue(amounts: (number | null)[], visits?: Count): Result<number> {
  const known = amounts.filter((amount) => amount !== null);
  if (visits === undefined) {
    if (known.length === 0) return fail("#N/A");
    return ok(sumOf(known) / known.length);
  }
  const total = countOf(visits);
  if (total === "#VALUE!") return fail("#VALUE!");
  if (total === 0) return fail(errorOfEmptyBase(visits));
  return ok(sumOf(known) / total);
}

export interface AmountRow {
  amount: number | null;
}

/** The rows that pass the filter; visits are the rows that have an amount. */
export function avgRoValueOfRows<Row extends AmountRow>(
  rows: Row[],
  filter: Filter<Row> = {},
): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  return avgRoValue(kept.map((row) => row.amount));
}

/** The same with the id of the visit on each row: distinct ids. A row without an id still brings its amount. */
export function avgRoValueByIds<Row extends AmountRow & { id: string | null }>(
  rows: Row[],
  filter: Filter<Row> = {},
): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  const visits = distinctIds(kept.map((row) => row.id)).length;
  if (visits === 0) return fail("#N/A");
  return ok(sumOf(kept.map((row) => row.amount)) / visits);
}

/** The same with the number of visits on each row (one row a day, say). */
export function avgRoValueByNumbers<Row extends AmountRow & { visits: number | null }>(
  rows: Row[],
  filter: Filter<Row> = {},
): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  const records = kept.filter((row) => row.amount !== null || row.visits !== null);
  if (records.length === 0) return fail("#N/A");
  const visits = countOf({ numbers: records.map((row) => row.visits) });
  if (visits === "#VALUE!") return fail("#VALUE!");
  if (visits === 0) return fail("#DIV/0!");
  return ok(sumOf(records.map((row) => row.amount)) / visits);
}

export interface TypeRow {
  type: string | null;
  amount: number | null;
}

export type MixRow = [type: string, amount: number, share: number];

export const REVENUE_ORDER = ["索赔", "定保", "一般修理", "事故"];
const OTHER = "其他";
const UNCLASSIFIED = "未分类";

/** The types of the order, always; then 其他 and 未分类, if an amount belongs there. Shares of the total of all. */
export function revenueMix<Row extends TypeRow>(
  rows: Row[],
  order: string[] = REVENUE_ORDER,
  filter: Filter<Row> = {},
): Result<MixRow[]> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  const records = kept.filter((row) => row.amount !== null);
  if (records.length === 0) return fail("#N/A");

  const names = [...order];
  for (const last of [OTHER, UNCLASSIFIED]) {
    const isThere = names.includes(last);
    if (!isThere && records.some((row) => groupOf(row.type, order) === last)) names.push(last);
  }
  const total = sumOf(records.map((row) => row.amount));
  if (total === 0) return fail("#DIV/0!");
  const mix: MixRow[] = [];
  for (const name of names) {
    const own = records.filter((row) => groupOf(row.type, order) === name);
    const amount = sumOf(own.map((row) => row.amount));
    mix.push([name, amount, amount / total]);
  }
  return ok(mix);
}

function groupOf(type: string | null, order: string[]): string {
  const key = categoryKey(type);
  if (key === null) return UNCLASSIFIED;
  for (const name of order) if (categoryKey(name) === key) return name;
  return key === UNCLASSIFIED ? UNCLASSIFIED : OTHER;
}
