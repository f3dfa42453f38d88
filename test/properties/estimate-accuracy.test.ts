import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { rateAgrees } from "./support/behaviours";
import { oracleFilter, type Form } from "./support/forms";
import { groupsAreSingleCalls, trendIsSingleCalls } from "./support/groups";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Order = { estimate: number | null; final: number | null; arrival: number | null; store: string };

const blankAtTimes = { nil: null, freq: 10 };

/** Estimates of whole yuan, some of them 0 or less; final amounts near them, often right at the limit. */
const orders: fc.Arbitrary<Order[]> = fc.array(
  fc
    .record({
      estimate: fc.option(fc.integer({ min: -20, max: 3000 }), blankAtTimes),
      permille: fc.oneof(fc.constantFrom(-100, 100, -200, 200, 0), fc.integer({ min: -400, max: 400 })),
      cents: fc.constantFrom(0, 0, 0, 1, -1),
      isOpen: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
      arrival: fc.option(arbitrary.dateTime, blankAtTimes),
      store: arbitrary.store,
    })
    .map(({ estimate, permille, cents, isOpen, arrival, store }) => {
      const final = Math.round((estimate ?? 500) * (1000 + permille)) / 1000 + cents / 100;
      return { estimate, final: isOpen ? null : final, arrival, store };
    }),
  { maxLength: 40, size: "max" },
);

const accuracy: Form<Order, number | null> = {
  id: "ESTIMATEACCURACY",
  rows: orders,
  options: fc.constantFrom(null, 0, 0.05, 0.1, 0.2),
  columns: {
    estimates: { kind: "amount", of: (row) => row.estimate },
    finals: { kind: "amount", of: (row) => row.final },
  },
  settings: (tolerance) => ({ tolerance: tolerance === null ? null : [[tolerance]] }),
  filter: "records",
  date: (row) => row.arrival,
  expected: (rows, filter, tolerance) => oracle.estimateAccuracy(rows, tolerance ?? 0.1, filter),
};

describe("ESTIMATEACCURACY", () => {
  behavesAsAFunctionOfRecords(accuracy, {
    reaches: ["#N/A"],
    aspects: ["records", "#N/A"],
    range: [0, 1],
    totalsRow: false,
  });
  groupsAreSingleCalls(accuracy, { additive: true });
  trendIsSingleCalls(accuracy);
  auditAddsUp(accuracy, { value: ([base = NaN], [accurate = NaN]) => accurate / base });
  rateAgrees(accuracy, (given) => {
    const kept = oracle.filterRows(given.rows, oracleFilter(accuracy, given)) as Order[];
    const estimated = kept.filter(({ estimate, final }) => (estimate ?? 0) > 0 && final !== null);
    const share = oracle.estimateAccuracy(estimated, given.options ?? 0.1);
    return [Math.round(("ok" in share ? share.ok : 0) * estimated.length), estimated.length];
  });
});
