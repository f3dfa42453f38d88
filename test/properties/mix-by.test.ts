import { describe, expect } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { shows } from "../support/evidence";
import { always, equalsTheOracle, RUNS } from "./support/behaviours";
import { cases, runForm, type Form } from "./support/forms";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Order = { category: string | null; amount: number | null; arrival: number | null; store: string };

/** At times amounts that add up to zero but for rounding. */
const orders: fc.Arbitrary<Order[]> = fc.oneof(
  {
    weight: 8,
    arbitrary: arbitrary.orders.map((rows) => rows.map(({ type, ...row }) => ({ ...row, category: type }))),
  },
  {
    weight: 1,
    arbitrary: fc.shuffledSubarray([100.1, 200.2, -300.3], { minLength: 3 }).map((amounts) =>
      amounts.map((amount, index) => ({
        category: index === 0 ? null : "事故",
        amount,
        arrival: arbitrary.FIRST_DAY + index,
        store: "上海",
      })),
    ),
  },
);

const byAmount: Form<Order> = {
  id: "MIXBY",
  rows: orders,
  columns: {
    categories: { kind: "category", of: (row) => row.category },
    amounts: { kind: "amount", of: (row) => row.amount },
  },
  filter: "records",
  date: (row) => row.arrival,
  expected: (rows, filter) => oracle.mixBy(rows, "amounts", filter),
};

/** Records are counted: what is blank below the last of them is none, so that the last one has a category. */
const byRecords: Form<Order> = {
  ...byAmount,
  rows: orders.map((rows) =>
    rows.map((row, index) => (index < rows.length - 1 ? row : { ...row, category: "末" })),
  ),
  columns: { categories: { kind: "category", of: (row) => row.category } },
  expected: (rows, filter) => oracle.mixBy(rows, "rows", filter),
};

describe("MIXBY of amounts", () => {
  behavesAsAFunctionOfRecords(byAmount, {
    reaches: ["#N/A", "#DIV/0!"],
    aspects: ["records", "#N/A", "#DIV/0!"],
    absolute: 1e-9,
    ordering: "anyOrder",
    totalsRow: true,
  });
});

describe("MIXBY of records", () => {
  equalsTheOracle(byRecords, { reaches: ["#N/A"], aspects: ["records", "#N/A"] });

  shows({ MIXBY: ["filtered"] }, "the shares add up to 1, by size, and stand once each", () => {
    always(
      cases(byRecords),
      (given) => {
        const rows = runForm(byRecords, given);
        if (!Array.isArray(rows)) return;
        const named = rows.filter(([name]) => name !== "未分类");
        expect(rows.reduce((sum, [, , share]) => sum + Number(share), 0)).toBeCloseTo(1, 9);
        expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
        named.forEach(([, size], index) => {
          if (index > 0) expect(size).toBeLessThanOrEqual(Number(named[index - 1]?.[1]));
        });
        expect(rows.findIndex(([name]) => name === "未分类")).toBe(
          named.length === rows.length ? -1 : rows.length - 1,
        );
      },
      RUNS,
    );
  });
});
