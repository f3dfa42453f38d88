import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { argumentsStayAsTheyAre, equalsTheOracle, totalsRowsAreNoRecords } from "./support/behaviours";
import { oracleFilter, type Case, type Form } from "./support/forms";
import { garbageIsRefused } from "./support/garbage";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Refund = { reason: string | null; amount: number | null; date: number | null; store: string };
type Top = number | null;

const reasons = fc.option(fc.constantFrom("物流", "商品", "售后", "尺码", "未填写", "未分类"), {
  nil: null,
  freq: 8,
});
/** At times amounts that add up to zero but for rounding. */
const refunds: fc.Arbitrary<Refund[]> = fc.oneof(
  {
    weight: 8,
    arbitrary: arbitrary.orders.chain((rows) =>
      fc.tuple(...rows.map(() => reasons)).map((all) =>
        rows.map(({ amount, arrival, store }, index) => ({
          reason: all[index] ?? null,
          amount,
          date: arrival,
          store,
        })),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.shuffledSubarray([100.1, 200.2, -300.3], { minLength: 3 }).map((amounts) =>
      amounts.map((amount, index) => ({
        reason: index === 0 ? null : "物流",
        amount,
        date: arbitrary.FIRST_DAY + index,
        store: "上海",
      })),
    ),
  },
);

const byAmount: Form<Refund, Top> = {
  id: "PARETO",
  rows: refunds,
  options: fc.constant(null),
  columns: {
    reasons: { kind: "category", of: (row) => row.reason },
    amounts: { kind: "amount", of: (row) => row.amount },
  },
  settings: (top) => ({ top: top === null ? null : [[top]] }),
  filter: "records",
  date: (row) => row.date,
  expected: (rows, filter, top) => oracle.pareto(rows, "amounts", top, filter),
};

/** Records are counted: what is blank below the last of them is none, so that the last one has a reason. */
const byRecords: Form<Refund, Top> = {
  ...byAmount,
  rows: refunds.map((rows) =>
    rows.map((row, index) => (index < rows.length - 1 ? row : { ...row, reason: "末" })),
  ),
  options: fc.option(fc.integer({ min: 1, max: 8 }), { nil: null, freq: 2 }),
  columns: { reasons: { kind: "category", of: (row) => row.reason } },
  expected: (rows, filter, top) => oracle.pareto(rows, "rows", top, filter),
};

function sizesOf<Settings>(form: Form<Refund, Settings>, given: Case<Refund, Settings>): number[] {
  const kept = oracle.filterRows(given.rows, oracleFilter(form, given)) as Refund[];
  return "amounts" in form.columns ? kept.flatMap(({ amount }) => amount ?? []) : kept.map(() => 1);
}

function auditGivesTheWhole(form: Form<Refund, Top>): void {
  auditAddsUp(form, {
    value: () => NaN,
    figures(given) {
      const sizes = sizesOf(form, given);
      return sizes.length > 0 ? [[oracle.sumOf(sizes)], [oracle.sumOf(sizes)]] : undefined;
    },
  });
}

describe("PARETO of amounts", () => {
  behavesAsAFunctionOfRecords(byAmount, {
    reaches: ["#N/A", "#DIV/0!"],
    aspects: ["records", "#N/A", "#DIV/0!"],
    absolute: 1e-9,
    ordering: "matters",
    totalsRow: true,
  });
  auditGivesTheWhole(byAmount);
});

describe("PARETO of records", () => {
  equalsTheOracle(byRecords, { reaches: ["#N/A"], aspects: ["records", "#N/A"] });
  totalsRowsAreNoRecords(byRecords);
  argumentsStayAsTheyAre(byRecords);
  garbageIsRefused(byRecords);
  auditGivesTheWhole(byRecords);
});
