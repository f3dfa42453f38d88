import { countOf, errorOfEmptyBase, type Count } from "./counts";
import { dayOf, isIn, weekdayOf, type Interval } from "./dates";
import { filterRows, type Filter } from "./filter";
import { fail, idKey, ok, sumOf, type Result } from "./result";

/** In whole seconds, so that no rounding of serials comes in. */
function secondsOf(serial: number): number {
  return Math.round(serial * 86400);
}

interface Deadline {
  due: number;
  done: number | null;
}

/** Of what was done by then, or whose time is up, the share done in time; all in seconds, null for no asOf. */
function shareInTime(tasks: Deadline[], asOf: number | null): Result<number> {
  let judged = 0;
  let inTime = 0;
  for (const { due, done } of tasks) {
    const isKnown = done !== null && (asOf === null || done <= asOf);
    const isUp = asOf !== null && due <= asOf;
    if (!isKnown && !isUp) continue;
    judged += 1;
    if (isKnown && done <= due) inTime += 1;
  }
  return judged === 0 ? fail("#N/A") : ok(inTime / judged);
}

export interface CaseRow {
  created: number | null;
  responded: number | null;
  hours: number | null;
}

/** `asOf` is the last second looked at, null if none is given. */
export function slaCompliance<Row extends CaseRow>(
  rows: Row[],
  asOf: number | null = null,
  filter: Filter<Row> = {},
): Result<number> {
  const kept = filterRows(rows, { date: (row) => row.created, ...filter });
  if (kept === "#VALUE!" || kept.some((row) => (row.hours ?? 0) < 0)) return fail("#VALUE!");
  const tasks: Deadline[] = [];
  for (const { created, responded, hours } of kept) {
    if (created === null || hours === null) continue;
    const done = responded === null ? null : secondsOf(responded);
    if (done !== null && done < secondsOf(created)) continue;
    tasks.push({ due: secondsOf(created) + Math.round(hours * 3600), done });
  }
  return shareInTime(tasks, asOf);
}

export interface IssueRow {
  accepted: number | null;
  completed: number | null;
}
export type LimitUnit = "day" | "workday" | "hour";

/** By days an issue is in time to the last second of its last day. */
export function completionRate<Row extends IssueRow>(
  rows: Row[],
  limit = 3,
  unit: LimitUnit = "day",
  asOf: number | null = null,
  filter: Filter<Row> = {},
): Result<number> {
  const kept = filterRows(rows, { date: (row) => row.accepted, ...filter });
  if (kept === "#VALUE!") return fail("#VALUE!");
  const tasks: Deadline[] = [];
  for (const { accepted, completed } of kept) {
    if (accepted === null) continue;
    const done = completed === null ? null : secondsOf(completed);
    const start = unit === "hour" ? secondsOf(accepted) : dayOf(accepted) * 86400;
    if (done !== null && done < start) continue;
    if (asOf !== null && secondsOf(accepted) > asOf) continue;
    tasks.push({ due: dueSecond(accepted, limit, unit), done });
  }
  return shareInTime(tasks, asOf);
}

function dueSecond(accepted: number, limit: number, unit: LimitUnit): number {
  if (unit === "hour") return secondsOf(accepted) + Math.round(limit * 3600);
  let day = dayOf(accepted);
  for (let left = limit; left > 0;) {
    day += 1;
    if (unit === "day" || weekdayOf(day) <= 5) left -= 1;
  }
  return day * 86400 + 86399;
}

export interface LineRow {
  list: number | null;
  charged: number | null;
  service: number | null;
  warranty: number | null;
  contract: number | null;
}

/** Nothing is lost on a line that is covered, that nobody knows to be uncovered, or that was charged in full. */
function leakageOf({ list, charged, service, warranty, contract }: LineRow): number {
  if (list === null || service === null || warranty === null) return 0;
  if (dayOf(service) <= dayOf(warranty)) return 0;
  if (contract !== null && dayOf(service) <= dayOf(contract)) return 0;
  const missing = list - (charged ?? 0);
  if (list > 0) return Math.max(0, missing);
  return list < 0 ? Math.min(0, missing) : 0;
}

export function leakage<Row extends LineRow>(rows: Row[], filter: Filter<Row> = {}): Result<number> {
  const kept = filterRows(rows, { date: (row) => row.service, ...filter });
  return kept === "#VALUE!" ? fail("#VALUE!") : ok(sumOf(kept.map(leakageOf)));
}

export function leakageRate<Row extends LineRow>(rows: Row[], filter: Filter<Row> = {}): Result<number> {
  const kept = filterRows(rows, { date: (row) => row.service, ...filter });
  if (kept === "#VALUE!") return fail("#VALUE!");
  if (kept.every((row) => row.list === null && row.charged === null)) return fail("#N/A");
  const leaked = sumOf(kept.map(leakageOf));
  const whole = leaked + sumOf(kept.map((row) => row.charged));
  return whole === 0 ? fail("#DIV/0!") : ok(leaked / whole);
}

export interface AssetVisit {
  asset: string | null;
  date: number | null;
}

/** Of the days on which an asset was visited (in the period), those with another such day within the limit. */
export function repeatVisitRate(rows: AssetVisit[], days = 30, period?: Interval): Result<number> {
  const visits = new Map<string, { asset: string; day: number; counts: boolean }>();
  for (const { asset, date } of rows) {
    const key = idKey(asset);
    if (key === null || date === null) continue;
    const day = dayOf(date);
    const known = visits.get(`${day} ${key}`);
    const counts = period === undefined || isIn(date, period) || known?.counts === true;
    visits.set(`${day} ${key}`, { asset: key, day, counts });
  }
  const all = [...visits.values()];
  const base = all.filter(({ counts }) => counts);
  if (base.length === 0) return fail("#N/A");
  const repeated = base.filter(({ asset, day }) =>
    all.some((other) => other.asset === asset && other.day > day && other.day <= day + days),
  );
  return ok(repeated.length / base.length);
}

export interface DownRow {
  start: number | null;
  end: number | null;
}

/** Between any two moments at which something begins or ends, as many assets are down as down times lie over it. */
export function contractUptime(rows: DownRow[], period: Interval, assets = 1): Result<number> {
  if (period.end < period.start) return fail("#VALUE!");
  const contracted = (period.end - period.start) * assets;
  if (contracted === 0) return fail("#DIV/0!");
  const spans: Interval[] = [];
  for (const { start, end } of rows) {
    if (start === null || (end !== null && end < start)) continue;
    spans.push({ start, end: end ?? Infinity });
  }
  const limits = new Set([period.start, period.end, ...spans.flatMap(({ start, end }) => [start, end])]);
  const moments = [...limits].sort((a, b) => a - b);
  let down = 0;
  for (const [index, from] of moments.entries()) {
    const to = moments[index + 1];
    if (to === undefined || from < period.start || to > period.end) continue;
    const open = spans.filter(({ start, end }) => start <= from && end >= to).length;
    down += Math.min(open, assets) * (to - from);
  }
  return ok(1 - down / contracted);
}

/** Each side counted by itself; contracts may be more than customers. */
export function contractAttachRate(contracts: Count, customers: Count): Result<number> {
  const [above, below] = [countOf(contracts), countOf(customers)];
  if (above === "#VALUE!" || below === "#VALUE!") return fail("#VALUE!");
  if ("numbers" in contracts && contracts.numbers.every((value) => value === null)) return fail("#N/A");
  if (below === 0) return fail(errorOfEmptyBase(customers));
  return ok(above / below);
}

export function meanTimeBetweenFailures(hours: (number | null)[], failures: Count): Result<number> {
  const count = countOf(failures);
  if (count === "#VALUE!" || hours.some((value) => (value ?? 0) < 0)) return fail("#VALUE!");
  // No data is not zero.
  if (hours.every((value) => value === null)) return fail("#N/A");
  if (count === 0) return fail(errorOfEmptyBase(failures));
  return ok(sumOf(hours) / count);
}
