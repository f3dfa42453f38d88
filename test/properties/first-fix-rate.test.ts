import { describe } from "@jest/globals";
import type fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { rateAgrees } from "./support/behaviours";
import type { Case, Form } from "./support/forms";
import { oracleFilter } from "./support/forms";
import { groupsAreSingleCalls, trendIsSingleCalls } from "./support/groups";
import { withImpossible, withoutNumbers } from "./support/rows";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Order = { id: string | null; flag: boolean | null; arrival: number | null; store: string };
type Daily = { date: number | null; returns: number | null; visits: number | null; store: string };

const id = "FIRSTFIXRATE";
const range = [0, 1] as const;

/** Mostly no, so that there are rates near those of a workshop too. */
const orders: fc.Arbitrary<Order[]> = arbitrary.orders;

const ofFlags: Form<Order> = {
  id,
  rows: orders,
  columns: { returns: { kind: "flag", of: (row) => row.flag } },
  filter: "records",
  date: (row) => row.arrival,
  expected: (rows, filter) => oracle.firstFixRateFromFlags(rows, filter),
};

const ofIds: Form<Order> = {
  ...ofFlags,
  columns: { ...ofFlags.columns, visits: { kind: "textId", of: (row) => row.id } },
  expected: (rows, filter) => oracle.firstFixRateFromFlagsAndIds(rows, filter),
};

const ofCounts: Form<Daily> = {
  id,
  rows: withImpossible(arbitrary.dailyCounts, (row) => ({ ...row, visits: -1 })),
  columns: {
    returns: { kind: "count", of: (row) => row.returns },
    visits: { kind: "count", of: (row) => row.visits },
  },
  filter: "records",
  date: (row) => row.date,
  expected: (rows, filter) =>
    withoutNumbers(rows, filter, ["returns", "visits"]) ?? oracle.firstFixRateFromTotals(rows, filter),
};

function kept<Row>(form: Form<Row>, given: Case<Row, null>): Row[] {
  return oracle.filterRows(given.rows, oracleFilter(form, given)) as Row[];
}

const share = ([base = NaN]: readonly number[], [events = NaN]: readonly number[]): number =>
  1 - events / base;

describe("FIRSTFIXRATE of flags", () => {
  behavesAsAFunctionOfRecords(ofFlags, {
    reaches: ["#N/A", "#VALUE!"],
    aspects: ["records", "#N/A", "#VALUE!"],
    range,
    totalsRow: false,
  });
  groupsAreSingleCalls(ofFlags, { additive: true });
  trendIsSingleCalls(ofFlags);
  auditAddsUp(ofFlags, { value: share });
  rateAgrees(ofFlags, (given) => {
    const known = kept(ofFlags, given).filter(({ flag }) => flag !== null);
    return [known.filter(({ flag }) => flag).length, known.length];
  });
});

describe("FIRSTFIXRATE of flags beside ids", () => {
  behavesAsAFunctionOfRecords(ofIds, {
    reaches: ["#N/A"],
    aspects: ["records", "#N/A"],
    range,
    totalsRow: true,
  });
  groupsAreSingleCalls(ofIds, { additive: false });
  trendIsSingleCalls(ofIds);
  auditAddsUp(ofIds, { value: share });
});

describe("FIRSTFIXRATE of daily counts", () => {
  behavesAsAFunctionOfRecords(ofCounts, {
    reaches: ["#N/A", "#VALUE!"],
    aspects: ["totals", "records", "#N/A", "#VALUE!"],
    range,
    totalsRow: false,
  });
  groupsAreSingleCalls(ofCounts, { additive: true });
  trendIsSingleCalls(ofCounts);
  auditAddsUp(ofCounts, { value: share });
  rateAgrees(ofCounts, (given) => [
    oracle.sumOf(kept(ofCounts, given).map((row) => row.returns)),
    oracle.sumOf(kept(ofCounts, given).map((row) => row.visits)),
  ]);
});
