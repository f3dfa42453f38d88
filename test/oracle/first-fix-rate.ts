import { countOf, distinctIds, errorOfEmptyBase, type Count } from "./counts";
import { filterRows, type Filter } from "./filter";
import { fail, idKey, ok, type Result } from "./result";

export interface TotalsRow {
  returns: number | null;
  visits: number | null;
}

export interface FlagRow {
  flag: boolean | null;
}

export interface FlagIdRow extends FlagRow {
  id: string | null;
}

/** 1 - returns / visits, of two count arguments without a filter. */
export function firstFixRate(returns: Count, visits: Count): Result<number> {
  const events = countOf(returns);
  const total = countOf(visits);
  if (events === "#VALUE!" || total === "#VALUE!") return fail("#VALUE!");
  if (events > total) return fail("#VALUE!");
  if (total === 0) return fail(errorOfEmptyBase(visits));
  return ok(1 - events / total);
}

/** One row a day (or a store): the counts of the rows that pass the filter are summed first. */
export function firstFixRateFromTotals<Row extends TotalsRow>(
  rows: Row[],
  filter: Filter<Row> = {},
): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  const records = kept.filter((row) => row.returns !== null || row.visits !== null);
  if (records.length === 0) return fail("#N/A");
  const returns = { numbers: records.map((row) => row.returns) };
  const visits = { numbers: records.map((row) => row.visits) };
  const result = firstFixRate(returns, visits);
  // There are records, so a base without any number is a total of zero.
  if ("error" in result && result.error === "#N/A") return fail("#DIV/0!");
  return result;
}

/** The base is the number of known flags. Without a single "no" in the whole column nobody knows what blank means. */
export function firstFixRateFromFlags<Row extends FlagRow>(
  rows: Row[],
  filter: Filter<Row> = {},
): Result<number> {
  const anyTrue = rows.some((row) => row.flag === true);
  const anyFalse = rows.some((row) => row.flag === false);
  if (anyTrue && !anyFalse) return fail("#VALUE!");
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  let known = 0;
  let events = 0;
  for (const row of kept) {
    if (row.flag === null) continue;
    known += 1;
    if (row.flag) events += 1;
  }
  if (known === 0) return fail("#N/A");
  return ok(1 - events / known);
}

/** Distinct ids with a true flag over distinct ids; a row without an id is no record, an unknown flag is not true. */
export function firstFixRateFromFlagsAndIds<Row extends FlagIdRow>(
  rows: Row[],
  filter: Filter<Row> = {},
): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  const records = kept.filter((row) => idKey(row.id) !== null);
  const all = distinctIds(records.map((row) => row.id));
  const withEvent = distinctIds(records.filter((row) => row.flag === true).map((row) => row.id));
  if (all.length === 0) return fail("#N/A");
  return ok(1 - withEvent.length / all.length);
}
