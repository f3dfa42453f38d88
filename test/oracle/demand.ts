import { filterRows, type Filter } from "./filter";
import { fail, idKey, ok, type Result } from "./result";

export interface DemandRow {
  order: string | null;
  required: number | null;
  supplied: number | null;
}

/** The lines that ask for something, with what is missing of it. */
function shortagesOf<Row extends DemandRow>(
  rows: Row[],
): { order: string | null; required: number; missing: number }[] {
  return rows.flatMap(({ order, required, supplied }) => {
    if (required === null || required === 0) return [];
    const missing = supplied === null ? required : supplied >= required ? 0 : required - supplied;
    return [{ order: idKey(order), required, missing }];
  });
}

function isImpossible({ required, supplied }: DemandRow): boolean {
  return (required !== null && required < 0) || (supplied !== null && supplied < 0);
}

/** What is not missing over what was asked for. */
export function partsFillRate<Row extends DemandRow>(rows: Row[], filter: Filter<Row> = {}): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!" || kept.some(isImpossible)) return fail("#VALUE!");
  const lines = shortagesOf(kept);
  if (lines.length === 0) return fail("#N/A");
  let required = 0;
  let missing = 0;
  for (const line of lines) {
    required += line.required;
    missing += line.missing;
  }
  return ok(1 - missing / required);
}

/** Orders of which no line misses anything over orders with a line that asks for something. */
export function workOrderFillRate<Row extends DemandRow>(
  rows: Row[],
  filter: Filter<Row> = {},
): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!" || kept.some((row) => idKey(row.order) !== null && isImpossible(row)))
    return fail("#VALUE!");
  const lines = shortagesOf(kept).filter(({ order }) => order !== null);
  const orders = new Set(lines.map(({ order }) => order));
  if (orders.size === 0) return fail("#N/A");
  const short = new Set(lines.filter(({ missing }) => missing > 0).map(({ order }) => order));
  return ok((orders.size - short.size) / orders.size);
}
