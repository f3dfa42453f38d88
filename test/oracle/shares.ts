import { countOf, distinctIds, errorOfEmptyBase, type Count } from "./counts";
import { filterRows, type Filter } from "./filter";
import { fail, idKey, ok, type Result } from "./result";

export interface FlagRow {
  flag: boolean | null;
}

export interface FlagIdRow extends FlagRow {
  id: string | null;
}

/** Events over total, of two count arguments without a filter. */
export function shareOfCounts(events: Count, total: Count): Result<number> {
  const part = countOf(events);
  const whole = countOf(total);
  if (part === "#VALUE!" || whole === "#VALUE!") return fail("#VALUE!");
  if (part > whole) return fail("#VALUE!");
  if (whole === 0) return fail(errorOfEmptyBase(total));
  return ok(part / whole);
}

/** One row a day (or a store): the counts of the rows that pass the filter are summed first. */
export function shareOfTotals<Row>(
  rows: Row[],
  eventsOf: (row: Row) => number | null,
  totalOf: (row: Row) => number | null,
  filter: Filter<Row> = {},
): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  const records = kept.filter((row) => eventsOf(row) !== null || totalOf(row) !== null);
  if (records.length === 0) return fail("#N/A");
  const result = shareOfCounts({ numbers: records.map(eventsOf) }, { numbers: records.map(totalOf) });
  // There are records, so a base without any number is a total of zero.
  if ("error" in result && result.error === "#N/A") return fail("#DIV/0!");
  return result;
}

/** The base is the number of known flags. Without a single "no" in the whole column nobody knows what blank means. */
export function shareOfFlags<Row extends FlagRow>(rows: Row[], filter: Filter<Row> = {}): Result<number> {
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
  return ok(events / known);
}

/** Distinct ids with a true flag over distinct ids; a row without an id is no record, an unknown flag is not true. */
export function shareOfFlagsAndIds<Row extends FlagIdRow>(
  rows: Row[],
  filter: Filter<Row> = {},
): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  const records = kept.filter((row) => idKey(row.id) !== null);
  const all = distinctIds(records.map((row) => row.id));
  const withEvent = distinctIds(records.filter((row) => row.flag === true).map((row) => row.id));
  if (all.length === 0) return fail("#N/A");
  return ok(withEvent.length / all.length);
}

/** What is left without the events. */
export function complementOf(result: Result<number>): Result<number> {
  return "ok" in result ? ok(1 - result.ok) : result;
}
