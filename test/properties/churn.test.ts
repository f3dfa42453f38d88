import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { shows } from "../support/evidence";
import { auditAddsUp } from "./support/audits";
import { always, passedOn, rateAgrees } from "./support/behaviours";
import { monthText } from "./support/cells";
import { cases, namedArguments, oracleFilter, positional, run, type Case, type Form } from "./support/forms";
import { expectTrend, groupsAreSingleCalls, spilled } from "./support/groups";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Visit = { customer: string | null; date: number | null; store: string };
type Settings = { month: oracle.Month; windowMonths: number | null; cohortLag: number | null };

const churn: Form<Visit, Settings> = {
  id: "CHURN",
  rows: arbitrary.visits,
  options: fc.record({
    month: fc.oneof({ weight: 4, arbitrary: arbitrary.churnMonth }, arbitrary.month),
    windowMonths: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null, freq: 2 }),
    cohortLag: fc.option(fc.integer({ min: 2, max: 13 }), { nil: null, freq: 2 }),
  }),
  columns: {
    customers: { kind: "id", of: (row) => row.customer },
    visitDates: { kind: "date", of: (row) => row.date },
  },
  settings: ({ month, windowMonths, cohortLag }) => ({
    month: [[monthText(month)]],
    windowMonths: windowMonths === null ? null : [[windowMonths]],
    cohortLag: cohortLag === null ? null : [[cohortLag]],
  }),
  filter: "criteria",
  date: (row) => row.date,
  expected(rows, { where }, settings) {
    const result = cohortOf(rows, where, settings);
    return "ok" in result ? oracle.ok(result.ok.value) : result;
  },
};

function cohortOf(
  rows: Visit[],
  where: oracle.Filter<Visit>["where"],
  settings: Settings,
): oracle.Result<oracle.Churn> {
  const { month, windowMonths, cohortLag } = settings;
  return oracle.churn(rows, month, windowMonths ?? 6, cohortLag ?? undefined, where);
}

/** The customers by name, most visits first, then as they first appear; a table of nobody is one blank row. */
const list: Form<Visit, Settings> = {
  ...churn,
  id: "CHURNLIST",
  columns: { ...churn.columns, customers: { kind: "plain", of: (row) => row.customer } },
  expected(rows, { where }, settings) {
    const result = cohortOf(rows, where, settings);
    if ("error" in result) return result;
    const kept = rows.filter((row) => where?.(row) ?? true);
    const firstRow = (customer: string): number => kept.findIndex((row) => row.customer === customer);
    const inOrder = [...result.ok.lostCustomers].sort(
      (a, b) => b.visitsInCohortMonth - a.visitsInCohortMonth || firstRow(a.customer) - firstRow(b.customer),
    );
    const lost = inOrder.map((one) => [one.customer, one.lastVisit, one.visitsInCohortMonth]);
    return oracle.ok(lost.length > 0 ? lost : [["", "", ""]]);
  },
};

function figures(given: Case<Visit, Settings>): readonly [number[], number[]] | undefined {
  const result = cohortOf(given.rows, oracleFilter(churn, given).where, given.options);
  return "ok" in result ? [[result.ok.cohort], [result.ok.lost]] : undefined;
}

describe("CHURN", () => {
  behavesAsAFunctionOfRecords(churn, {
    reaches: ["#N/A"],
    aspects: ["records", "#N/A"],
    range: [0, 1],
    totalsRow: true,
  });
  groupsAreSingleCalls(churn, { additive: false });
  auditAddsUp(churn, { value: ([cohort = NaN], [lost = NaN]) => lost / cohort, figures });
  rateAgrees(churn, (given) => {
    const [[cohort], [lost]] = figures(given) ?? [[NaN], [NaN]];
    return [lost ?? NaN, cohort ?? NaN];
  });

  shows(
    { TREND: ["records", "filtered"] },
    "each cell of a trend of CHURN is one call with that month",
    () => {
      const months = fc.array(arbitrary.churnMonth, { minLength: 1, maxLength: 5 });
      always(fc.tuple(cases(churn), months), ([given, [...months]]) => {
        const named = namedArguments(churn, given);
        const args = passedOn(positional("CHURN", { ...named, month: null }));
        if (args === undefined) return;
        const cells = months.map(monthText);
        const single = (cell: string) =>
          spilled(run("CHURN", positional("CHURN", { ...named, month: [[cell]] })));
        expectTrend(run("TREND", [[["CHURN"]], [...cells, ""].map((cell) => [cell]), ...args]), [
          ...cells.map((cell) => [single(cell)]),
          [""],
        ]);
      });
    },
  );
});

describe("CHURNLIST", () => {
  behavesAsAFunctionOfRecords(list, {
    reaches: ["#N/A"],
    aspects: ["records", "#N/A"],
    ordering: "anyOrder",
    totalsRow: false,
  });
  auditAddsUp(list, { value: () => NaN, figures });
});
