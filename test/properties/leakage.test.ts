import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { rateAgrees } from "./support/behaviours";
import { oracleFilter, type Form } from "./support/forms";
import { groupsAreSingleCalls, trendIsSingleCalls } from "./support/groups";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Line = oracle.LineRow & { store: string };

const onceInAWhile = { nil: null, freq: 10 };
/** Days about the service: the last day of cover, the day before it, years away. */
const aroundService = fc.constantFrom(0, 0, -1, 1, -400, 400);

const lines: fc.Arbitrary<Line[]> = fc.array(
  fc
    .record({
      list: fc.option(fc.integer({ min: -2000, max: 50_000 }), onceInAWhile),
      paid: fc.option(fc.constantFrom(0, 0, 0.5, 1, 1.2), onceInAWhile),
      service: fc.option(arbitrary.dateTime, onceInAWhile),
      warranty: fc.option(aroundService, onceInAWhile),
      contract: fc.option(aroundService, { nil: null, freq: 2 }),
      store: arbitrary.store,
    })
    .map(({ list, paid, service, warranty, contract, store }) => {
      const amount = list === null ? null : list / 100;
      const about = (days: number | null): number | null =>
        days === null ? null : Math.floor(service ?? 45600) + days;
      return {
        list: amount,
        charged: paid === null ? null : Math.round((amount ?? 80) * paid * 100) / 100,
        service,
        warranty: about(warranty),
        contract: about(contract),
        store,
      };
    }),
  { maxLength: 30, size: "max" },
);

/** Amounts that nearly cancel out leave their rounding. */
const absolute = 1e-6;

const leaked: Form<Line> = {
  id: "LEAKAGE",
  rows: lines,
  columns: {
    listAmounts: { kind: "amount", of: (line) => line.list },
    chargedAmounts: { kind: "amount", of: (line) => line.charged },
    serviceDates: { kind: "date", of: (line) => line.service },
    warrantyEnds: { kind: "date", of: (line) => line.warranty },
    contractEnds: { kind: "date", of: (line) => line.contract },
  },
  filter: "records",
  date: (line) => line.service,
  hasOwnDates: true,
  expected: (rows, filter) => oracle.leakage(rows, filter),
};

const rate: Form<Line> = {
  ...leaked,
  id: "LEAKAGERATE",
  expected: (rows, filter) => oracle.leakageRate(rows, filter),
};

describe("LEAKAGE", () => {
  behavesAsAFunctionOfRecords(leaked, { reaches: ["ok"], aspects: ["records"], totalsRow: false, absolute });
  groupsAreSingleCalls(leaked, { additive: false, absolute });
  trendIsSingleCalls(leaked, absolute);
  auditAddsUp(leaked, { value: (_, [leakage = NaN]) => leakage, absolute, mayBeEmpty: true });
});

describe("LEAKAGERATE", () => {
  behavesAsAFunctionOfRecords(rate, {
    reaches: ["#N/A", "#DIV/0!"],
    aspects: ["records", "#N/A", "#DIV/0!"],
    totalsRow: false,
    absolute,
  });
  groupsAreSingleCalls(rate, { additive: false, absolute });
  trendIsSingleCalls(rate, absolute);
  auditAddsUp(rate, {
    value: ([charged = NaN], [leakage = NaN]) => leakage / (charged + leakage),
    absolute,
  });
  rateAgrees(
    rate,
    (given) => {
      const kept = oracle.filterRows(given.rows, oracleFilter(rate, given)) as Line[];
      const leakage = oracle.leakage(kept);
      return ["ok" in leakage ? leakage.ok : NaN, oracle.sumOf(kept.map(({ charged }) => charged))];
    },
    absolute,
  );
});
