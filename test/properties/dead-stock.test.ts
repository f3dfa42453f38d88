import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { rateAgrees } from "./support/behaviours";
import { dateText } from "./support/cells";
import type { Case, Form } from "./support/forms";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Part = Required<oracle.StockRow>;
type Settings = { asOf: number; asText: boolean; months: number | null };

const asOf = fc.oneof(
  fc.constantFrom("2025-08-31", "2025-02-28", "2024-12-31", "2025-03-30").map(oracle.serialOf),
  arbitrary.day,
);
const cost = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 50_000 }).map((value) => value / 100) },
  { weight: 1, arbitrary: fc.constantFrom(null, 0, -20) },
);
const parts: fc.Arbitrary<Part[]> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.array(
      fc.record({
        part: fc.option(
          fc.integer({ min: 1, max: 40 }).map((number) => `P${number}`),
          { nil: null, freq: 12 },
        ),
        cost,
        issued: fc.option(arbitrary.dateTime, { nil: null, freq: 3 }),
        received: fc.option(arbitrary.day, { nil: null, freq: 4 }),
      }),
      { maxLength: 30, size: "max" },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.record({
        part: fc.constantFrom("P1", "P2"),
        cost: fc.constantFrom(0, -5),
        issued: fc.constant(45000),
        received: fc.constant(null),
      }),
      { maxLength: 4 },
    ),
  },
);

const ratio: Form<Part, Settings> = {
  id: "DEADSTOCKRATIO",
  rows: parts,
  options: fc.record({
    asOf,
    asText: fc.boolean(),
    months: fc.option(fc.constantFrom(1, 6, 12, 18), { nil: null, freq: 2 }),
  }),
  columns: {
    stockCosts: { kind: "amount", of: (row) => row.cost },
    lastIssues: { kind: "date", of: (row) => row.issued },
  },
  settings: ({ asOf: day, asText, months }) => ({
    asOf: [[asText ? dateText(day) : day]],
    months: months === null ? null : [[months]],
  }),
  filter: "none",
  expected: (rows, _, { asOf: day, months }) =>
    oracle.deadStockRatio(
      rows.map(({ part, cost, issued }) => ({ part, cost, issued })),
      day,
      months ?? 12,
    ),
};

const withReceipts: Form<Part, Settings> = {
  ...ratio,
  columns: { ...ratio.columns, firstReceipts: { kind: "date", of: (row) => row.received } },
  expected: (rows, _, { asOf: day, months }) => oracle.deadStockRatio(rows, day, months ?? 12),
};

const list: Form<Part, Settings> = {
  ...withReceipts,
  id: "DEADSTOCKLIST",
  // A list gives part numbers as they are first written: one spelling each.
  columns: { parts: { kind: "plain", of: (row) => row.part }, ...withReceipts.columns },
  expected: (rows, _, { asOf: day, months }) => oracle.deadStockList(rows, day, months ?? 12),
};

const settings = { reaches: ["#N/A", "#DIV/0!"], aspects: ["records", "#N/A", "#DIV/0!"] } as const;
const share = ([stock = NaN]: readonly number[], [dead = NaN]: readonly number[]): number => dead / stock;

function totalsOf({ rows, options }: Case<Part, Settings>): readonly [number, number] {
  const dead = oracle.deadRows(rows, options.asOf, options.months ?? 12);
  const stock = rows.filter((row) => row.cost !== null && row.cost >= 0);
  return [oracle.sumOf(dead.map((row) => row.cost)), oracle.sumOf(stock.map((row) => row.cost))];
}

describe("DEADSTOCKRATIO of last issues", () => {
  behavesAsAFunctionOfRecords(ratio, { ...settings, range: [0, 1], totalsRow: false });
  auditAddsUp(ratio, { value: share });
});

describe("DEADSTOCKRATIO with first receipts", () => {
  behavesAsAFunctionOfRecords(withReceipts, { ...settings, range: [0, 1], totalsRow: false });
  auditAddsUp(withReceipts, { value: share });
  rateAgrees(withReceipts, totalsOf);
});

describe("DEADSTOCKLIST", () => {
  behavesAsAFunctionOfRecords(list, {
    reaches: ["#N/A"],
    aspects: ["records", "#N/A"],
    ordering: "anyOrder",
    totalsRow: false,
  });
  auditAddsUp(list, {
    value: () => NaN,
    figures(given) {
      const [dead, stock] = totalsOf(given);
      return given.rows.some((row) => row.cost !== null && row.cost >= 0) ? [[stock], [dead]] : undefined;
    },
  });
});
