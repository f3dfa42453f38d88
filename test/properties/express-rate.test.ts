import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { equalsTheOracle, rateAgrees } from "./support/behaviours";
import { oracleFilter, type Form } from "./support/forms";
import { groupsAreSingleCalls, trendIsSingleCalls } from "./support/groups";
import { withImpossible } from "./support/rows";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Job = oracle.ExpressJob & { store: string };

/** Some jobs end right at the limit, some a minute beyond it; some are open, some finished before they were started. */
const jobs: fc.Arbitrary<Job[]> = fc.array(
  fc
    .record({
      started: fc.option(arbitrary.dateTime, { nil: null, freq: 10 }),
      limit: fc.option(fc.constantFrom(0, 30, 60, 90), { nil: null, freq: 10 }),
      beyond: fc.oneof(fc.constantFrom(0, 0, 1, -1), fc.integer({ min: -100, max: 300 })),
      isOpen: fc.integer({ min: 0, max: 8 }).map((dice) => dice === 0),
      store: arbitrary.store,
    })
    .map(({ started, limit, beyond, isOpen, store }) => ({
      started,
      finished:
        started === null || isOpen ? null : Math.round(started * 1440 + (limit ?? 45) + beyond) / 1440,
      limit,
      store,
    })),
  { maxLength: 30, size: "max" },
);

const ownLimits: Form<Job> = {
  id: "EXPRESSRATE",
  rows: withImpossible(jobs, (job) => ({ ...job, limit: -5 })),
  columns: {
    started: { kind: "date", of: (job) => job.started },
    finished: { kind: "date", of: (job) => job.finished },
    limitMinutes: { kind: "amount", of: (job) => job.limit },
  },
  filter: "records",
  date: (job) => job.started,
  hasOwnDates: true,
  expected: (rows, filter) => shareOf(oracle.filterRows(rows, filter)),
};

function shareOf(rows: Job[] | "#VALUE!"): oracle.Result<number> {
  if (rows === "#VALUE!" || rows.some(({ limit }) => (limit ?? 0) < 0)) return oracle.fail("#VALUE!");
  const { finished, onTime } = oracle.expressJobs(rows);
  return finished === 0 ? oracle.fail("#N/A") : oracle.ok(onTime / finished);
}

const oneLimit: Form<Job, number> = {
  ...ownLimits,
  rows: jobs,
  options: fc.constantFrom(0, 30, 60.5, 1440),
  columns: {
    started: { kind: "date", of: (job) => job.started },
    finished: { kind: "date", of: (job) => job.finished },
  },
  settings: (limit) => ({ limitMinutes: [[limit]] }),
  expected(rows, filter, limit) {
    const kept = oracle.filterRows(rows, filter);
    return shareOf(kept === "#VALUE!" ? kept : kept.map((job) => ({ ...job, limit })));
  },
};

const range = [0, 1] as const;

describe("EXPRESSRATE with a limit of each job's own", () => {
  behavesAsAFunctionOfRecords(ownLimits, {
    reaches: ["#N/A", "#VALUE!"],
    aspects: ["records", "#N/A", "#VALUE!"],
    range,
    totalsRow: false,
  });
  groupsAreSingleCalls(ownLimits, { additive: true });
  trendIsSingleCalls(ownLimits);
  auditAddsUp(ownLimits, { value: ([finished = NaN], [onTime = NaN]) => onTime / finished });
  rateAgrees(ownLimits, (given) => {
    const kept = oracle.filterRows(given.rows, oracleFilter(ownLimits, given)) as Job[];
    const { finished, onTime } = oracle.expressJobs(kept);
    return [onTime, finished];
  });
});

describe("EXPRESSRATE with one limit", () => {
  equalsTheOracle(oneLimit, { reaches: ["#N/A"], aspects: ["records", "#N/A"], range });
});
