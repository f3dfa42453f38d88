import { describe } from "@jest/globals";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { shows } from "../support/evidence";
import { expectAgreement } from "./support/agreement";
import { auditAddsUp } from "./support/audits";
import { always, rateAgrees, RUNS } from "./support/behaviours";
import fc from "fast-check";
import { cases, namedArguments, oracleFilter, positional, run, type Case, type Form } from "./support/forms";
import { groupsAreSingleCalls, trendIsSingleCalls } from "./support/groups";
import { withImpossible, withoutNumbers } from "./support/rows";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Order = { id: string | null; amount: number | null; arrival: number | null; store: string };
type Daily = { date: number | null; amount: number | null; visits: number | null; store: string };

const id = "AVGROVALUE";

const ofAmounts: Form<Order> = {
  id,
  rows: arbitrary.orders,
  columns: { amounts: { kind: "amount", of: (row) => row.amount } },
  filter: "records",
  date: (row) => row.arrival,
  expected: (rows, filter) => oracle.avgRoValueOfRows(rows, filter),
};

const ofIds: Form<Order> = {
  ...ofAmounts,
  columns: { ...ofAmounts.columns, visits: { kind: "textId", of: (row) => row.id } },
  // Our decision: visits without a single amount are no data, and no data is not zero.
  expected: (rows, filter) =>
    withoutNumbers(rows, filter, ["amount"], true) ?? oracle.avgRoValueByIds(rows, filter),
};

const ofDays: Form<Daily> = {
  id,
  rows: withImpossible(arbitrary.dailyCounts, (row) => ({ ...row, visits: -1 })),
  columns: {
    amounts: { kind: "amount", of: (row) => row.amount },
    visits: { kind: "count", of: (row) => row.visits },
  },
  filter: "records",
  date: (row) => row.date,
  expected(rows, filter) {
    const impossible = withoutNumbers(rows, filter, ["visits"]);
    return impossible?.error === "#VALUE!"
      ? impossible
      : (withoutNumbers(rows, filter, ["amount", "visits"], true) ??
          oracle.avgRoValueByNumbers(rows, filter));
  },
};

const mean = ([visits = NaN]: readonly number[], [amount = NaN]: readonly number[]): number =>
  amount / visits;

function kept<Row>(form: Form<Row>, given: Case<Row, null>): Row[] {
  return oracle.filterRows(given.rows, oracleFilter(form, given)) as Row[];
}

describe("AVGROVALUE of amounts", () => {
  behavesAsAFunctionOfRecords(ofAmounts, {
    reaches: ["#N/A"],
    aspects: ["records", "#N/A"],
    totalsRow: false,
  });
  groupsAreSingleCalls(ofAmounts, { additive: true });
  trendIsSingleCalls(ofAmounts);
  auditAddsUp(ofAmounts, { value: mean });
  rateAgrees(ofAmounts, (given) => {
    const amounts = kept(ofAmounts, given).map(({ amount }) => amount);
    return [oracle.sumOf(amounts), amounts.filter((amount) => amount !== null).length];
  });

  shows({ AVGROVALUE: ["totals", "#DIV/0!"] }, "a single number of visits divides the whole amount", () => {
    always(
      fc.tuple(cases(ofAmounts, "never"), fc.nat({ max: 50 })),
      ([given, visits]) => {
        if (given.rows.length < 2 || given.rows.every(({ amount }) => amount === null)) return;
        const args = positional(id, { ...namedArguments(ofAmounts, given), visits: [[visits]] });
        const amounts = given.rows.map(({ amount }) => amount);
        expectAgreement(run(id, args), oracle.avgRoValue(amounts, { numbers: [visits] }));
      },
      RUNS,
    );
  });
});

describe("AVGROVALUE of amounts beside ids", () => {
  behavesAsAFunctionOfRecords(ofIds, { reaches: ["#N/A"], aspects: ["records", "#N/A"], totalsRow: true });
  groupsAreSingleCalls(ofIds, { additive: false });
  trendIsSingleCalls(ofIds);
  auditAddsUp(ofIds, { value: mean });
});

describe("AVGROVALUE of days", () => {
  behavesAsAFunctionOfRecords(ofDays, {
    reaches: ["#N/A", "#VALUE!"],
    aspects: ["records", "#N/A", "#VALUE!"],
    totalsRow: false,
  });
  groupsAreSingleCalls(ofDays, { additive: true });
  trendIsSingleCalls(ofDays);
  auditAddsUp(ofDays, { value: mean });
});
