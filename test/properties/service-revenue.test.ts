import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import type { Form } from "./support/forms";
import { groupsAreSingleCalls, trendIsSingleCalls } from "./support/groups";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Line = oracle.RevenueRow & { date: number | null; store: string };

const money = fc.option(
  fc.integer({ min: -50_000, max: 500_000 }).map((cents) => cents / 100),
  { nil: null, freq: 5 },
);
const lines: fc.Arbitrary<Line[]> = fc.array(
  fc.record({
    date: fc.option(arbitrary.dateTime, { nil: null, freq: 12 }),
    labor: money,
    parts: money,
    other: money,
    store: arbitrary.store,
  }),
  { maxLength: 25, size: "max" },
);

/** Amounts that nearly cancel out leave their rounding. */
const absolute = 1e-6;

const revenue: Form<Line> = {
  id: "SERVICEREVENUE",
  rows: lines,
  columns: {
    labor: { kind: "amount", of: (line) => line.labor },
    parts: { kind: "amount", of: (line) => line.parts },
    other: { kind: "amount", of: (line) => line.other },
  },
  filter: "records",
  date: (line) => line.date,
  expected: (rows, filter) => oracle.serviceRevenue(rows, filter),
};

describe("SERVICEREVENUE", () => {
  behavesAsAFunctionOfRecords(revenue, {
    reaches: ["ok"],
    aspects: ["records"],
    totalsRow: false,
    absolute,
  });
  groupsAreSingleCalls(revenue, { additive: false, absolute });
  trendIsSingleCalls(revenue, absolute);
  auditAddsUp(revenue, {
    value: (_, figures) => figures.reduce((sum, figure) => sum + figure, 0),
    absolute,
    mayBeEmpty: true,
  });
});
