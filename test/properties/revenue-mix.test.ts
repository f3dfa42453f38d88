import { describe, expect } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { shows } from "../support/evidence";
import { auditAddsUp } from "./support/audits";
import { always, RUNS } from "./support/behaviours";
import { cases, oracleFilter, runForm, type Form } from "./support/forms";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Order = { type: string | null; amount: number | null; arrival: number | null; store: string };

/** At times amounts that add up to zero but for rounding. */
const orders: fc.Arbitrary<Order[]> = fc.oneof(
  { weight: 6, arbitrary: arbitrary.orders },
  {
    weight: 1,
    arbitrary: fc.shuffledSubarray([100.1, 200.2, -300.3, 0.1, -0.1], { minLength: 3 }).map((amounts) =>
      amounts.map((amount, index) => ({
        type: index % 2 === 0 ? "定保" : "索赔",
        amount,
        arrival: arbitrary.FIRST_DAY + index,
        store: "上海",
      })),
    ),
  },
);

const mix: Form<Order, string[] | null> = {
  id: "REVENUEMIX",
  rows: orders,
  options: fc.option(
    fc.constantFrom(["定保", "索赔"], ["事故", "其他", "定保"], ["未分类", "精品"], ["一般修理"]),
    { nil: null },
  ),
  columns: {
    jobTypes: { kind: "category", of: (row) => row.type },
    amounts: { kind: "amount", of: (row) => row.amount },
  },
  settings: (order) => ({ order: order === null ? null : order.map((type) => [type]) }),
  filter: "records",
  date: (row) => row.arrival,
  expected: (rows, filter, order) => oracle.revenueMix(rows, order ?? undefined, filter),
};

describe("REVENUEMIX", () => {
  behavesAsAFunctionOfRecords(mix, {
    reaches: ["#N/A", "#DIV/0!"],
    aspects: ["records", "#N/A", "#DIV/0!"],
    absolute: 1e-9,
    totalsRow: true,
  });

  auditAddsUp(mix, {
    value: () => NaN,
    figures(given) {
      const kept = oracle.filterRows(given.rows, oracleFilter(mix, given)) as Order[];
      const total = oracle.sumOf(kept.map(({ amount }) => amount));
      return kept.some(({ amount }) => amount !== null) ? [[total], [total]] : undefined;
    },
  });

  shows({ REVENUEMIX: ["filtered"] }, "the shares add up to 1 and the amounts to the whole", () => {
    always(
      cases(mix),
      (given) => {
        const rows = runForm(mix, given);
        if (!Array.isArray(rows)) return;
        const kept = oracle.filterRows(given.rows, oracleFilter(mix, given)) as Order[];
        const total = oracle.sumOf(kept.map(({ amount }) => amount));
        const largest = Math.max(...rows.map(([, amount]) => Math.abs(Number(amount))));
        const sum = (column: number): number => rows.reduce((all, row) => all + Number(row[column]), 0);
        expect(Math.abs(sum(1) - total)).toBeLessThanOrEqual(1e-9 * largest);
        expect(Math.abs(sum(2) - 1)).toBeLessThanOrEqual((1e-9 * largest) / Math.abs(total));
      },
      RUNS,
    );
  });
});
