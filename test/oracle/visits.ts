import { dayOf } from "./dates";
import { filterRows, type Filter } from "./filter";
import { categoryKey, fail, idKey, ok, sumOf, type Result } from "./result";

export interface VehicleArrival {
  vehicle: string | null;
  arrival: number | null;
}

/** Rows with a vehicle and an arrival: all, distinct vehicles, or distinct vehicles of a day. None is 0. */
export function visitCount<Row extends VehicleArrival>(
  rows: Row[],
  countBy: "visit" | "order" | "vehicle",
  filter: Filter<Row> = {},
): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  const found: string[] = [];
  for (const { vehicle, arrival } of kept) {
    const key = idKey(vehicle);
    if (key === null || arrival === null) continue;
    found.push(countBy === "visit" ? `${key} on ${dayOf(arrival)}` : key);
  }
  return ok(countBy === "order" ? found.length : new Set(found).size);
}

export type CountRow = [type: string, visits: number, share: number];

export const VISIT_ORDER = ["定保", "一般修理", "事故", "索赔"];

/** Visits by type in the given order, then 其他 and 未分类 where a type is called that; rows without a type are none. */
export function visitMix<Row extends { type: string | null }>(
  rows: Row[],
  order: string[] = VISIT_ORDER,
  filter: Filter<Row> = {},
): Result<CountRow[]> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  const types = kept.flatMap(({ type }) => categoryKey(type) ?? []);
  if (types.length === 0) return fail("#N/A");
  const last = ["其他", "未分类"];
  const nameOf = (key: string): string =>
    [...order, "未分类"].find((name) => categoryKey(name) === key) ?? "其他";
  const counted = (name: string): number => types.filter((key) => nameOf(key) === name).length;
  const names = [...order, ...last.filter((name) => !order.includes(name) && counted(name) > 0)];
  return ok(names.map((name): CountRow => [name, counted(name), counted(name) / types.length]));
}

export interface RevenueRow {
  labor: number | null;
  parts: number | null;
  other: number | null;
}

/** Everything added up; no rows and blanks are nothing. */
export function serviceRevenue<Row extends RevenueRow>(
  rows: Row[],
  filter: Filter<Row> = {},
): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  const column = (name: keyof RevenueRow): number => sumOf(kept.map((row) => row[name]));
  return ok(column("labor") + column("parts") + column("other"));
}
