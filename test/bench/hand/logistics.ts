import type { Column } from "../records/columns";
import { at, BLANK, dateOf, dayOf, flagOf, HALF_SECOND, Keys } from "./read";

const LAST_SECOND = 86399 / 86400;

/** In time, from the planned location and not expedited, of what was delivered and where all of that is known. */
export function hits(
  due: Column,
  delivered: Column,
  sources: Column,
  planned: Column,
  expedited: Column,
): number {
  const keys = new Keys(true);
  let [hit, all] = [0, 0];
  for (let row = 0; row < due.length; row++) {
    const [deadline, delivery] = [dateOf(at(due, row)), dateOf(at(delivered, row))];
    const [source, plan] = [keys.of(at(sources, row)), keys.of(at(planned, row))];
    const flag = flagOf(at(expedited, row));
    if (deadline !== deadline || delivery !== delivery || source < 0 || plan < 0 || flag !== flag) continue;
    all++;
    const isDay = Math.abs(deadline - dayOf(deadline)) < HALF_SECOND;
    const inTime = delivery <= deadline + (isDay ? LAST_SECOND : 0) + HALF_SECOND;
    if (inTime && source === plan && flag === 0) hit++;
  }
  return hit / all;
}

/** Misses of each class in its order, those of no class last, with shares and running shares. */
export function missesByClass(causes: Column, classes: readonly string[]): unknown[][] {
  const keys = new Keys(true);
  const counts: number[] = [];
  let [unclassified, all] = [0, 0];
  for (let row = 0; row < causes.length; row++) {
    const code = keys.of(at(causes, row));
    if (code < BLANK) continue;
    all++;
    if (code === BLANK) unclassified++;
    else counts[code] = (counts[code] ?? 0) + 1;
  }
  const sums = classes.map((name) => counts[keys.spellings.indexOf(name)] ?? 0);
  const rest =
    counts.reduce((sum, count) => sum + count, unclassified) - sums.reduce((sum, each) => sum + each, 0);
  let soFar = 0;
  return [...classes.map((name, place) => [name, sums[place] as number] as const), ["未分类", rest] as const]
    .filter(([name, misses]) => misses > 0 || name !== "未分类")
    .map(([name, misses]) => [name, misses, misses / all, (soFar += misses) / all]);
}
