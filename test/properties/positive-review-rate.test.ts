import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { rateAgrees } from "./support/behaviours";
import { oracleFilter, type Form } from "./support/forms";
import { groupsAreSingleCalls, trendIsSingleCalls } from "./support/groups";
import { withImpossible } from "./support/rows";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Review = { stars: number | null; word: string | null; date: number | null; store: string };

const WORDS: Readonly<Record<number, readonly string[]>> = {
  1: ["差评", "一星"],
  2: ["2星"],
  3: ["中评", "三星"],
  4: ["4星"],
  5: ["好评", "５星"],
};
const reviews: fc.Arbitrary<Review[]> = fc.array(
  fc
    .record({
      stars: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 6 }),
      inWords: fc.nat({ max: 5 }),
      date: fc.option(arbitrary.dateTime, { nil: null, freq: 12 }),
      store: arbitrary.store,
    })
    .map(({ inWords, ...row }) => ({
      ...row,
      word: row.stars === null ? null : (WORDS[row.stars]?.[inWords] ?? null),
    })),
  { maxLength: 40, size: "max" },
);

const form: Form<Review, number | null> = {
  id: "POSITIVEREVIEWRATE",
  rows: withImpossible(reviews, (row) => ({ ...row, stars: 6, word: null })),
  options: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 2 }),
  columns: { ratings: { kind: "score", of: (row) => row.stars } },
  settings: (positiveAt) => ({ positiveAt: positiveAt === null ? null : [[positiveAt]] }),
  filter: "records",
  date: (row) => row.date,
  expected: (rows, filter, positiveAt) => oracle.positiveReviewRate(rows, positiveAt ?? 4, filter),
};

/** The same in words, which may stand anywhere. */
const inWords: typeof form = {
  ...form,
  rows: reviews,
  columns: { ratings: { kind: "score", of: (row) => row.word ?? row.stars } },
};

describe.each([
  ["POSITIVEREVIEWRATE of stars", form],
  ["POSITIVEREVIEWRATE of words and stars", inWords],
] as const)("%s", (_, given) => {
  const errors = given === form ? (["#N/A", "#VALUE!"] as const) : (["#N/A"] as const);
  behavesAsAFunctionOfRecords(given, {
    reaches: errors,
    aspects: ["records", ...errors],
    range: [0, 1],
    totalsRow: false,
  });
});

describe("POSITIVEREVIEWRATE", () => {
  groupsAreSingleCalls(form, { additive: true });
  trendIsSingleCalls(form);
  auditAddsUp(form, { value: ([reviews = NaN], [positive = NaN]) => positive / reviews });
  rateAgrees(form, (given) => {
    const kept = oracle.filterRows(given.rows, oracleFilter(form, given)) as Review[];
    const stars = kept.flatMap((row) => row.stars ?? []);
    return [stars.filter((each) => each >= (given.options ?? 4)).length, stars.length];
  });
});
