import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { rateAgrees } from "./support/behaviours";
import { dateText } from "./support/cells";
import { oracleFilter, type Form } from "./support/forms";
import { groupsAreSingleCalls, trendIsSingleCalls } from "./support/groups";
import { withImpossible } from "./support/rows";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Job = { started: number | null; finished: number | null; deadMinutes: number | null; store: string };
type Times = { calendar: oracle.Calendar | null; specialDays: oracle.SpecialDay[] };

/** Durations agree to a millionth of an hour. */
const absolute = 1e-6;

/** Half of the jobs with dead time, at times more of it than the job took. */
const rows = withImpossible(
  fc
    .tuple(arbitrary.jobs, fc.array(fc.nat({ max: 240 }), { minLength: 20, maxLength: 20 }))
    .map(([jobs, minutes]) =>
      jobs.map((job, index) => {
        const dead = minutes[index] ?? 0;
        return { ...job, deadMinutes: dead > 120 ? null : dead };
      }),
    ),
  (row) => ({ ...row, deadMinutes: -5 }),
);

const elapsed: Form<Job> = {
  id: "MTTR",
  rows,
  columns: {
    started: { kind: "date", of: (row) => row.started },
    finished: { kind: "date", of: (row) => row.finished },
  },
  filter: "records",
  date: (row) => row.started,
  hasOwnDates: true,
  expected: (jobs, filter) => meanOf(oracle.mttr(jobs.map(withoutDeadMinutes), filter as oracle.Filter<Job>)),
};

function withoutDeadMinutes(job: Job): Job {
  return { ...job, deadMinutes: null };
}

function meanOf(result: oracle.Result<oracle.Mttr>): oracle.Result<number> {
  return "ok" in result ? oracle.ok(result.ok.value) : result;
}

const worked: Form<Job, Times> = {
  ...elapsed,
  options: fc.record({
    calendar: fc.option(arbitrary.calendar, { nil: null, freq: 6 }),
    specialDays: arbitrary.specialDays,
  }),
  columns: { ...elapsed.columns, deadMinutes: { kind: "amount", of: (row) => row.deadMinutes } },
  settings({ calendar, specialDays }) {
    if (calendar === null) return {};
    const days = specialDays.map(({ day, working }, index) => [
      index % 2 === 0 ? day : dateText(day),
      working ? "班" : "休",
    ]);
    return { calendar: [[arbitrary.calendarText(calendar)]], specialDays: days.length === 0 ? null : days };
  },
  expected: (jobs, filter, { calendar, specialDays }) =>
    meanOf(oracle.mttr(jobs, filter, calendar ?? undefined, calendar === null ? [] : specialDays)),
};

const mean = ([jobs = NaN]: readonly number[], [hours = NaN]: readonly number[]): number => hours / jobs;

describe("MTTR in elapsed time", () => {
  behavesAsAFunctionOfRecords(elapsed, {
    reaches: ["#N/A"],
    aspects: ["records", "#N/A"],
    absolute,
    range: [0, Infinity],
    totalsRow: false,
  });
  groupsAreSingleCalls(elapsed, { additive: true, absolute });
  trendIsSingleCalls(elapsed, absolute);
  auditAddsUp(elapsed, { value: mean, absolute });
  rateAgrees(
    elapsed,
    (given) => {
      const result = oracle.mttr(given.rows.map(withoutDeadMinutes), oracleFilter(elapsed, given));
      return "ok" in result ? [result.ok.hours, result.ok.jobs] : [NaN, NaN];
    },
    absolute,
  );
});

describe("MTTR in working time less dead minutes", () => {
  behavesAsAFunctionOfRecords(worked, {
    reaches: ["#N/A", "#VALUE!"],
    aspects: ["records", "#N/A", "#VALUE!"],
    absolute,
    range: [0, Infinity],
    totalsRow: false,
  });
  groupsAreSingleCalls(worked, { additive: true, absolute });
  trendIsSingleCalls(worked, absolute);
  auditAddsUp(worked, { value: mean, absolute });
});
