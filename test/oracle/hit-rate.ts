import { filterRows, type Filter } from "./filter";
import { onTimeDelivery, type PromiseRow } from "./on-time-delivery";
import { categoryKey, fail, ok, type Result } from "./result";

export interface SupplyRow extends PromiseRow {
  source: string | null;
  planned: string | null;
  expedited: boolean | null;
}

/** Row by row: late, or in time from the planned place at no extra cost; unknown is neither. */
export function hitRate<Row extends SupplyRow>(
  rows: Row[],
  asOf: number | null = null,
  filter: Filter<Row> = {},
  knowsExpediting = true,
): Result<number> {
  const isFlagged = (flag: boolean): boolean => rows.some((row) => row.expedited === flag);
  const isAnyUnknown = rows.some((row) => row.expedited === null && row.delivered !== null);
  if (knowsExpediting && isFlagged(true) && !isFlagged(false) && isAnyUnknown) return fail("#VALUE!");
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  const marks: ("hit" | "miss")[] = [];
  for (const row of kept) {
    const inTime = onTimeDelivery([row], 0, asOf);
    if ("error" in inTime) continue;
    const isOpen = "ok" in onTimeDelivery([{ ...row, delivered: null }], 0, asOf);
    const isHere = row.delivered !== null && (asOf === null || Math.round(row.delivered * 86400) <= asOf);
    if (!isHere && isOpen) {
      marks.push("miss");
      continue;
    }
    const places = [categoryKey(row.source), categoryKey(row.planned)];
    const expedited = knowsExpediting ? row.expedited : false;
    if (places.includes(null) || expedited === null) continue;
    marks.push(inTime.ok === 1 && places[0] === places[1] && !expedited ? "hit" : "miss");
  }
  if (marks.length === 0) return fail("#N/A");
  return ok(marks.filter((mark) => mark === "hit").length / marks.length);
}
