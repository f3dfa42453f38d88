import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { shows } from "../support/evidence";
import { auditAddsUp } from "./support/audits";
import { always, rateAgrees } from "./support/behaviours";
import { monthPeriod, monthText } from "./support/cells";
import { cases, namedArguments, positional, run, type Case, type Form } from "./support/forms";
import { expectTrend, spilled } from "./support/groups";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Month = { stock: number | null; issues: number | null };
type DatedMonth = Month & { month: oracle.Month; style: number };
type Method = "standard" | "printed";

const id = "PARTSTURNOVER";
const method = fc.constantFrom("standard" as const, "printed" as const);

/** At times a figure is zero, or the figures add up to zero but for rounding. */
const stockMonths: fc.Arbitrary<Month[]> = fc.oneof(
  { weight: 6, arbitrary: arbitrary.stockMonths },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.record({
        stock: fc.constantFrom(0, 100.1, 200.2, -300.3, null),
        issues: fc.constantFrom(0, 50, null),
      }),
      { minLength: 3, maxLength: 5 },
    ),
  },
);

const byRows: Form<Month, Method> = {
  id,
  rows: stockMonths,
  options: method,
  columns: {
    monthlyStock: { kind: "amount", of: (row) => row.stock },
    monthlyIssues: { kind: "amount", of: (row) => row.issues },
  },
  settings: (given) => ({ method: given === "standard" ? null : [["原文"]] }),
  filter: "none",
  expected: (rows, _, given) => oracle.partsTurnover(rows, given),
};

/** Months around a year's end, mostly without a gap, in any order; at times two rows (warehouses) of one month. */
const datedMonths: fc.Arbitrary<DatedMonth[]> = fc
  .tuple(
    fc.array(
      fc.record({
        skip: fc.integer({ min: 1, max: 12 }).map((dice) => dice === 1),
        rows: fc.array(
          fc.record({
            stock: fc.option(fc.nat({ max: 5000 }), { nil: null, freq: 40 }),
            issues: fc.option(fc.nat({ max: 3000 }), { nil: null, freq: 40 }),
          }),
          { minLength: 1, maxLength: 2 },
        ),
        style: fc.nat({ max: 3 }),
      }),
      { maxLength: 7, size: "max" },
    ),
    fc.integer({ min: 1, max: 12 }),
  )
  .map(([months, first]) =>
    months.flatMap(({ skip, rows, style }, index) => {
      const number = first + index;
      const month = { year: 2024 + Math.floor((number - 1) / 12), month: ((number - 1) % 12) + 1 };
      return skip ? [] : rows.map((row) => ({ ...row, month, style }));
    }),
  );

/** A row with neither figure is no month. */
function isMonth({ stock, issues }: Month): boolean {
  return stock !== null || issues !== null;
}

function monthCell({ month, style, stock, issues }: DatedMonth): number | string | null {
  if (!isMonth({ stock, issues })) return null;
  const start = oracle.monthStart(month);
  return [start, start + 12, monthText(month), `${month.year}年${month.month}月`][style] ?? start;
}

/** The latest three months, which must follow each other; a month with a missing figure has none. */
function turnoverByMonth(rows: DatedMonth[], given: Method): oracle.Result<number> {
  const byMonth = new Map<number, Month>();
  for (const { month, stock, issues } of rows) {
    if (stock === null && issues === null) continue;
    const start = oracle.monthStart(month);
    const known = byMonth.get(start) ?? { stock: 0, issues: 0 };
    byMonth.set(start, { stock: plus(known.stock, stock), issues: plus(known.issues, issues) });
  }
  const last = [...byMonth.keys()].sort((a, b) => a - b).slice(-3);
  const [first = 0, second = 0, third = 0] = last;
  // Three months in a row begin 59 to 62 days apart.
  if (last.length === 3 && (third - first > 62 || second - first > 31)) return oracle.fail("#N/A");
  return oracle.partsTurnover(
    last.map((start) => byMonth.get(start) as Month),
    given,
  );
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

const byMonths: Form<DatedMonth, Method> = {
  ...byRows,
  rows: datedMonths,
  columns: {
    monthlyStock: { kind: "amount", of: (row) => row.stock },
    monthlyIssues: { kind: "amount", of: (row) => row.issues },
    months: { kind: "plain", of: monthCell },
  },
  settings: (given) => ({ method: given === "standard" ? null : [["printed"]] }),
  expected: (rows, _, given) => turnoverByMonth(rows, given),
};

function totals({ rows }: Case<Month, Method>): [stock: number, issues: number] {
  const last = rows.filter(({ stock, issues }) => stock !== null || issues !== null).slice(-3);
  return [oracle.sumOf(last.map((row) => row.stock)) / 3, oracle.sumOf(last.map((row) => row.issues))];
}

const standard = { ...byRows, options: fc.constant<Method>("standard") };
const turns = ([stock = NaN]: readonly number[], [issues = NaN]: readonly number[]): number => issues / stock;
const aspects = ["records", "#N/A", "#DIV/0!"] as const;

describe("PARTSTURNOVER of rows, oldest first", () => {
  behavesAsAFunctionOfRecords(byRows, {
    reaches: ["#N/A", "#DIV/0!"],
    aspects,
    ordering: "matters",
    blankLines: "below",
    totalsRow: false,
  });
  auditAddsUp(standard, { value: turns });
  rateAgrees(standard, totals);
});

describe("PARTSTURNOVER by months", () => {
  behavesAsAFunctionOfRecords(byMonths, {
    reaches: ["#N/A"],
    aspects: ["records", "#N/A"],
    totalsRow: false,
  });
  auditAddsUp({ ...byMonths, options: fc.constant<Method>("standard") }, { value: turns });

  shows(
    { TREND: ["records"] },
    "each cell of a trend of PARTSTURNOVER is one call on what was known then",
    () => {
      always(
        fc.tuple(cases(byMonths), fc.array(monthPeriod, { minLength: 1, maxLength: 4 })),
        ([given, spans]) => {
          const until = (end: number): DatedMonth[] =>
            given.rows.filter(({ month }) => oracle.monthStart(month) < end);
          const expected = spans.map(({ interval: { start, end } }) => {
            if (!given.rows.some((row) => isMonth(row) && oracle.monthStart(row.month) === start))
              return [""];
            const named = namedArguments(byMonths, { ...given, rows: until(end) });
            return [spilled(run(id, positional(id, named)))];
          });
          const named = namedArguments(byMonths, given);
          const cells = spans.map(({ argument }) => [argument[0]?.[0]]);
          expectTrend(run("TREND", [[[id]], cells, ...positional(id, named)]), expected);
        },
      );
    },
  );
});
