import { filterRows, type Filter } from "./filter";
import { fail, ok, type Result } from "./result";

export interface ScoreRow {
  score: number | null;
}

export interface Nps {
  promoters: number;
  detractors: number;
  answers: number;
  /** Points, -100 to 100. */
  value: number;
}

export function nps<Row extends ScoreRow>(rows: Row[], filter: Filter<Row> = {}): Result<Nps> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  let promoters = 0;
  let detractors = 0;
  let answers = 0;
  for (const { score } of kept) {
    if (score === null) continue;
    if (!Number.isInteger(score) || score < 0 || score > 10) return fail("#VALUE!");
    answers += 1;
    if (score >= 9) promoters += 1;
    if (score <= 6) detractors += 1;
  }
  if (answers === 0) return fail("#N/A");
  return ok({ promoters, detractors, answers, value: (100 * (promoters - detractors)) / answers });
}
