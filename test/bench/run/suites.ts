import { nameOf, type BenchCase, type Columns } from "../cases/case";
import { evaluate } from "../cases/case";
import { AUGUST, PERIODS } from "../cases/times-of-calls";
import { freshColumn } from "../records/columns";
import { compete, planFor, type Contest, type Contestant, type Plan, type Timing } from "./measure";
import { ROWS_OF_A_SHEET, type CaseResult, type Comparison, type Growth } from "./results";
import { assertSame } from "./same";

/**
 * Less than half a sheet, so that more than half of what is read is blank. Each blank cell must be looked at, for one of
 * them may hold a record: that takes the 5 ns in which memory delivers a row, forwards, backwards or in blocks alike, and
 * twice as long as the processor would need. A record of flags takes 10 ns, so that 1.5 times the exact range is the least
 * there is for the cheapest functions; 1.2 is within reach of those that read amounts, dates or ids. Reading records faster
 * makes this ratio worse: the loop by hand is at 2.
 */
const RECORDS_OF_WHOLE_COLUMN = 500_000;
export const GROWTH_BUDGET = 13;

export function freshColumns({ columns }: Pick<BenchCase, "columns">, rows: number, blanks = 0): Columns {
  return Object.fromEntries(columns.map((name) => [name, freshColumn(name, rows, blanks)])) as Columns;
}

function contestant(
  benchCase: Pick<BenchCase, "columns" | "before">,
  run: (columns: Columns) => unknown,
  rows: number,
  blanks = 0,
): Contestant {
  return () => {
    const columns = freshColumns(benchCase, rows, blanks);
    benchCase.before?.(columns);
    return () => run(columns);
  };
}

/** A function against the loop written by hand, over the same cells and with the same answer. */
export function contestWithHand(benchCase: BenchCase, rows: number, plan: Plan = planFor(rows)): Contest {
  return compete(
    [contestant(benchCase, benchCase.ours, rows), contestant(benchCase, benchCase.hand, rows)],
    plan,
    ([answer, expected]) => assertSame(`${nameOf(benchCase)}, ${rows} rows`, answer, expected),
  );
}

export function againstHand(benchCase: BenchCase, records: number): CaseResult {
  const { kind, budget, rows = records } = benchCase;
  const { timings, ratios } = contestWithHand(benchCase, rows);
  const [ours, hand] = timings as [Timing, Timing];
  return { name: nameOf(benchCase), kind, rows, ours, hand, ratio: ratios[1] as number, budget };
}

/** By the shortest times, as the loop by hand beside it: what else the machine does adds to one of two calls at a time. */
function comparisonOf(name: string, { timings, best }: Contest, budget: number): Comparison {
  const [more, less] = timings as [Timing, Timing];
  return { name, more: more.minimum, less: less.minimum, ratio: best[1] as number, budget };
}

/** A call with more to read than another, and the same for the loop by hand: the four contestants in this order. */
function contestOfMore(
  benchCase: BenchCase,
  [more, less]: readonly [more: Cells, less: Cells],
  plan: Plan,
  isSameAnswer: boolean,
): Contest {
  const { ours, hand } = benchCase;
  const over = (run: BenchCase["ours"], { rows, blanks = 0 }: Cells): Contestant =>
    contestant(benchCase, run, rows, blanks);
  const name = `${nameOf(benchCase)}, ${more.rows} rows`;
  return compete(
    [over(ours, more), over(ours, less), over(hand, more), over(hand, less)],
    plan,
    ([answer, answerOfLess, expected]) => {
      // A loop by hand knows nothing of blank rows below the records.
      if (isSameAnswer) assertSame(name, answer, answerOfLess);
      else assertSame(name, answer, expected);
    },
  );
}

interface Cells {
  readonly rows: number;
  readonly blanks?: number;
}

/** Whole columns (A:A), blank below the records, against the range that holds just the records. */
export function contestOfWholeColumn(benchCase: BenchCase, plan: Plan = planFor(ROWS_OF_A_SHEET)): Contest {
  const [rows, blanks] = [RECORDS_OF_WHOLE_COLUMN, ROWS_OF_A_SHEET - RECORDS_OF_WHOLE_COLUMN];
  return contestOfMore(benchCase, [{ rows, blanks }, { rows }], plan, true);
}

/** A function over all rows against itself over a tenth of them. */
export function contestOfGrowth(benchCase: BenchCase, rows: number, plan: Plan): Contest {
  return contestOfMore(benchCase, [{ rows }, { rows: rows / 10 }], plan, false);
}

/** What the loop by hand makes of the same difference, by its shortest times. */
export function ratioByHand({ timings }: Contest): number {
  return (timings[2] as Timing).minimum / (timings[3] as Timing).minimum;
}

export const WHOLE_COLUMN_BUDGET = 1.2;

export function wholeColumn(benchCase: BenchCase): Comparison {
  const contest = contestOfWholeColumn(benchCase);
  return { ...comparisonOf(nameOf(benchCase), contest, WHOLE_COLUMN_BUDGET), hand: ratioByHand(contest) };
}

/** Thirteen months, and the last of them alone. */
export interface TrendCase extends Pick<BenchCase, "columns"> {
  readonly name: string;
  thirteen(columns: Columns): unknown;
  one(columns: Columns): unknown;
}

export const TRENDS: readonly TrendCase[] = [
  {
    name: "TREND of CHURN",
    columns: ["customers20", "dates"],
    thirteen: ({ customers20, dates }) => evaluate("TREND", "CHURN", PERIODS, customers20, dates),
    one: ({ customers20, dates }) => evaluate("CHURN", customers20, dates, "2025-08"),
  },
  {
    name: "TREND of FIRSTFIXRATE",
    columns: ["flags", "dates"],
    thirteen: ({ flags, dates }) => evaluate("TREND", "FIRSTFIXRATE", PERIODS, flags, null, dates),
    one: ({ flags, dates }) => evaluate("FIRSTFIXRATE", flags, null, dates, AUGUST[0]),
  },
];

export const TREND_BUDGET = 2.5;

export function contestOfMonths(trend: TrendCase, rows: number, plan: Plan = planFor(rows)): Contest {
  return compete(
    [contestant(trend, trend.thirteen, rows), contestant(trend, trend.one, rows)],
    plan,
    ([answer, expected]) =>
      assertSame(trend.name, (answer as unknown[][])[PERIODS.length - 1]?.[0], expected),
  );
}

export function thirteenMonths(trend: TrendCase, rows: number): Comparison {
  return comparisonOf(trend.name, contestOfMonths(trend, rows), TREND_BUDGET);
}

/** How much longer ten times the rows take, from each size to the next. */
export function growthOf(cases: readonly CaseResult[]): Growth[] {
  return cases.flatMap(({ name, rows, ours, hand }) => {
    const tenth = cases.find((other) => other.name === name && isTenth(other.rows, rows));
    if (tenth === undefined) return [];
    // A whole sheet is a little more than ten times the size before it.
    const times = rows / tenth.rows / 10;
    const [more, less] = [ours.minimum / times, tenth.ours.minimum];
    return [
      {
        name,
        rows,
        more,
        less,
        ratio: more / less,
        budget: GROWTH_BUDGET,
        hand: hand.minimum / times / tenth.hand.minimum,
      },
    ];
  });
}

function isTenth(fewer: number, more: number): boolean {
  return more / fewer >= 9.5 && more / fewer <= 10.5;
}
