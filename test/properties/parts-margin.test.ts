import { describe } from "@jest/globals";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { rateAgrees } from "./support/behaviours";
import { oracleFilter, type Form } from "./support/forms";
import { groupsAreSingleCalls, trendIsSingleCalls } from "./support/groups";
import { withoutNumbers } from "./support/rows";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Sale = { date: number | null; revenue: number | null; cost: number | null; store: string };

const margin: Form<Sale> = {
  id: "PARTSMARGIN",
  rows: arbitrary.partSales,
  columns: {
    revenue: { kind: "amount", of: (row) => row.revenue },
    cost: { kind: "amount", of: (row) => row.cost },
  },
  filter: "records",
  date: (row) => row.date,
  expected: (rows, filter) =>
    withoutNumbers(rows, filter, ["revenue", "cost"], true) ?? oracle.partsMargin(rows, filter),
};

describe("PARTSMARGIN", () => {
  behavesAsAFunctionOfRecords(margin, {
    reaches: ["#N/A", "#DIV/0!"],
    aspects: ["records", "#N/A", "#DIV/0!"],
    totalsRow: false,
  });
  groupsAreSingleCalls(margin, { additive: true });
  trendIsSingleCalls(margin);
  auditAddsUp(margin, { value: ([base = NaN], [revenue = NaN, cost = NaN]) => (revenue - cost) / base });
  rateAgrees(margin, (given) => {
    const kept = oracle.filterRows(given.rows, oracleFilter(margin, given)) as Sale[];
    return [oracle.sumOf(kept.map((row) => row.revenue)), oracle.sumOf(kept.map((row) => row.cost))];
  });
});
