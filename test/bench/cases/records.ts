import { churn, churnList, churnTrend } from "../hand/cohorts";
import {
  abcClasses,
  auditOfFlags,
  comebacks,
  firstFixByGroup,
  firstFixTrend,
  mixByCategory,
  mixOfAmounts,
  mixOfVisits,
} from "../hand/lists";
import { deadStockList } from "../hand/stock";
import type { ColumnName } from "../records/columns";
import { CHURNS, evaluate, plainCase, SHARES, type BenchCase } from "./case";
import { A_YEAR_BEFORE, CHURN_MONTHS, CHURN_WINDOW, PERIODS, THIRTEEN_MONTHS } from "./times-of-calls";

function churnCase(what: string, customers: ColumnName): BenchCase {
  return plainCase("cohorts", "CHURN", [customers, "dates"], (a, b) => churn(a, b, CHURN_WINDOW), {
    what,
    budget: CHURNS,
    rest: ["2025-08"],
  });
}

export const cohorts: readonly BenchCase[] = [
  churnCase("1 % customers", "customers1"),
  churnCase("20 % customers", "customers20"),
  churnCase("80 % customers", "customers80"),
];

const VISIT_ORDER = ["定保", "一般修理", "事故", "索赔"];
const REVENUE_ORDER = ["索赔", "定保", "一般修理", "事故"];

export const spills: readonly BenchCase[] = [
  plainCase("spills", "CHURNLIST", ["customers20", "dates"], (a, b) => churnList(a, b, CHURN_WINDOW), {
    rest: ["2025-08"],
  }),
  plainCase("spills", "COMEBACKS", ["customers20", "dates"], comebacks),
  plainCase("spills", "ABCCLASS", ["amounts"], abcClasses),
  plainCase(
    "spills",
    "DEADSTOCKLIST",
    ["parts", "amounts", "lastIssues"],
    (a, b, c) => deadStockList(a, b, c, A_YEAR_BEFORE),
    { rest: ["2025-08-31"] },
  ),
  plainCase("spills", "ABCMIX", ["amounts", "classes"], (a, b) => mixOfAmounts(b, a, ["A", "B", "C"], 0), {
    budget: SHARES,
  }),
  plainCase("spills", "MIXBY", ["stores", "amounts"], mixByCategory, { what: "50 groups", budget: SHARES }),
  plainCase("spills", "VISITMIX", ["jobTypes"], (a) => mixOfVisits(a, VISIT_ORDER), { budget: SHARES }),
  plainCase("spills", "REVENUEMIX", ["jobTypes", "amounts"], (a, b) => mixOfAmounts(a, b, REVENUE_ORDER), {
    budget: SHARES,
  }),
];

export const across: readonly BenchCase[] = [
  {
    id: "TREND",
    what: "13 months of CHURN",
    kind: "across",
    columns: ["customers20", "dates"],
    ours: ({ customers20, dates }) => evaluate("TREND", "CHURN", PERIODS, customers20, dates),
    hand: ({ customers20, dates }) => churnTrend(customers20, dates, CHURN_MONTHS, PERIODS.length),
  },
  {
    id: "TREND",
    what: "13 months of FIRSTFIXRATE",
    kind: "across",
    columns: ["flags", "dates"],
    ours: ({ flags, dates }) => evaluate("TREND", "FIRSTFIXRATE", PERIODS, flags, null, dates),
    hand: ({ flags, dates }) => firstFixTrend(flags, dates, THIRTEEN_MONTHS),
  },
  {
    id: "BYGROUP",
    what: "50 groups of FIRSTFIXRATE",
    kind: "across",
    columns: ["stores", "flags"],
    ours: ({ stores, flags }) => evaluate("BYGROUP", "FIRSTFIXRATE", stores, flags),
    hand: ({ stores, flags }) => firstFixByGroup(stores, flags),
  },
  {
    id: "AUDIT",
    what: "of FIRSTFIXRATE",
    kind: "across",
    columns: ["flags"],
    // What is read in words is not compared.
    ours: ({ flags }) =>
      (evaluate("AUDIT", "FIRSTFIXRATE", flags) as unknown[][]).map(([, ...cells]) => cells),
    hand: ({ flags }) => auditOfFlags(flags),
  },
];
