import type { ColumnName } from "../columns";
import { churn, churnList, churnTrend } from "../hand/churn";
import { CHURNS, evaluate, type BenchCase } from "./case";
import { CHURN_MONTHS, CHURN_WINDOW, PERIODS } from "./times";

function churnCase(name: string, customers: ColumnName): BenchCase {
  return {
    name,
    columns: [customers, "dates"],
    budget: CHURNS,
    ours: (columns) => evaluate("CHURN", columns[customers], columns.dates, "2025-08"),
    hand: (columns) => churn(columns[customers], columns.dates, CHURN_WINDOW),
  };
}

export const churns: readonly BenchCase[] = [
  churnCase("CHURN 1 % customers", "customers1"),
  churnCase("CHURN 20 % customers", "customers20"),
  churnCase("CHURN 80 % customers", "customers80"),
  {
    name: "CHURNLIST 20 % customers",
    columns: ["customers20", "dates"],
    ours: ({ customers20, dates }) => evaluate("CHURNLIST", customers20, dates, "2025-08"),
    hand: ({ customers20, dates }) => churnList(customers20, dates, CHURN_WINDOW),
  },
  {
    name: "TREND 13 months of CHURN",
    columns: ["customers20", "dates"],
    ours: ({ customers20, dates }) => evaluate("TREND", "CHURN", PERIODS, customers20, dates),
    hand: ({ customers20, dates }) => churnTrend(customers20, dates, CHURN_MONTHS, PERIODS.length),
  },
];
