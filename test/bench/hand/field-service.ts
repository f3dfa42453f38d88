import type { Column } from "../records/columns";
import { amountOf, at, countOf, dateOf, dayOf, HALF_SECOND, Keys } from "./read";
import { Refused } from "./rare";
import type { Period } from "./shares";

/** Hours from one moment to another, of the rows that have both in order. */
export function meanHoursBetween(starts: Column, ends: Column): number {
  let [hours, rows] = [0, 0];
  for (let row = 0; row < starts.length; row++) {
    const [from, to] = [dateOf(at(starts, row)), dateOf(at(ends, row))];
    if (!(to >= from - HALF_SECOND)) continue;
    hours += Math.max(0, Math.round((to - from) * 86_400_000) / 3_600_000);
    rows++;
  }
  return hours / rows;
}

/** Done by the deadline, of what was done by `end` or whose deadline lies before it. */
function inTime(
  starts: Column,
  ends: Column,
  end: number,
  deadlineOf: (start: number) => number,
  earliest: (start: number) => number,
): number {
  let [met, all] = [0, 0];
  for (let row = 0; row < starts.length; row++) {
    const [from, to] = [dateOf(at(starts, row)), dateOf(at(ends, row))];
    if (from !== from || to < earliest(from) - HALF_SECOND) continue;
    const deadline = deadlineOf(from);
    const isDone = to < end - HALF_SECOND;
    if (!isDone && deadline > end - HALF_SECOND) continue;
    all++;
    if (isDone && to <= deadline + HALF_SECOND) met++;
  }
  return met / all;
}

export function withinHours(starts: Column, ends: Column, hours: number, end: number): number {
  const asIs = (start: number): number => start;
  return inTime(starts, ends, end, (start) => start + hours / 24, asIs);
}

const LAST_SECOND = 86399 / 86400;

export function withinDays(starts: Column, ends: Column, days: number, end: number): number {
  return inTime(starts, ends, end, (start) => dayOf(start) + days + LAST_SECOND, dayOf);
}

/** What was not charged after the last day of the warranty, and all that was charged. */
export function leakageAndCharges(
  listed: Column,
  charged: Column,
  services: Column,
  warranties: Column,
): [leakage: number, charges: number] {
  let [leakage, charges] = [0, 0];
  for (let row = 0; row < listed.length; row++) {
    const [list, paid] = [amountOf(at(listed, row)), amountOf(at(charged, row)) || 0];
    const [service, warranty] = [dateOf(at(services, row)), dateOf(at(warranties, row))];
    charges += paid;
    if (list * (list - paid) > 0 && dayOf(service) > dayOf(warranty)) leakage += list - paid;
  }
  return [leakage, charges];
}

/** Assets and days with another day within 30 after them. */
export function repeatedVisits(assets: Column, dates: Column): number {
  const keys = new Keys();
  const daysOf: Set<number>[] = [];
  for (let row = 0; row < assets.length; row++) {
    const [asset, time] = [keys.of(at(assets, row)), dateOf(at(dates, row))];
    if (asset >= 0 && time === time) (daysOf[asset] ??= new Set()).add(dayOf(time));
  }
  let [repeated, visits] = [0, 0];
  for (const days of daysOf) {
    if (days === undefined) continue;
    const sorted = Float64Array.from(days).sort();
    visits += sorted.length;
    for (let index = 1; index < sorted.length; index++)
      if ((sorted[index] as number) - (sorted[index - 1] as number) <= 30) repeated++;
  }
  return repeated / visits;
}

/** The time in which assets were not down; of those down at one time no more count than there are. */
export function uptime(starts: Column, ends: Column, [first, end]: Period, assets: number): number {
  const turns: [time: number, change: 1 | -1][] = [];
  for (let row = 0; row < starts.length; row++) {
    const [from, to] = [dateOf(at(starts, row)), dateOf(at(ends, row))];
    const [begun, ended] = [Math.max(from, first), Math.min(to === to ? to : end, end)];
    if (begun < ended) turns.push([begun, 1], [ended, -1]);
  }
  turns.sort(([a], [b]) => a - b);
  let [down, open, since] = [0, 0, 0];
  for (const [time, change] of turns) {
    down += Math.min(open, assets) * (time - since);
    open += change;
    since = time;
  }
  return 1 - down / ((end - first) * assets);
}

export function hoursPerFailure(hours: Column, failures: Column): number {
  let [sum, count] = [0, 0];
  for (let row = 0; row < hours.length; row++) {
    const own = amountOf(at(hours, row));
    if (own < 0) throw new Refused("negative hours", own);
    if (own === own) sum += own;
  }
  for (let row = 0; row < failures.length; row++) count += countOf(at(failures, row)) || 0;
  return sum / count;
}
