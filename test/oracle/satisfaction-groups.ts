import { dayOf } from "./dates";
import { categoryKey, fail, ok, type Result } from "./result";

type Line = (string | number)[];

interface Scale {
  scaleMax: number;
  satisfiedAt: number;
}

function isOffScale(score: number | null, { scaleMax }: Scale): boolean {
  return score !== null && (score < 0 || score > scaleMax);
}

function shareOf(scores: number[], { satisfiedAt }: Scale): number | "" {
  return scores.length === 0
    ? ""
    : scores.filter((score) => score >= satisfiedAt - 1e-9).length / scores.length;
}

/** Group, answers, share of satisfied ones, note; most answers first, 未分类 and answers without a group last. */
export function csatByGroup(
  rows: { score: number | null; group: string | null }[],
  scale: Scale,
  minAnswers: number,
): Result<Line[]> {
  if (scale.satisfiedAt > scale.scaleMax || rows.some(({ score }) => isOffScale(score, scale)))
    return fail("#VALUE!");
  const groups: { key: string | null; name: string; scores: number[] }[] = [];
  for (const { score, group } of rows) {
    const key = categoryKey(group);
    let known = groups.find((each) => each.key === key);
    if (known === undefined) groups.push((known = { key, name: group?.trim() ?? "(blank)", scores: [] }));
    if (score !== null) known.scores.push(score);
  }
  if (groups.every(({ scores }) => scores.length === 0)) return fail("#N/A");
  const shown = groups.filter(({ key, scores }) => key !== null || scores.length > 0);
  const last = (key: string | null): number => (key === null ? 2 : key === "未分类" ? 1 : 0);
  shown.sort((a, b) => last(a.key) - last(b.key) || b.scores.length - a.scores.length);
  return ok(
    shown.map(({ name, scores }) => [
      name,
      scores.length,
      shareOf(scores, scale),
      scores.length < minAnswers ? `n<${minAnswers}` : "",
    ]),
  );
}

export interface AgedAnswer {
  score: number | null;
  sold: number | null;
  asked: number | null;
  warrantyEnd: number | null;
}

/** By age in completed months, then by warranty, then what was sold after it was asked about. */
export function csatByAge(
  rows: AgedAnswer[],
  scale: Scale,
  bands: number[],
  hasWarranty: boolean,
): Result<Line[]> {
  if (scale.satisfiedAt > scale.scaleMax || rows.some(({ score }) => isOffScale(score, scale)))
    return fail("#VALUE!");
  const limits = [...new Set([0, ...bands])].sort((a, b) => a - b);
  const inBand: number[][] = limits.map(() => []);
  const [inside, outside, impossible]: [number[], number[], number[]] = [[], [], []];
  for (const { score, sold, asked, warrantyEnd } of rows) {
    if (score === null || asked === null) continue;
    if (sold !== null && dayOf(sold) > dayOf(asked)) {
      impossible.push(score);
      continue;
    }
    if (sold !== null) {
      const age = completedMonths(sold, asked);
      let band = 0;
      limits.forEach((limit, index) => {
        if (age >= limit) band = index;
      });
      inBand[band]?.push(score);
    }
    if (!hasWarranty || warrantyEnd === null) continue;
    (dayOf(asked) > dayOf(warrantyEnd) ? outside : inside).push(score);
  }
  const named: [string, number[]][] = limits.map((limit, index) => {
    const next = limits[index + 1];
    return [next === undefined ? `${limit}+` : `${limit}–${next - 1}`, inBand[index] ?? []];
  });
  if (hasWarranty) named.push(["质保期内", inside], ["质保期外", outside]);
  if (impossible.length > 0) named.push(["(invalid)", impossible]);
  if (named.every(([, scores]) => scores.length === 0)) return fail("#N/A");
  return ok(named.map(([name, scores]): Line => [name, scores.length, shareOf(scores, scale)]));
}

/** How many times the day of the month has come round again: counted month by month. */
function completedMonths(from: number, to: number): number {
  const [start, end] = [dateOf(from), dateOf(to)];
  let months = 0;
  for (;;) {
    const next = start.getUTCMonth() + months + 1;
    const [year, month] = [start.getUTCFullYear() + Math.floor(next / 12), next % 12];
    const isReached =
      year < end.getUTCFullYear() ||
      (year === end.getUTCFullYear() &&
        (month < end.getUTCMonth() ||
          (month === end.getUTCMonth() && start.getUTCDate() <= end.getUTCDate())));
    if (!isReached) return months;
    months += 1;
  }
}

function dateOf(serial: number): Date {
  return new Date(Date.UTC(1899, 11, 30) + dayOf(serial) * 86_400_000);
}
