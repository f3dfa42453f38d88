import { NO_KEY, type KeyColumn } from "../cells/keys";
import type { NumberColumn } from "../cells/numbers";
import { dayOf } from "../cells/serials";
import type { TimeSpan } from "./timeline";

/** Visits, a row each: by whom or of what (all keys together), on which day, and within how many days one is followed up. */
export interface Visits {
  readonly keys: readonly KeyColumn[];
  readonly dates: NumberColumn;
  readonly days: number;
  /** Visits of different groups have nothing to do with each other; a blank group is one. */
  readonly groups?: KeyColumn | undefined;
}

/** The days after the first visit on which another one follows it up; of any other visit, as many days after it. */
export function followUpTimeline(
  { dates, days }: Pick<Visits, "dates" | "days">,
  parameter: string,
): readonly TimeSpan[] {
  const first = dates.values.find(Number.isFinite);
  if (first === undefined) return [];
  const name = {
    zh: `首行之后 ${days} 天内的再次到访`,
    en: `A visit within ${days} days after that of the first row`,
  };
  return [{ name, parameter, start: dayOf(first) + 1, end: dayOf(first) + days + 1 }];
}

/** The rows whose keys have their next day of visits within the limit; rows of one day are one visit (case C3). */
export function followedVisits(visits: Visits): ReadonlySet<number> {
  const followed = new Set<number>();
  for (const rows of rowsByKey(visits).values()) {
    const dayAt = (row: number): number => dayOf(visits.dates.values[row] as number);
    rows.sort((a, b) => dayAt(b) - dayAt(a));
    let next = Infinity;
    let current = Infinity;
    for (const row of rows) {
      const day = dayAt(row);
      if (day !== current) [next, current] = [current, day];
      if (next - day <= visits.days) followed.add(row);
    }
  }
  return followed;
}

function rowsByKey({ keys, dates, groups }: Visits): Map<string | number, number[]> {
  const found = new Map<string | number, number[]>();
  for (let row = 0; row < dates.values.length; row++) {
    if (!Number.isFinite(dates.values[row]) || keys.some((key) => key.at(row) === NO_KEY)) continue;
    const [only, ...more] = (groups ? [...keys, groups] : keys).map((key) => key.at(row));
    const key = more.length === 0 ? (only as number) : [only, ...more].join(" ");
    const rows = found.get(key);
    if (rows) rows.push(row);
    else found.set(key, [row]);
  }
  return found;
}
