import { filterRows, type Filter } from "./filter";
import { fail, ok, type Result } from "./result";

/** Answers at or above the satisfied score over all answers; a score off the scale is impossible. */
export function csat<Row extends { score: number | null }>(
  rows: Row[],
  scaleMax: number,
  satisfiedAt: number,
  filter: Filter<Row> = {},
): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!" || satisfiedAt > scaleMax) return fail("#VALUE!");
  const scores = kept.flatMap(({ score }) => score ?? []);
  if (scores.some((score) => score < 0 || score > scaleMax)) return fail("#VALUE!");
  if (scores.length === 0) return fail("#N/A");
  return ok(scores.filter((score) => score >= satisfiedAt - 1e-9).length / scores.length);
}

/** The mean of performance less expectation over the rows that have both. */
export function csatGap<Row extends { score: number | null; expected: number | null }>(
  rows: Row[],
  filter: Filter<Row> = {},
): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  let sum = 0;
  let answers = 0;
  for (const { score, expected } of kept) {
    if (score === null || expected === null) continue;
    sum += score - expected;
    answers += 1;
  }
  return answers === 0 ? fail("#N/A") : ok(sum / answers);
}
