import { describe } from "@jest/globals";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { oracleFilter, type Form } from "./support/forms";
import { groupsAreSingleCalls, trendIsSingleCalls } from "./support/groups";
import { withImpossible } from "./support/rows";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Answer = { score: number | null; date: number | null; store: string };

const nps: Form<Answer> = {
  id: "NPS",
  rows: withImpossible(arbitrary.surveys, (row) => ({ ...row, score: row.score === 7 ? 7.5 : 11 })),
  columns: { scores: { kind: "score", of: (row) => row.score } },
  filter: "records",
  date: (row) => row.date,
  expected(rows, filter) {
    const result = oracle.nps(rows, filter);
    return "ok" in result ? oracle.ok(result.ok.value) : result;
  },
};

describe("NPS", () => {
  behavesAsAFunctionOfRecords(nps, {
    reaches: ["#N/A", "#VALUE!"],
    aspects: ["records", "#N/A", "#VALUE!"],
    range: [-100, 100],
    totalsRow: false,
  });
  groupsAreSingleCalls(nps, { additive: true, absolute: 1e-9 });
  trendIsSingleCalls(nps);
  auditAddsUp(nps, {
    value: ([answers = NaN], [promoters = NaN, detractors = NaN]) =>
      (100 * (promoters - detractors)) / answers,
    figures(given) {
      const result = oracle.nps(given.rows, oracleFilter(nps, given));
      if ("error" in result) return undefined;
      return [[result.ok.answers], [result.ok.promoters, result.ok.detractors]];
    },
  });
});
