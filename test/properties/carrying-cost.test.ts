import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import type { Form } from "./support/forms";
import { behavesAsAFunctionOfRecords } from "./support/suite";

interface Money {
  readonly rate: number;
  readonly days: number | null;
}

type Warehouse = { amount: number | null };

const cost: Form<Warehouse, Money> = {
  id: "CARRYINGCOST",
  rows: arbitrary.dailyCounts,
  options: fc.record({
    rate: fc.constantFrom(0, 0.0435, 0.06, 1),
    days: fc.constantFrom(null, 0, 30, 31.5, 366),
  }),
  columns: { averageStock: { kind: "amount", of: (warehouse) => warehouse.amount } },
  settings: ({ rate, days }) => ({ annualRate: [[rate]], days: days === null ? null : [[days]] }),
  filter: "none",
  expected(warehouses, _, { rate, days }) {
    const amounts = warehouses.map(({ amount }) => amount);
    if (amounts.every((amount) => amount === null)) return oracle.fail("#N/A");
    return oracle.ok((oracle.sumOf(amounts) * rate * (days ?? 365)) / 365);
  },
};

describe("CARRYINGCOST", () => {
  behavesAsAFunctionOfRecords(cost, { reaches: ["#N/A"], aspects: ["records", "#N/A"], totalsRow: false });
  auditAddsUp(
    { ...cost, options: fc.constant({ rate: 1, days: null }) },
    { value: ([stock = NaN]) => stock, absolute: 1e-5 },
  );
});
