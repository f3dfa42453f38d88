import { describe, expect } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { shows } from "../support/evidence";
import { auditAddsUp } from "./support/audits";
import { always, ENOUGH } from "./support/behaviours";
import { monthPeriod, period, type GivenPeriod } from "./support/cells";
import { cases, namedArguments, positional, run, type Form } from "./support/forms";
import { trendIsSingleCalls } from "./support/groups";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Order = oracle.TypedArrival & { store: string };

const type = fc.constantFrom(
  ...[
    "定保",
    "定期保养",
    "首保",
    "定期维护",
    "维护保养",
    "保养+一般修理",
    "Maintenance",
    "非保养",
    "非定期维护",
    "保养(非首保)",
    "更换免维护电瓶",
    "Non-maintenance",
    "一般修理",
    "索赔",
  ],
  null,
);

/** Few vehicles and, half of the time, few days: several orders of one visit. */
const orders: fc.Arbitrary<Order[]> = fc
  .tuple(arbitrary.orders, fc.array(type, { minLength: 60, maxLength: 60 }), fc.boolean())
  .map(([rows, types, areFew]) =>
    rows.map(({ vehicle, arrival, store }, index) => ({
      vehicle,
      arrival: arrival === null || !areFew ? arrival : fewDays(arrival),
      type: types[index] ?? null,
      store,
    })),
  );

function fewDays(arrival: number): number {
  return arbitrary.FIRST_DAY + (arrival % 1) + (Math.floor(arrival) % 5) * 10;
}

const returns: Form<Order, GivenPeriod> = {
  id: "RETURNVISITS",
  rows: orders,
  options: fc.oneof(period, monthPeriod),
  columns: {
    vehicles: { kind: "textId", of: (row) => row.vehicle },
    arrivals: { kind: "date", of: (row) => row.arrival },
  },
  settings: ({ argument }) => ({ period: argument }),
  filter: "none",
  expected: (rows, _, { interval }) => oracle.returnVisits(rows, interval),
};

const maintenance: Form<Order, GivenPeriod> = {
  ...returns,
  id: "MAINTENANCEVISITS",
  columns: { ...returns.columns, jobTypes: { kind: "category", of: (row) => row.type } },
  expected: (rows, _, { interval }) => oracle.ok(oracle.maintenanceVisits(rows, interval)),
};

/** Each group is judged by its own orders, as if there were no others. */
function groupsAreCallsOfTheirOwn(
  form: Form<Order, GivenPeriod>,
  expected: (rows: Order[], interval: oracle.Interval) => number | "",
): void {
  shows({ BYGROUP: ["records"] }, `each group is a call on its own orders (${form.id})`, () => {
    let judged = 0;
    always(cases(form), (given) => {
      if (given.rows.length < 2) return;
      const args = positional(form.id, namedArguments(form, given));
      const groups = given.rows.map(({ store }) => [store]);
      const spill = run("BYGROUP", [[[form.id]], groups, ...args]) as unknown[][];
      for (const [group, records, value] of spill) {
        if (records === "") continue;
        const own = given.rows.filter(({ store }) => store === group);
        const wanted = expected(own, given.options.interval);
        if (value !== wanted) expect({ group, value }).toEqual({ group, value: wanted });
        if (typeof wanted === "number" && wanted > 0) judged += 1;
      }
    });
    expect(judged).toBeGreaterThan(ENOUGH);
  });
}

function returnsOrNothing(rows: Order[], interval: oracle.Interval): number | "" {
  const result = oracle.returnVisits(rows, interval);
  return "ok" in result ? result.ok : "";
}

describe("MAINTENANCEVISITS", () => {
  behavesAsAFunctionOfRecords(maintenance, {
    reaches: ["ok"],
    aspects: ["records", "filtered"],
    totalsRow: true,
  });
  trendIsSingleCalls(maintenance);
  groupsAreCallsOfTheirOwn(maintenance, oracle.maintenanceVisits);
  auditAddsUp(maintenance, { value: ([visits = NaN]) => visits, mayBeEmpty: true });
});

describe("RETURNVISITS", () => {
  behavesAsAFunctionOfRecords(returns, {
    reaches: ["#N/A"],
    aspects: ["records", "filtered", "#N/A"],
    totalsRow: true,
  });
  trendIsSingleCalls(returns);
  groupsAreCallsOfTheirOwn(returns, returnsOrNothing);
  auditAddsUp(returns, { value: ([visits = NaN]) => visits, mayBeEmpty: true });
});
