import { millisecondsOf } from "./dates";
import { filterRows, type Filter } from "./filter";
import { fail, ok, type Result } from "./result";
import { workingMinutes, type Calendar, type SpecialDay } from "./working-time";

export interface JobRow {
  started: number | null;
  finished: number | null;
  deadMinutes?: number | null;
}

export interface Mttr {
  jobs: number;
  hours: number;
  /** Mean hours per job. */
  value: number;
}

/** With a period and no date column of its own in the filter, the start of the job decides. */
export function mttr<Row extends JobRow>(
  rows: Row[],
  filter: Filter<Row> = {},
  calendar?: Calendar,
  specialDays: SpecialDay[] = [],
): Result<Mttr> {
  const kept = filterRows(rows, { date: (row) => row.started, ...filter });
  if (kept === "#VALUE!") return fail("#VALUE!");
  let jobs = 0;
  let minutes = 0;
  for (const row of kept) {
    const dead = row.deadMinutes ?? 0;
    if (dead < 0) return fail("#VALUE!");
    if (row.started === null || row.finished === null) continue; // open
    const elapsed = millisecondsOf(row.finished) - millisecondsOf(row.started);
    if (elapsed < -500) continue; // finished before it was started
    const worked =
      calendar === undefined
        ? Math.max(0, elapsed) / 60000
        : workingMinutes(row.started, row.finished, calendar, specialDays);
    jobs += 1;
    minutes += Math.max(0, worked - dead);
  }
  if (jobs === 0) return fail("#N/A");
  return ok({ jobs, hours: minutes / 60, value: minutes / 60 / jobs });
}
