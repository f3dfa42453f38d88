import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { period, type GivenPeriod } from "./support/cells";
import type { Form } from "./support/forms";
import { groupsAreSingleCalls, trendIsSingleCalls } from "./support/groups";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Order = { vehicle: string | null; arrival: number | null; store: string };

interface Options {
  readonly countBy: "visit" | "order" | "vehicle" | null;
  readonly given: GivenPeriod | null;
}

/** Few vehicles and, half of the time, few days: several orders of one visit. */
const orders: fc.Arbitrary<Order[]> = fc.oneof(
  arbitrary.orders,
  arbitrary.orders.map((rows) =>
    rows.map((row) => ({
      ...row,
      arrival:
        row.arrival === null
          ? null
          : arbitrary.FIRST_DAY + (row.arrival % 1) + (Math.floor(row.arrival) % 5) * 10,
    })),
  ),
);

const visits: Form<Order, Options> = {
  id: "VISITCOUNT",
  rows: orders,
  options: fc.record({
    countBy: fc.constantFrom("visit" as const, "order" as const, "vehicle" as const, null),
    given: fc.option(period, { nil: null, freq: 2 }),
  }),
  columns: {
    vehicles: { kind: "textId", of: (row) => row.vehicle },
    arrivals: { kind: "date", of: (row) => row.arrival },
  },
  settings: ({ countBy, given }) => ({
    countBy: countBy === null ? null : [[countBy]],
    period: given === null ? null : given.argument,
  }),
  filter: "criteria",
  date: (row) => row.arrival,
  expected: (rows, filter, { countBy, given }) =>
    oracle.visitCount(rows, countBy ?? "visit", {
      ...filter,
      ...(given !== null && { date: (row) => row.arrival, period: given.interval }),
    }),
};

/** Without a period of its own, for a trend over periods. */
const everyVisit: Form<Order, Options> = {
  ...visits,
  options: fc.constant({ countBy: "visit" as const, given: null }),
};

describe("VISITCOUNT", () => {
  behavesAsAFunctionOfRecords(visits, { reaches: ["ok"], aspects: ["records", "filtered"], totalsRow: true });
  groupsAreSingleCalls(everyVisit, { additive: false });
  trendIsSingleCalls(everyVisit);
  auditAddsUp(everyVisit, { value: ([count = NaN]) => count, mayBeEmpty: true });
});
