import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { shows } from "../support/evidence";
import { auditAddsUp } from "./support/audits";
import { always, passedOn, rateAgrees } from "./support/behaviours";
import { dateText, longPeriod, monthPeriod } from "./support/cells";
import { cases, namedArguments, oracleFilter, positional, run, type Form } from "./support/forms";
import { expectTrend, groupsAreSingleCalls, spilled } from "./support/groups";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Complaint = { received: number | null; closed: number | null; store: string };
type Settings = { asOf: number; asText: boolean; days: number | null; method: "standard" | "printed" };

const id = "COMPLAINTCLOSURERATE";

const closure: Form<Complaint, Settings> = {
  id,
  rows: arbitrary.complaints,
  options: fc.record({
    asOf: fc.oneof({ weight: 2, arbitrary: arbitrary.day }, arbitrary.dateTime),
    asText: fc.boolean(),
    days: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null, freq: 2 }),
    method: fc.constantFrom("standard" as const, "printed" as const),
  }),
  columns: {
    received: { kind: "date", of: (row) => row.received },
    closed: { kind: "date", of: (row) => row.closed },
  },
  settings: ({ asOf, asText, days, method }) => ({
    asOf: [[asText ? dateText(asOf) : asOf]],
    days: days === null ? null : [[days]],
    method: [[method === "printed" ? (asText ? "原文" : "printed") : asText ? "标准" : null]],
  }),
  filter: "criteria",
  date: (row) => row.received,
  expected: (rows, { where }, { asOf, days, method }) =>
    oracle.complaintClosureRate(rows, asOf, days ?? 14, method, where),
};

describe("COMPLAINTCLOSURERATE", () => {
  behavesAsAFunctionOfRecords(closure, {
    reaches: ["#N/A"],
    aspects: ["records", "#N/A"],
    range: [0, 1],
    totalsRow: false,
  });
  groupsAreSingleCalls(closure, { additive: true });
  auditAddsUp(closure, { value: ([due = NaN], [closed = NaN]) => closed / due });
  rateAgrees(closure, (given) => {
    const rows = oracle.filterRows(given.rows, oracleFilter(closure, given)) as Complaint[];
    return closedAndDue(rows, given.options);
  });

  shows(
    { TREND: ["records", "filtered"] },
    "each cell of a trend is one call as of the end of that period",
    () => {
      const periods = fc.array(fc.oneof(monthPeriod, longPeriod), { minLength: 1, maxLength: 4 });
      always(fc.tuple(cases(closure), periods), ([given, periods]) => {
        const named = namedArguments(closure, given);
        const args = passedOn(positional(id, { ...named, asOf: null }));
        if (args === undefined) return;
        const cells = periods.map(({ argument }) => [argument[0]?.[0]]);
        const expected = periods.map(({ interval: { end } }) => [
          spilled(run(id, positional(id, { ...named, asOf: [[end - 1]] }))),
        ]);
        expectTrend(run("TREND", [[[id]], cells, ...args]), expected);
      });
    },
  );
});

/** Counted case by case: what the rate would be of each complaint alone. */
function closedAndDue(rows: Complaint[], { asOf, days, method }: Settings): [number, number] {
  let closed = 0;
  let due = 0;
  for (const row of rows) {
    const alone = oracle.complaintClosureRate([row], asOf, days ?? 14, method);
    if ("error" in alone) continue;
    due += 1;
    closed += alone.ok;
  }
  return [closed, due];
}
