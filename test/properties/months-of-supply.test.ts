import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { rateAgrees } from "./support/behaviours";
import type { Form } from "./support/forms";
import { behavesAsAFunctionOfRecords } from "./support/suite";

/** At times nothing was issued. */
const months: fc.Arbitrary<oracle.StockMonthRow[]> = fc.oneof(
  { weight: 6, arbitrary: arbitrary.stockMonths },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.record({ stock: fc.nat({ max: 90 }), issues: fc.constantFrom(0, 100.1, 200.2, -300.3) }),
      { maxLength: 4 },
    ),
  },
);

const supply: Form<oracle.StockMonthRow> = {
  id: "MONTHSOFSUPPLY",
  rows: months,
  columns: {
    monthlyStock: { kind: "amount", of: (row) => row.stock },
    monthlyIssues: { kind: "amount", of: (row) => row.issues },
  },
  filter: "none",
  expected: (rows) => oracle.monthsOfSupply(rows),
};

describe("MONTHSOFSUPPLY", () => {
  behavesAsAFunctionOfRecords(supply, {
    reaches: ["#N/A", "#DIV/0!"],
    aspects: ["records", "#N/A", "#DIV/0!"],
    totalsRow: false,
  });
  auditAddsUp(supply, { value: ([issues = NaN], [stock = NaN]) => stock / issues });
  rateAgrees(supply, ({ rows }) => {
    const both = rows.filter(({ stock, issues }) => stock !== null && issues !== null);
    return [oracle.sumOf(both.map((row) => row.stock)), oracle.sumOf(both.map((row) => row.issues))];
  });
});
