import { NO_KEY } from "../../cells/keys";
import { dayOf } from "../../cells/serials";
import { eachRow, type Table } from "../compute/table";
import { defineKpi, type Scope } from "../define";
import { ERRATA } from "../errata";
import { article } from "../sources";
import { churnParameters, type ChurnArguments } from "./churn-arguments";
import { churnReading } from "./churn-reading";
import { churnCohort } from "./churn-tally";
import {
  assertChurnHistory,
  churnMarks,
  churnWindow,
  isInCohort,
  isLost,
  type ChurnWindow,
} from "./churn-window";
import { historyOf } from "./history";

interface Lost {
  lastVisit: number;
  readonly cohortDays: Set<number>;
}

/** The customers behind CHURN: who is lost, when last seen, and on how many days of the cohort month. */
export const CHURNLIST = defineKpi({
  id: "CHURNLIST",
  group: "satisfaction",
  name: { zh: "流失客户名单", en: "List of lost customers" },
  description: {
    zh: "CHURN 的流失客户:客户、最后进厂日期、队列月内的进厂次数(同日多单算一次);次数多的在前",
    en: "The customers lost according to CHURN: customer, last visit, visits in the cohort month (one a day); most visits first",
  },
  parameters: churnParameters,
  filter: "criteria",
  unit: "fraction",
  numberFormat: "General",
  direction: "list",
  spillFormats: [undefined, "yyyy-mm-dd", "0"],
  related: ["客户流失率"],
  source: article("1.4"),
  reading: churnReading,
  errata: [ERRATA.Q12],
  ...churnCohort,
  spill(values, scope) {
    const window = churnWindow(values);
    assertChurnHistory(
      historyOf(values.customers, values.visitDates, scope.tables["records"] as Table),
      window,
    );
    enterCustomersInOrder(values, scope);
    const marks = churnMarks(values, window, scope);
    if (!marks.some(isInCohort)) return [];
    const lost = lostCustomers(values, marks, window, scope);
    if (lost.size === 0) return [["", "", ""]];
    return [...lost]
      .sort(([a, one], [b, other]) => other.cohortDays.size - one.cohortDays.size || a - b)
      .map(([code, { lastVisit, cohortDays }]) => [
        values.customers.spelling(code),
        lastVisit,
        cohortDays.size,
      ]);
  },
  example: {
    arguments: {
      customers: ["A", "B", "A", "C", "D", "B"],
      visitDates: ["2025-01-05", "2025-01-12", "2025-04-03", "2025-01-28", "2025-02-03", "2025-08-06"],
      month: "2025-08",
    },
    result: [
      ["B", 45669, 1],
      ["C", 45685, 1],
    ],
    note: {
      zh: "B 在 8 月来过,但 8 月是统计月本身,不看。",
      en: "B came in August, but August is the month N itself, which is not looked at.",
    },
  },
});

/** Ties stand in order of first appearance in the records: customers get their numbers in that order. */
function enterCustomersInOrder({ customers }: ChurnArguments, scope: Scope): void {
  eachRow(scope.tables["records"] as Table, scope.selection, (row) => customers.at(row));
}

function lostCustomers(
  { customers, visitDates }: ChurnArguments,
  marks: Uint8Array,
  { cohortStart, cohortEnd, windowEnd }: ChurnWindow,
  scope: Scope,
): Map<number, Lost> {
  const lost = new Map<number, Lost>();
  eachRow(scope.tables["records"] as Table, scope.selection, (row) => {
    const code = customers.at(row);
    const time = visitDates.values[row] as number;
    if (code === NO_KEY || !isLost(marks[code]) || !(time < windowEnd)) return;
    let entry = lost.get(code);
    if (entry === undefined) lost.set(code, (entry = { lastVisit: time, cohortDays: new Set() }));
    entry.lastVisit = Math.max(entry.lastVisit, time);
    if (time >= cohortStart && time < cohortEnd) entry.cohortDays.add(dayOf(time));
  });
  return lost;
}
