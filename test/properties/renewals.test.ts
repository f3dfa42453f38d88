import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import { shows } from "../support/evidence";
import { expectAgreement, isClose } from "./support/agreement";
import { auditAddsUp } from "./support/audits";
import { always, ENOUGH, rateAgrees } from "./support/behaviours";
import { monthText, period, shuffled, type GivenPeriod } from "./support/cells";
import { cases, namedArguments, positional, run, type Form } from "./support/forms";
import { expectTrend, spilled, trendIsSingleCalls } from "./support/groups";
import { behavesAsAFunctionOfRecords } from "./support/suite";

/** Two tables side by side, which have nothing to do with each other: policies that expire, and renewals. */
interface Line {
  readonly policy: oracle.Dated & { readonly store: string };
  readonly renewal: oracle.Dated;
}

const vehicle = fc.option(fc.constantFrom("V1", "V2", "V3", "V4", "V5", "V6", "V7", "V8"), {
  nil: null,
  freq: 12,
});

function dateBetween(first: string, last: string): fc.Arbitrary<number | null> {
  const day = fc.integer({ min: oracle.serialOf(first), max: oracle.serialOf(last) });
  const time = fc.constantFrom(0, 0, 0.375, 1439 / 1440, -1 / 1440);
  const date = fc.tuple(day, time).map(([at, part]) => at + part);
  return fc.option(date, { nil: null, freq: 12 });
}

const lines: fc.Arbitrary<Line[]> = fc.array(
  fc.record({
    policy: fc.record({
      vehicle,
      date: dateBetween("2025-05-20", "2025-09-20"),
      store: fc.constantFrom("东", "西", ""),
    }),
    renewal: fc.record({ vehicle, date: dateBetween("2025-03-01", "2025-09-30") }),
  }),
  { maxLength: 30, size: "max" },
);

interface Settings {
  readonly month: oracle.Month;
  readonly graceDays: number | null;
}

const rate: Form<Line, Settings> = {
  id: "RENEWALRATE",
  rows: lines,
  options: fc.record({
    month: fc.constantFrom(6, 7, 8).map((month) => ({ year: 2025, month })),
    graceDays: fc.constantFrom(null, 0, 1, 15, 40),
  }),
  columns: {
    expiringVehicles: { kind: "id", of: ({ policy }) => policy.vehicle },
    expiryDates: { kind: "date", of: ({ policy }) => policy.date },
    renewedVehicles: { kind: "id", of: ({ renewal }) => renewal.vehicle },
    renewalDates: { kind: "date", of: ({ renewal }) => renewal.date },
  },
  settings: ({ month, graceDays }) => ({
    month: [[monthText(month)]],
    graceDays: graceDays === null ? null : [[graceDays]],
  }),
  filter: "none",
  expected(rows, _, settings) {
    const { expiring, renewed } = found(rows, settings);
    return expiring === 0 ? oracle.fail("#N/A") : oracle.ok(renewed / expiring);
  },
};

function found(rows: readonly Line[], { month, graceDays }: Settings): oracle.Renewals {
  const policies = rows.map(({ policy }) => policy);
  return oracle.renewals(
    policies,
    rows.map(({ renewal }) => renewal),
    month,
    graceDays ?? 0,
  );
}

describe("RENEWALRATE", () => {
  behavesAsAFunctionOfRecords(rate, {
    reaches: ["#N/A"],
    aspects: ["records", "#N/A"],
    range: [0, 1],
    totalsRow: true,
  });
  auditAddsUp(rate, {
    value: ([cars = NaN], [renewed = NaN]) => renewed / cars,
    tables: 2,
    figures({ rows, options }) {
      const { expiring, renewed } = found(rows, options);
      return expiring === 0 ? undefined : [[expiring], [renewed]];
    },
  });
  rateAgrees(rate, ({ rows, options }) => {
    const { expiring, renewed } = found(rows, options);
    return [renewed, expiring];
  });

  test("the tables need not be of the same height, nor in the same order", () => {
    always(fc.tuple(cases(rate), fc.nat({ max: 5 })), ([given, more]) => {
      const named = namedArguments(rate, given) as Record<string, unknown[][]>;
      const renewals = (name: string): unknown[][] => [
        ...shuffled(named[name] ?? [], given.seed),
        ...Array.from({ length: more }, () => [""]),
      ];
      const other = {
        ...named,
        renewedVehicles: renewals("renewedVehicles"),
        renewalDates: renewals("renewalDates"),
      };
      expectAgreement(run(rate.id, positional(rate.id, other)), run(rate.id, positional(rate.id, named)));
    });
  });

  shows({ TREND: ["records"] }, "each cell of a trend of RENEWALRATE is one call with that month", () => {
    let judged = 0;
    always(cases(rate), (given) => {
      const named = namedArguments(rate, given);
      const months = [6, 8, 7].map((month) => monthText({ year: 2025, month }));
      const singles = months.map((month) => [
        spilled(run(rate.id, positional(rate.id, { ...named, month: [[month]] }))),
      ]);
      const args = positional(rate.id, { ...named, month: null });
      expectTrend(run("TREND", [[[rate.id]], months.map((month) => [month]), ...args]), singles);
      if (singles.flat().some((value) => value !== "")) judged += 1;
    });
    expect(judged).toBeGreaterThan(ENOUGH);
  });

  shows({ BYGROUP: ["records"] }, "the policies are split into groups, each over all renewals", () => {
    let judged = 0;
    always(cases(rate), (given) => {
      if (given.rows.length < 2) return;
      const groups = given.rows.map(({ policy }) => [policy.store]);
      const args = positional(rate.id, namedArguments(rate, given));
      const spill = run("BYGROUP", [[[rate.id]], groups, ...args]) as unknown[][];
      for (const [group, , value] of spill) {
        const own = given.rows.map((row) =>
          row.policy.store === group ? row : { ...row, policy: { ...row.policy, date: null } },
        );
        const { expiring, renewed } = found(own, given.options);
        const expected = expiring === 0 ? "" : renewed / expiring;
        if (!isClose(value, expected)) expect({ group, value }).toEqual({ group, value: expected });
        if (expected !== "") judged += 1;
      }
    });
    expect(judged).toBeGreaterThan(ENOUGH);
  });
});

const count: Form<Line, GivenPeriod> = {
  id: "RENEWALCOUNT",
  rows: lines,
  options: period,
  columns: {
    vehicles: { kind: "id", of: ({ renewal }) => renewal.vehicle },
    renewalDates: { kind: "date", of: ({ renewal }) => renewal.date },
  },
  settings: ({ argument }) => ({ period: argument }),
  filter: "none",
  expected: (rows, _, { interval }) =>
    oracle.ok(
      oracle.renewalCount(
        rows.map(({ renewal }) => renewal),
        interval,
      ),
    ),
};

describe("RENEWALCOUNT", () => {
  behavesAsAFunctionOfRecords(count, { reaches: ["ok"], aspects: ["records", "filtered"], totalsRow: true });
  trendIsSingleCalls(count);
  auditAddsUp(count, { value: ([vehicles = NaN]) => vehicles, mayBeEmpty: true });
});
