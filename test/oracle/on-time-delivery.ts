import { filterRows, type Filter } from "./filter";
import { fail, ok, type Result } from "./result";

export interface PromiseRow {
  promised: number | null;
  delivered: number | null;
}

/** In whole seconds, so that no rounding of serials comes in. */
function secondsOf(serial: number): number {
  return Math.round(serial * 86400);
}

/**
 * `asOf` is the last second looked at, in seconds, null if none is given. A promise at midnight is one of the whole
 * day. Counted are cars delivered by then, and cars whose time is up.
 */
export function onTimeDelivery<Row extends PromiseRow>(
  rows: Row[],
  graceMinutes = 0,
  asOf: number | null = null,
  filter: Filter<Row> = {},
): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  let due = 0;
  let onTime = 0;
  for (const { promised, delivered } of kept) {
    if (promised === null) continue;
    const promise = secondsOf(promised);
    const deadline = (promise % 86400 === 0 ? promise + 86399 : promise) + graceMinutes * 60;
    const at = delivered === null ? null : secondsOf(delivered);
    const isKnown = at !== null && (asOf === null || at <= asOf);
    const isUp = asOf !== null && deadline <= asOf;
    if (!isKnown && !isUp) continue;
    due += 1;
    if (isKnown && at <= deadline) onTime += 1;
  }
  if (due === 0) return fail("#N/A");
  return ok(onTime / due);
}
