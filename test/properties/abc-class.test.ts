import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import type { Form } from "./support/forms";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Part = { value: number | null };
type Cuts = readonly [cutA: number | null, cutB: number | null];

const abc: Form<Part, Cuts> = {
  id: "ABCCLASS",
  rows: arbitrary.salesValues.map((values) => values.map((value) => ({ value }))),
  options: fc.oneof(
    fc.constant<Cuts>([null, null]),
    fc.tuple(fc.constantFrom(0, 0.5, 0.7, 0.75, 1), fc.constantFrom(0.75, 0.9, 0.95, 1)),
    fc.tuple(fc.constant(0.8), fc.constantFrom(0.5, 0.9)),
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(null)),
  ),
  columns: { salesValues: { kind: "amount", of: (row) => row.value } },
  settings: ([cutA, cutB]) => ({
    cutA: cutA === null ? null : [[cutA]],
    cutB: cutB === null ? null : [[cutB]],
  }),
  filter: "none",
  perRow: true,
  expected(rows, _, [cutA, cutB]) {
    const result = oracle.abcClass(
      rows.map(({ value }) => value),
      cutA ?? undefined,
      cutB ?? undefined,
    );
    return "ok" in result ? oracle.ok(result.ok.map((found) => [found ?? ""])) : result;
  },
};

describe("ABCCLASS", () => {
  behavesAsAFunctionOfRecords(abc, {
    reaches: ["#N/A", "#VALUE!"],
    aspects: ["records", "#N/A", "#VALUE!"],
    ordering: "multiset",
    totalsRow: false,
  });
  auditAddsUp(abc, {
    value: () => NaN,
    figures({ rows }) {
      const known = rows.flatMap(({ value }) => (value === null ? [] : [Math.max(0, value)]));
      const total = oracle.sumOf(known);
      return known.length === 0 ? undefined : [[total], [total]];
    },
  });
});
