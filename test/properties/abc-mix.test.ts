import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import { auditAddsUp } from "./support/audits";
import type { Form } from "./support/forms";
import { behavesAsAFunctionOfRecords } from "./support/suite";

const value = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 90_000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.constantFrom(null, 0, -12.5) },
);
const words = fc.constantFrom("A", "B", "C", "a类", "B类件", "快流件", "慢流件", "D", "未分类", null);
const parts = fc.oneof(
  { weight: 9, arbitrary: fc.array(fc.record({ value, class: words }), { maxLength: 30, size: "max" }) },
  { weight: 1, arbitrary: fc.array(fc.record({ value: fc.constantFrom(0, null, -3), class: words })) },
);

const mix: Form<oracle.ClassedRow> = {
  id: "ABCMIX",
  rows: parts,
  columns: {
    stockValues: { kind: "amount", of: (row) => row.value },
    classes: { kind: "category", of: (row) => row.class },
  },
  filter: "none",
  expected: (rows) => oracle.abcMix(rows),
};

describe("ABCMIX", () => {
  behavesAsAFunctionOfRecords(mix, {
    reaches: ["#N/A", "#DIV/0!"],
    aspects: ["records", "#N/A", "#DIV/0!"],
    totalsRow: true,
  });
  auditAddsUp(mix, {
    value: () => NaN,
    figures({ rows }) {
      const stock = rows.flatMap((row) => (row.value !== null && row.value >= 0 ? [row.value] : []));
      return stock.length > 0 ? [[oracle.sumOf(stock)], [oracle.sumOf(stock)]] : undefined;
    },
  });
});
