import type { Column } from "../records/columns";
import { at, BLANK, dateOf, dayOf, Keys, pointsOf, scoreOf } from "./read";

/** Answers of 4 and 5 on a scale of five; the words of the scale are read where a score is none. */
export function satisfied(answers: Column): number {
  let [good, all] = [0, 0];
  for (let row = 0; row < answers.length; row++) {
    const score = scoreOf(at(answers, row), 5, false);
    if (score !== score) continue;
    all++;
    if (score >= 4) good++;
  }
  return good / all;
}

/** The mean of performance less expectation where both were answered. */
export function satisfactionGap(actual: Column, expected: Column): number {
  let [sum, answers] = [0, 0];
  for (let row = 0; row < actual.length; row++) {
    const gap = pointsOf(at(actual, row)) - pointsOf(at(expected, row));
    if (gap !== gap) continue;
    sum += gap;
    answers++;
  }
  return sum / answers;
}

export function netPromoterScore(scores: Column): number {
  let [promoters, detractors, answers] = [0, 0, 0];
  for (let row = 0; row < scores.length; row++) {
    const score = scoreOf(at(scores, row), 10, true);
    if (score !== score) continue;
    answers++;
    if (score >= 9) promoters++;
    else if (score <= 6) detractors++;
  }
  return (100 * (promoters - detractors)) / answers;
}

/** Group, answers, share of satisfied ones, a note for fewer than five; most answers first, the blank group last. */
export function satisfiedByGroup(answers: Column, groups: Column): unknown[][] {
  const keys = new Keys(true);
  const counts: Count[] = [];
  const blank: Count = { good: 0, all: 0 };
  for (let row = 0; row < answers.length; row++) {
    const code = keys.of(at(groups, row));
    const score = scoreOf(at(answers, row), 5, false);
    if (code < BLANK) continue;
    enter(code === BLANK ? blank : (counts[code] ??= { good: 0, all: 0 }), score);
  }
  const line = (group: unknown, { good, all }: Count): unknown[] => [
    group,
    all,
    all === 0 ? "" : good / all,
    all < 5 ? "n<5" : "",
  ];
  const lines = counts.map((count, code) => line(keys.spellings[code], count));
  lines.sort(([, one], [, other]) => Number(other) - Number(one));
  return blank.all === 0 ? lines : [...lines, line("(blank)", blank)];
}

interface Count {
  good: number;
  all: number;
}

function enter(count: Count | undefined, score: number): void {
  if (count === undefined || score !== score) return;
  count.all++;
  if (score >= 4) count.good++;
}

const LAST_DAY = 73415;
/** Of each day up to the end of 2100 the months since 1899 and the date in the month, made once. */
const MONTHS = new Uint16Array(LAST_DAY);
const DATES = new Uint8Array(LAST_DAY);
for (let day = 61; day < LAST_DAY; day++) {
  const date = new Date((day - 25569) * 86400000);
  MONTHS[day] = (date.getUTCFullYear() - 1899) * 12 + date.getUTCMonth();
  DATES[day] = date.getUTCDate();
}

/** Completed months from one day to a later one. */
function monthsBetween(from: number, to: number): number {
  if (from !== from || to !== to) return NaN;
  const [start, end] = [dayOf(from), dayOf(to)];
  const months = (MONTHS[end] as number) - (MONTHS[start] as number);
  return months - ((DATES[end] as number) < (DATES[start] as number) ? 1 : 0);
}

const BANDS = ["0–11", "12–23", "24–35", "36–59", "60+"];
const BAND_STARTS = [0, 12, 24, 36, 60];

/** Answers and share of satisfied ones by the age of the car, in and out of warranty, and of cars sold later. */
export function satisfiedByAge(answers: Column, sold: Column, asked: Column, ends: Column): unknown[][] {
  const names = [...BANDS, "质保期内", "质保期外", "(invalid)"];
  const counts = names.map((): Count => ({ good: 0, all: 0 }));
  for (let row = 0; row < answers.length; row++) {
    const score = scoreOf(at(answers, row), 5, false);
    const [from, to, end] = [dateOf(at(sold, row)), dateOf(at(asked, row)), dateOf(at(ends, row))];
    const age = monthsBetween(from, to);
    if (age < 0) enter(counts[7], score);
    else {
      enter(counts[BAND_STARTS.findLastIndex((start) => start <= age)], score);
      if (to === to && end === end) enter(counts[dayOf(to) <= dayOf(end) ? 5 : 6], score);
    }
  }
  return names
    .map((name, place) => [name, counts[place] as Count] as const)
    .filter(([name, { all }]) => name !== "(invalid)" || all > 0)
    .map(([name, { good, all }]) => [name, all, all === 0 ? "" : good / all]);
}
