import { NO_KEY } from "../../cells/keys";
import type { Ledger } from "../compute/ledger";
import { eachRow, type Table } from "../compute/table";
import type { Tally } from "../compute/tally";
import { enteredAs, type Scope, type When } from "../define";
import type { ChurnArguments } from "./churn-arguments";
import {
  assertChurnHistory,
  churnMarks,
  churnWindow,
  isInCohort,
  isLost,
  MonthsOfCustomers,
  type ChurnWindow,
} from "./churn-window";
import { churnTimeline } from "./cohort-timeline";
import { historyOf } from "./history";

/** What CHURN and CHURNLIST have in common: the cohort and the account of the rows. */
export const churnCohort = {
  totals: {
    lost: {
      zh: "流失客户",
      en: "lost customers",
      unit: "people",
      partOf: "cohort",
      monthly: enteredAs(
        "其中之后 6 个月未再进厂的客户数",
        "of them without a visit in the six months after",
      ),
    },
    cohort: {
      zh: "队列月进厂客户",
      en: "customers of the cohort month",
      unit: "people",
      typical: 480,
      monthly: enteredAs("7 个月前进厂的客户数", "customers who visited 7 months before"),
    },
  },
  base: "cohort",
  numerator: ["lost"],
  timeline: churnTimeline,
  reasons: {
    outsideCohort: {
      zh: "不在队列月(只用于判断是否再进厂)",
      en: "outside the cohort month (looked at for returns only)",
    },
  },
  prepare(values: ChurnArguments, tables: Scope["tables"], times: readonly When[]) {
    const history = historyOf(values.customers, values.visitDates, tables["records"] as Table);
    const months = times.flatMap(({ month }) => month ?? []);
    return new MonthsOfCustomers(
      history,
      months.map((month) => churnWindow({ ...values, month })),
    );
  },
  at(
    months: MonthsOfCustomers,
    values: ChurnArguments,
    scope: Scope,
    ledger?: Ledger,
  ): Record<"lost" | "cohort", Tally> {
    const window = churnWindow(values);
    // The audit explains a #N/A: it must not be stopped by it.
    if (ledger === undefined) assertChurnHistory(months.history, window);
    const marks = months.marks(values, window, scope) ?? churnMarks(values, window, scope);
    if (ledger) enterRows(values, window, marks, scope, ledger);
    let cohort = 0;
    let lost = 0;
    for (let code = 0; code < values.customers.distinct; code++) {
      if (isInCohort(marks[code])) cohort++;
      if (isLost(marks[code])) lost++;
    }
    return { lost: { amount: lost, rows: lost }, cohort: { amount: cohort, rows: cohort } };
  },
} as const;

function enterRows(
  { customers, visitDates }: ChurnArguments,
  { cohortStart, cohortEnd }: ChurnWindow,
  marks: Uint8Array,
  scope: Scope,
  ledger: Ledger,
): void {
  const entered = new Set<number>();
  const enter = (row: number): void => {
    const time = visitDates.values[row] as number;
    if (Number.isNaN(time)) return ledger.exclude(row, "blankDate");
    if (customers.at(row) === NO_KEY) return ledger.exclude(row, "blankId");
    if (time < cohortStart || time >= cohortEnd) return ledger.exclude(row, "outsideCohort");
    const code = customers.at(row);
    if (entered.has(code)) return ledger.exclude(row, "sameId");
    entered.add(code);
    ledger.base(row);
    if (isLost(marks[code])) ledger.numerator(row);
  };
  eachRow(scope.tables["records"] as Table, scope.selection, enter, (row, reason) =>
    ledger.exclude(row, reason),
  );
}
