import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import type { Form } from "./support/forms";
import { groupsAreSingleCalls, trendIsSingleCalls } from "./support/groups";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Line = oracle.CategoryAmount & { date: number | null; store: string };

const category = fc.constantFrom(
  ...[
    "钣金",
    "喷漆",
    "钣喷",
    "油漆辅料",
    "喷涂",
    "Body & Paint",
    "非钣喷",
    "Non-body",
    "非事故钣喷",
    "钣喷(非保险)",
    "机修",
    "喷油嘴",
  ],
  null,
);

const lines: fc.Arbitrary<Line[]> = fc
  .tuple(arbitrary.orders, fc.array(category, { minLength: 60, maxLength: 60 }))
  .map(([rows, categories]) =>
    rows.map(({ amount, arrival, store }, index) => ({
      amount,
      category: categories[index] ?? null,
      date: arrival,
      store,
    })),
  );

const revenue: Form<Line> = {
  id: "BODYSHOPREVENUE",
  rows: lines,
  columns: {
    amounts: { kind: "amount", of: (line) => line.amount },
    categories: { kind: "category", of: (line) => line.category },
  },
  filter: "records",
  date: (line) => line.date,
  expected: (rows, filter) => oracle.bodyShopRevenue(rows, filter),
};

/** Sums of amounts of either sign: what is near zero is compared to a thousandth of a cent. */
const absolute = 1e-5;

describe("BODYSHOPREVENUE", () => {
  behavesAsAFunctionOfRecords(revenue, { reaches: ["ok"], aspects: ["records"], totalsRow: true, absolute });
  groupsAreSingleCalls(revenue, { additive: false });
  trendIsSingleCalls(revenue, absolute);
  auditAddsUp(revenue, { value: ([amount = NaN]) => amount, mayBeEmpty: true, absolute });
});
