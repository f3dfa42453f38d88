import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { rateAgrees } from "./support/behaviours";
import { oracleFilter, type Form } from "./support/forms";
import { groupsAreSingleCalls, trendIsSingleCalls } from "./support/groups";
import { behavesAsAFunctionOfRecords } from "./support/suite";

interface Answer {
  readonly score: number | null;
  readonly expected: number | null;
  readonly date: number | null;
  readonly store: string;
}

type Scale = readonly [scaleMax: number, satisfiedAt: number | null];

const score = fc.oneof(
  { weight: 60, arbitrary: fc.integer({ min: 0, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 7) },
);
const answers: fc.Arbitrary<Answer[]> = fc.array(
  fc.record({
    score: fc.option(score, { nil: null, freq: 5 }),
    expected: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 5 }),
    date: fc.option(arbitrary.dateTime, { nil: null, freq: 12 }),
    store: arbitrary.store,
  }),
  { maxLength: 30, size: "max" },
);

const csat: Form<Answer, Scale> = {
  id: "CSAT",
  rows: answers,
  options: fc.constantFrom<Scale>([5, null], [5, 3], [10, null], [100, 4]),
  columns: { scores: { kind: "score", of: (row) => row.score } },
  settings: ([scaleMax, satisfiedAt]) => ({
    scaleMax: [[scaleMax]],
    satisfiedAt: satisfiedAt === null ? null : [[satisfiedAt]],
  }),
  filter: "records",
  date: (row) => row.date,
  expected: (rows, filter, [scaleMax, satisfiedAt]) =>
    oracle.csat(rows, scaleMax, satisfiedAt ?? 0.8 * scaleMax, filter),
};

const gap: Form<Answer> = {
  id: "CSATGAP",
  rows: answers,
  columns: {
    actual: { kind: "score", of: (row) => row.score },
    expected: { kind: "score", of: (row) => row.expected },
  },
  filter: "records",
  date: (row) => row.date,
  expected: (rows, filter) => oracle.csatGap(rows, filter),
};

describe("CSAT", () => {
  behavesAsAFunctionOfRecords(csat, {
    reaches: ["#N/A", "#VALUE!"],
    aspects: ["records", "#N/A", "#VALUE!"],
    range: [0, 1],
    totalsRow: false,
  });
  groupsAreSingleCalls(csat, { additive: true });
  trendIsSingleCalls(csat);
  auditAddsUp(csat, { value: ([all = NaN], [satisfied = NaN]) => satisfied / all });
});

describe("CSATGAP", () => {
  behavesAsAFunctionOfRecords(gap, { reaches: ["#N/A"], aspects: ["records", "#N/A"], totalsRow: false });
  groupsAreSingleCalls(gap, { additive: true });
  trendIsSingleCalls(gap);
  auditAddsUp(gap, { value: ([all = NaN], [points = NaN]) => points / all });
  rateAgrees(gap, (given) => {
    const kept = (oracle.filterRows(given.rows, oracleFilter(gap, given)) as Answer[]).filter(
      (row) => row.score !== null && row.expected !== null,
    );
    return [kept.reduce((sum, row) => sum + Number(row.score) - Number(row.expected), 0), kept.length];
  });
});
