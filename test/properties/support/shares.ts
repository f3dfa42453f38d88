import { describe } from "@jest/globals";
import type fc from "fast-check";
import * as oracle from "../../oracle";
import * as arbitrary from "../../oracle/arbitraries";
import { auditAddsUp } from "./audits";
import { equalsTheOracle, rateAgrees } from "./behaviours";
import { oracleFilter, type Case, type Form } from "./forms";
import { groupsAreSingleCalls, trendIsSingleCalls } from "./groups";
import { withImpossible, withoutNumbers } from "./rows";
import { behavesAsAFunctionOfRecords } from "./suite";

type Order = { id: string | null; flag: boolean | null; arrival: number | null; store: string };
type Daily = { date: number | null; returns: number | null; visits: number | null; store: string };

interface Share {
  readonly id: string;
  readonly events: string;
  readonly total: string;
  readonly complement?: boolean;
}

const range = [0, 1] as const;
const orders: fc.Arbitrary<Order[]> = arbitrary.orders;

function kept<Row>(form: Form<Row>, given: Case<Row, null>): Row[] {
  return oracle.filterRows(given.rows, oracleFilter(form, given)) as Row[];
}

/** What the independent implementation gives, or its complement. */
function valueOf({ complement }: Share): (result: oracle.Result<number>) => oracle.Result<number> {
  return (result) => (complement ? oracle.complementOf(result) : result);
}

function shareIn({ complement }: Share) {
  return ([base = NaN]: readonly number[], [events = NaN]: readonly number[]): number =>
    complement ? 1 - events / base : events / base;
}

/** An indicator that is a share of counts: of flags, of flags beside ids, of daily counts. */
export function behavesAsAShare(given: Share): void {
  describe(`${given.id} of flags`, () => behavesByFlags(given, flagsOf(given)));
  describe(`${given.id} of flags beside ids`, () => behavesByIds(given, flagsOf(given)));
  describe(`${given.id} of daily counts`, () => behavesByCounts(given));
}

function flagsOf(given: Share): Form<Order> {
  const value = valueOf(given);
  return {
    id: given.id,
    rows: orders,
    columns: { [given.events]: { kind: "flag", of: (row) => row.flag } },
    filter: "records",
    date: (row) => row.arrival,
    expected: (rows, filter) => value(oracle.shareOfFlags(rows, filter)),
  };
}

function behavesByFlags(given: Share, form: Form<Order>): void {
  behavesAsAFunctionOfRecords(form, {
    reaches: ["#N/A", "#VALUE!"],
    aspects: ["records", "#N/A", "#VALUE!"],
    range,
    totalsRow: false,
  });
  groupsAreSingleCalls(form, { additive: true });
  trendIsSingleCalls(form);
  auditAddsUp(form, { value: shareIn(given) });
  rateAgrees(form, (each) => {
    const known = kept(form, each).filter(({ flag }) => flag !== null);
    return [known.filter(({ flag }) => flag).length, known.length];
  });
}

function behavesByIds(given: Share, flags: Form<Order>): void {
  const value = valueOf(given);
  const form: Form<Order> = {
    ...flags,
    columns: { ...flags.columns, [given.total]: { kind: "textId", of: (row) => row.id } },
    expected: (rows, filter) => value(oracle.shareOfFlagsAndIds(rows, filter)),
  };
  equalsTheOracle(form, { reaches: ["#N/A"], aspects: ["records", "#N/A"], range });
  groupsAreSingleCalls(form, { additive: false });
  auditAddsUp(form, { value: shareIn(given) });
}

function behavesByCounts(given: Share): void {
  const value = valueOf(given);
  const form: Form<Daily> = {
    id: given.id,
    rows: withImpossible(arbitrary.dailyCounts, (row) => ({ ...row, visits: -1 })),
    columns: {
      [given.events]: { kind: "count", of: (row) => row.returns },
      [given.total]: { kind: "count", of: (row) => row.visits },
    },
    filter: "records",
    date: (row) => row.date,
    expected: (rows, filter) =>
      withoutNumbers(rows, filter, ["returns", "visits"]) ??
      value(
        oracle.shareOfTotals(
          rows,
          (row) => row.returns,
          (row) => row.visits,
          filter,
        ),
      ),
  };
  equalsTheOracle(form, {
    reaches: ["#N/A", "#VALUE!"],
    aspects: ["totals", "records", "#N/A", "#VALUE!"],
    range,
  });
  auditAddsUp(form, { value: shareIn(given) });
  rateAgrees(form, (each) => [
    oracle.sumOf(kept(form, each).map((row) => row.returns)),
    oracle.sumOf(kept(form, each).map((row) => row.visits)),
  ]);
}
