import type { BenchCase, Columns } from "./cases/case";
import { evaluate } from "./cases/case";
import { AUGUST, PERIODS } from "./cases/times";
import { freshColumn } from "./columns";
import { duel, planFor, type Contestant } from "./measure";
import type { CaseResult, Comparison } from "./results";
import { assertSame } from "./same";

const RECORDS_OF_WHOLE_COLUMN = 500_000;
const ROWS_OF_A_SHEET = 1_048_576;

function freshColumns({ columns }: BenchCase, rows: number, blanks = 0): Columns {
  return Object.fromEntries(columns.map((name) => [name, freshColumn(name, rows, blanks)])) as Columns;
}

function contestant(
  benchCase: BenchCase,
  run: (columns: Columns) => unknown,
  rows: number,
  blanks = 0,
): Contestant {
  return () => {
    const columns = freshColumns(benchCase, rows, blanks);
    return () => run(columns);
  };
}

/** A function against the loop written by hand, over the same cells and with the same answer. */
export function againstHand(benchCase: BenchCase, records: number): CaseResult {
  const { name, budget, ours, hand, rows = records } = benchCase;
  const { one, other, ratio, pairs } = duel(
    contestant(benchCase, ours, rows),
    contestant(benchCase, hand, rows),
    planFor(rows),
    (answer, expected) => assertSame(`${name}, ${rows} rows`, answer, expected),
  );
  return { name, rows, ours: one, hand: other, ratio, pairs, budget };
}

/** Whole columns (A:A), blank below the records, against the range that holds just the records. */
export function wholeColumn(benchCase: BenchCase): Comparison {
  const { name, ours } = benchCase;
  const blanks = ROWS_OF_A_SHEET - RECORDS_OF_WHOLE_COLUMN;
  const { one, other, ratio } = duel(
    contestant(benchCase, ours, RECORDS_OF_WHOLE_COLUMN, blanks),
    contestant(benchCase, ours, RECORDS_OF_WHOLE_COLUMN),
    planFor(ROWS_OF_A_SHEET),
    (answer, expected) => assertSame(`${name}, whole column`, answer, expected),
  );
  return { name, more: one.median, less: other.median, ratio, budget: 1.2 };
}

/** Thirteen months against the last of them alone. */
export function thirteenMonths(trendCase: BenchCase, rows: number): Comparison {
  const { one, other, ratio } = duel(
    contestant(trendCase, trendCase.ours, rows),
    contestant(trendCase, trendCase.hand, rows),
    planFor(rows),
    (answer, expected) =>
      assertSame(trendCase.name, (answer as unknown[][])[PERIODS.length - 1]?.[0], expected),
  );
  return { name: trendCase.name, more: one.median, less: other.median, ratio, budget: 2.5 };
}

/** Trends; in place of the loop by hand stands our own call for one month. */
export const TRENDS: readonly BenchCase[] = [
  {
    name: "TREND of CHURN",
    columns: ["customers20", "dates"],
    ours: ({ customers20, dates }) => evaluate("TREND", "CHURN", PERIODS, customers20, dates),
    hand: ({ customers20, dates }) => evaluate("CHURN", customers20, dates, "2025-08"),
  },
  {
    name: "TREND of FIRSTFIXRATE",
    columns: ["flags", "dates"],
    ours: ({ flags, dates }) => evaluate("TREND", "FIRSTFIXRATE", PERIODS, flags, null, dates),
    hand: ({ flags, dates }) => evaluate("FIRSTFIXRATE", flags, null, dates, AUGUST[0]),
  },
];

/** How much longer the largest size takes than the one a tenth of it. */
export function growthOf(cases: readonly CaseResult[], rows: number): Comparison[] {
  return cases
    .filter((result) => result.rows === rows)
    .flatMap(({ name, ours, hand }) => {
      const tenth = cases.find((result) => result.name === name && result.rows === rows / 10);
      if (tenth === undefined) return [];
      const [more, less] = [ours.minimum, tenth.ours.minimum];
      return [{ name, more, less, ratio: more / less, budget: 13, hand: hand.minimum / tenth.hand.minimum }];
    });
}
