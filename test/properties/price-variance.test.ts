import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { rateAgrees } from "./support/behaviours";
import { oracleFilter, type Case, type Form } from "./support/forms";
import { groupsAreSingleCalls, trendIsSingleCalls } from "./support/groups";
import { behavesAsAFunctionOfRecords } from "./support/suite";

interface Line {
  actual: number | null;
  standard: number | null;
  quantity: number | null;
  date: number | null;
  store: string;
}

type Pair = readonly [actual: number, standard: number];

const blankAtTimes = { nil: null, freq: 8 };
const whole = (min: number, max: number): fc.Arbitrary<number | null> =>
  fc.option(fc.integer({ min, max }), blankAtTimes);

/** Whole amounts, so that sums that cancel out do so exactly; in small tables of small ones they often do. */
function linesUpTo(largest: number, maxLength: number): fc.Arbitrary<Line[]> {
  const price = whole(-Math.min(3, largest), largest);
  const line = fc.record({
    actual: price,
    standard: fc.oneof({ weight: 5, arbitrary: price }, fc.constantFrom(0, null)),
    quantity: whole(-4, 6),
    date: fc.option(arbitrary.dateTime, blankAtTimes),
    store: arbitrary.store,
  });
  return fc.array(line, { maxLength, size: "max" });
}

const lines = fc.oneof(linesUpTo(60, 30), linesUpTo(1, 16));

function formOf(
  id: string,
  columns: Form<Line>["columns"],
  pairsOf: (rows: readonly Line[]) => Pair[],
): { form: Form<Line>; totals: (given: Case<Line, null>) => readonly [number, number] } {
  const form: Form<Line> = {
    id,
    rows: lines,
    columns,
    filter: "records",
    date: (row) => row.date,
    expected(rows, filter) {
      const kept = oracle.filterRows(rows, filter);
      return kept === "#VALUE!" ? oracle.fail("#VALUE!") : oracle.varianceOf(pairsOf(kept));
    },
  };
  const totals = (given: Case<Line, null>): readonly [number, number] => {
    const pairs = pairsOf(oracle.filterRows(given.rows, oracleFilter(form, given)) as Line[]);
    return [oracle.sumOf(pairs.map(([own]) => own)), oracle.sumOf(pairs.map(([, other]) => other))];
  };
  return { form, totals };
}

const settings = {
  reaches: ["#N/A", "#DIV/0!"],
  aspects: ["records", "#N/A", "#DIV/0!"],
  totalsRow: false,
} as const;

const variance = ([standard = NaN]: readonly number[], [actual = NaN]: readonly number[]): number =>
  (actual - standard) / standard;

describe("REPAIRPRICEVARIANCE", () => {
  const { form, totals } = formOf(
    "REPAIRPRICEVARIANCE",
    {
      quoted: { kind: "amount", of: (row) => row.standard },
      settled: { kind: "amount", of: (row) => row.actual },
    },
    (rows) =>
      rows.flatMap(({ actual, standard }) =>
        actual === null || standard === null || standard === 0 ? [] : [[actual, standard] as const],
      ),
  );
  behavesAsAFunctionOfRecords(form, settings);
  groupsAreSingleCalls(form, { additive: true });
  trendIsSingleCalls(form);
  auditAddsUp(form, { value: variance });
  rateAgrees(form, (given) => [...totals(given)].reverse() as unknown as [number, number]);
});

describe("PURCHASEVARIANCE", () => {
  const { form, totals } = formOf(
    "PURCHASEVARIANCE",
    {
      actualPrices: { kind: "amount", of: (row) => row.actual },
      standardPrices: { kind: "amount", of: (row) => row.standard },
      quantities: { kind: "amount", of: (row) => row.quantity },
    },
    (rows) =>
      rows.flatMap(({ actual, standard, quantity }) =>
        actual === null || standard === null || standard <= 0 || quantity === null
          ? []
          : [[actual * quantity, standard * quantity] as const],
      ),
  );
  behavesAsAFunctionOfRecords(form, settings);
  groupsAreSingleCalls(form, { additive: true });
  trendIsSingleCalls(form);
  auditAddsUp(form, { value: variance });
  rateAgrees(form, totals);
});
