import { countOf, errorOfEmptyBase, pick, type Count } from "./counts";
import { isIn, type Interval } from "./dates";
import { fail, ok, type Result } from "./result";

/** A count with the date of each of its cells. */
export interface DatedCount {
  count: Count;
  dates?: (number | null)[];
}

/** Complaints / visits. With a period each side is cut by its own dates. The rate may exceed 1. */
export function complaintRate(complaints: DatedCount, visits: DatedCount, period?: Interval): Result<number> {
  const numerator = inPeriod(complaints, period);
  const base = inPeriod(visits, period);
  if (numerator === "#VALUE!" || base === "#VALUE!") return fail("#VALUE!");
  const events = countOf(numerator);
  const total = countOf(base);
  if (events === "#VALUE!" || total === "#VALUE!") return fail("#VALUE!");
  if (total === 0) return fail(errorOfEmptyBase(base));
  return ok(events / total);
}

function inPeriod(side: DatedCount, period: Interval | undefined): Count | "#VALUE!" {
  if (period === undefined) return side.count;
  if (side.dates === undefined) return "#VALUE!";
  const rows: number[] = [];
  for (let row = 0; row < side.dates.length; row++) {
    const date = side.dates[row] ?? null;
    if (date !== null && isIn(date, period)) rows.push(row);
  }
  return pick(side.count, rows);
}
