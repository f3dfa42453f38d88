import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { rateAgrees } from "./support/behaviours";
import { oracleFilter, type Case, type Form } from "./support/forms";
import { groupsAreSingleCalls, trendIsSingleCalls } from "./support/groups";
import { withImpossible } from "./support/rows";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Line = oracle.DemandRow & { date: number | null; store: string };

const quantity = fc.option(fc.nat({ max: 3 }), { nil: null, freq: 12 });
const lines: fc.Arbitrary<Line[]> = withImpossible(
  fc.array(
    fc
      .record({
        order: fc.option(
          fc.integer({ min: 1, max: 15 }).map((number) => `R${number}`),
          { nil: null, freq: 12 },
        ),
        required: quantity,
        supplied: fc.option(fc.constantFrom(-1, 0, 0, 0, 1), { nil: null, freq: 12 }),
        date: fc.option(arbitrary.dateTime, { nil: null, freq: 12 }),
        store: arbitrary.store,
      })
      // Mostly all of it, at times less or more.
      .map(({ supplied, ...line }) => ({
        ...line,
        supplied: supplied === null ? null : Math.max(0, (line.required ?? 0) + supplied),
      })),
    { maxLength: 40, size: "max" },
  ),
  (row) => ({ ...row, order: "R1", supplied: -1 }),
);

const quantities: Form<Line> = {
  id: "PARTSFILLRATE",
  rows: lines,
  columns: {
    requiredQty: { kind: "amount", of: (row) => row.required },
    suppliedQty: { kind: "amount", of: (row) => row.supplied },
  },
  filter: "records",
  date: (row) => row.date,
  expected: (rows, filter) => oracle.partsFillRate(rows, filter),
};

const availability: Form<Line> = {
  ...quantities,
  id: "PARTSAVAILABILITY",
  columns: {
    requestedQty: { kind: "amount", of: (row) => row.required },
    availableQty: { kind: "amount", of: (row) => row.supplied },
  },
};

const orders: Form<Line> = {
  ...quantities,
  id: "WORKORDERFILLRATE",
  columns: { orders: { kind: "textId", of: (row) => row.order }, ...quantities.columns },
  expected: (rows, filter) => oracle.workOrderFillRate(rows, filter),
};

const settings = {
  reaches: ["#N/A", "#VALUE!"],
  aspects: ["records", "#N/A", "#VALUE!"],
  range: [0, 1],
} as const;
const share = ([base = NaN]: readonly number[], [part = NaN]: readonly number[]): number => part / base;

function kept(form: Form<Line>, given: Case<Line, null>): Line[] {
  return oracle.filterRows(given.rows, oracleFilter(form, given)) as Line[];
}

describe.each([quantities, availability])("$id", (form) => {
  behavesAsAFunctionOfRecords(form, { ...settings, totalsRow: false });
  groupsAreSingleCalls(form, { additive: true });
  trendIsSingleCalls(form);
  auditAddsUp(form, { value: share });
  rateAgrees(form, (given) => {
    const asking = kept(form, given).flatMap(({ required, supplied }) =>
      required !== null && required > 0 ? [{ required, got: Math.min(required, supplied ?? 0) }] : [],
    );
    return [oracle.sumOf(asking.map((line) => line.required)), oracle.sumOf(asking.map((line) => line.got))];
  });
});

describe("WORKORDERFILLRATE", () => {
  behavesAsAFunctionOfRecords(orders, { ...settings, totalsRow: true });
  groupsAreSingleCalls(orders, { additive: false });
  trendIsSingleCalls(orders);
  auditAddsUp(orders, { value: share });
});
