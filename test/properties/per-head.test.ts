import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { rateAgrees } from "./support/behaviours";
import { oracleFilter, type Form } from "./support/forms";
import { groupsAreSingleCalls, trendIsSingleCalls } from "./support/groups";
import { withImpossible } from "./support/rows";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Month = { date: number | null; amount: number | null; heads: number | null; store: string };

const months: fc.Arbitrary<Month[]> = withImpossible(
  arbitrary.dailyCounts.map((rows) =>
    rows.map(({ date, amount, visits, store }) => ({ date, amount, heads: visits, store })),
  ),
  (row) => ({ ...row, heads: -1 }),
);

const productivity: Form<Month> = {
  id: "TECHPRODUCTIVITY",
  rows: months,
  columns: {
    laborRevenue: { kind: "amount", of: (row) => row.amount },
    technicians: { kind: "count", of: (row) => row.heads },
  },
  filter: "records",
  date: (row) => row.date,
  expected: (rows, filter) => oracle.perHead(rows, filter),
};

const training: Form<Month, number | null> = {
  ...productivity,
  id: "TRAININGHOURS",
  options: fc.option(fc.constantFrom(1, 3, 6, 12, 7.5), { nil: null, freq: 2 }),
  columns: {
    hours: { kind: "amount", of: (row) => row.amount },
    headcount: { kind: "count", of: (row) => row.heads },
  },
  settings: (covered) => ({ monthsCovered: covered === null ? null : [[covered]] }),
  expected(rows, filter, covered) {
    const result = oracle.perHead(rows, filter);
    return "ok" in result ? oracle.ok((result.ok * 12) / (covered ?? 12)) : result;
  },
};

const accessories: Form<Month> = {
  ...productivity,
  id: "ACCESSORYPERVISIT",
  columns: {
    amounts: { kind: "amount", of: (row) => row.amount },
    visits: { kind: "count", of: (row) => row.heads },
  },
  filter: "none",
};

const ofYears = { ...training, options: fc.constant<number | null>(null) };
const settings = {
  reaches: ["#N/A", "#VALUE!"],
  aspects: ["records", "#N/A", "#VALUE!"],
  totalsRow: false,
} as const;
const perHead = ([heads = NaN]: readonly number[], [amount = NaN]: readonly number[]): number =>
  amount / heads;

function totalsOf(rows: Month[] | "#VALUE!"): readonly [number, number] {
  const kept = rows as Month[];
  return [oracle.sumOf(kept.map(({ amount }) => amount)), oracle.sumOf(kept.map(({ heads }) => heads))];
}

describe("TECHPRODUCTIVITY", () => {
  behavesAsAFunctionOfRecords(productivity, settings);
  groupsAreSingleCalls(productivity, { additive: true });
  trendIsSingleCalls(productivity);
  auditAddsUp(productivity, { value: perHead });
  rateAgrees(productivity, (given) =>
    totalsOf(oracle.filterRows(given.rows, oracleFilter(productivity, given))),
  );
});

describe("ACCESSORYPERVISIT", () => {
  behavesAsAFunctionOfRecords(accessories, settings);
  auditAddsUp(accessories, { value: perHead, tables: 2 });
  rateAgrees(accessories, ({ rows }) => totalsOf(rows));
});

describe("TRAININGHOURS", () => {
  behavesAsAFunctionOfRecords(training, settings);
  groupsAreSingleCalls(ofYears, { additive: true });
  trendIsSingleCalls(training);
  auditAddsUp(ofYears, { value: perHead });
  rateAgrees(ofYears, (given) => totalsOf(oracle.filterRows(given.rows, oracleFilter(ofYears, given))));
});
