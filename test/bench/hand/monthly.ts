import type { Column } from "../records/columns";
import { amountOf, at, dateOf, HALF_SECOND, Keys, scoreOf } from "./read";
import type { Period } from "./shares";

function isIn(cell: unknown, [start, end]: Period): boolean {
  const time = dateOf(cell) + HALF_SECOND;
  return time >= start && time < end;
}

export function marginIn(revenue: Column, cost: Column, dates: Column, period: Period): number {
  let [earned, spent] = [0, 0];
  for (let row = 0; row < dates.length; row++) {
    if (!isIn(at(dates, row), period)) continue;
    const [own, paid] = [amountOf(at(revenue, row)), amountOf(at(cost, row))];
    if (own === own) earned += own;
    if (paid === paid) spent += paid;
  }
  return (earned - spent) / earned;
}

export function meanIn(amounts: Column, dates: Column, period: Period): number {
  let [sum, rows] = [0, 0];
  for (let row = 0; row < dates.length; row++) {
    if (!isIn(at(dates, row), period)) continue;
    const amount = amountOf(at(amounts, row));
    if (amount !== amount) continue;
    sum += amount;
    rows++;
  }
  return sum / rows;
}

export function promoterScoreIn(scores: Column, dates: Column, period: Period): number {
  let [promoters, detractors, answers] = [0, 0, 0];
  for (let row = 0; row < dates.length; row++) {
    if (!isIn(at(dates, row), period)) continue;
    const score = scoreOf(at(scores, row), 10, true);
    if (score !== score) continue;
    answers++;
    if (score >= 9) promoters++;
    else if (score <= 6) detractors++;
  }
  return (100 * (promoters - detractors)) / answers;
}

/** The share of one type among the amounts of the period. */
export function shareOfTypeIn(
  types: Column,
  amounts: Column,
  dates: Column,
  type: string,
  period: Period,
): number {
  const keys = new Keys(true);
  const wanted = keys.of(type);
  let [part, whole] = [0, 0];
  for (let row = 0; row < dates.length; row++) {
    if (!isIn(at(dates, row), period)) continue;
    const amount = amountOf(at(amounts, row));
    if (amount !== amount) continue;
    whole += amount;
    if (keys.of(at(types, row)) === wanted) part += amount;
  }
  return part / whole;
}

export function meanHoursIn(started: Column, finished: Column, period: Period): number {
  let [hours, jobs] = [0, 0];
  for (let row = 0; row < started.length; row++) {
    const [from, to] = [dateOf(at(started, row)), dateOf(at(finished, row))];
    const begun = from + HALF_SECOND;
    if (!(begun >= period[0] && begun < period[1]) || !(to >= from - HALF_SECOND)) continue;
    hours += Math.round((to - from) * 86_400_000) / 3_600_000;
    jobs++;
  }
  return hours / jobs;
}
