import { describe } from "@jest/globals";
import type fc from "fast-check";
import * as oracle from "../../oracle";
import * as arbitrary from "../../oracle/arbitraries";
import { auditAddsUp } from "./audits";
import { rateAgrees } from "./behaviours";
import { oracleFilter, type Form } from "./forms";
import { groupsAreSingleCalls, trendIsSingleCalls } from "./groups";
import { behavesAsAFunctionOfRecords } from "./suite";

type Money = { date: number | null; above: number | null; below: number | null; store: string };

interface Ratio {
  readonly id: string;
  /** The arguments, in the order of the signature. */
  readonly amounts: readonly [string, string];
  readonly above: string;
  readonly margin?: boolean;
  readonly filter: "records" | "none";
  /** The two columns are tables of their own. */
  readonly apart?: boolean;
}

const money: fc.Arbitrary<Money[]> = arbitrary.partSales.map((rows) =>
  rows.map(({ date, revenue, cost, store }) => ({ date, above: cost, below: revenue, store })),
);

/** An indicator that is one sum of money over another, or what remains of it. */
export function behavesAsARatio({ id, amounts, above, margin = false, filter, apart = false }: Ratio): void {
  const of = (name: string) => (row: Money) => (name === above ? row.above : row.below);
  const form: Form<Money> = {
    id,
    rows: money,
    columns: Object.fromEntries(amounts.map((name) => [name, { kind: "amount", of: of(name) }])),
    filter,
    ...(filter === "records" && { date: (row: Money) => row.date }),
    expected: (rows, where) => oracle.moneyRatio(rows, where, margin),
  };
  describe(id, () => {
    behavesAsAFunctionOfRecords(form, {
      reaches: ["#N/A", "#DIV/0!"],
      aspects: ["records", "#N/A", "#DIV/0!"],
      totalsRow: false,
    });
    if (filter === "records") {
      groupsAreSingleCalls(form, { additive: true });
      trendIsSingleCalls(form);
    }
    auditAddsUp(form, {
      value: ([base = NaN], [first = NaN, second = NaN]) => (margin ? first - second : first) / base,
      ...(apart && { tables: 2 }),
    });
    rateAgrees(form, (given) => {
      const kept = oracle.filterRows(given.rows, oracleFilter(form, given)) as Money[];
      const [first, second] = amounts.map((name) => oracle.sumOf(kept.map(of(name))));
      return [first ?? NaN, second ?? NaN];
    });
  });
}
