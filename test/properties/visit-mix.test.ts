import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import {
  argumentsStayAsTheyAre,
  blankLinesAreNeutral,
  equalsTheOracle,
  orderDoesNotMatter,
  totalsRowsAreNoRecords,
} from "./support/behaviours";
import { oracleFilter, type Form } from "./support/forms";
import { garbageIsRefused } from "./support/garbage";

type Order = { type: string | null; arrival: number | null; store: string };

const orders: fc.Arbitrary<Order[]> = arbitrary.orders;

const mix: Form<Order, string[] | null> = {
  id: "VISITMIX",
  rows: orders,
  options: fc.option(
    fc.constantFrom(["定保", "索赔"], ["事故", "其他", "定保"], ["未分类", "精品"], ["一般修理"]),
    { nil: null },
  ),
  columns: { jobTypes: { kind: "category", of: (row) => row.type } },
  settings: (order) => ({ order: order === null ? null : order.map((type) => [type]) }),
  filter: "records",
  date: (row) => row.arrival,
  expected: (rows, filter, order) => oracle.visitMix(rows, order ?? undefined, filter),
};

describe("VISITMIX", () => {
  equalsTheOracle(mix, { reaches: ["#N/A"], aspects: ["records", "#N/A"] });
  orderDoesNotMatter(mix);
  blankLinesAreNeutral(mix);
  totalsRowsAreNoRecords(mix);
  argumentsStayAsTheyAre(mix);
  garbageIsRefused(mix);
  auditAddsUp(mix, {
    value: () => NaN,
    figures(given) {
      const kept = oracle.filterRows(given.rows, oracleFilter(mix, given)) as Order[];
      const count = kept.filter(({ type }) => type !== null).length;
      return count > 0 ? [[count], [count]] : undefined;
    },
  });
});
