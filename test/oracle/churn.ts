import { dayOf, HALF_SECOND, isIn, monthPeriod, monthStart, type Month } from "./dates";
import { fail, idKey, ok, type Result } from "./result";

export interface VisitRow {
  customer: string | null;
  date: number | null;
}

export interface LostCustomer {
  customer: string;
  /** The last visit before the month. */
  lastVisit: number;
  /** Days with a visit: the rows of one day are one visit. */
  visitsInCohortMonth: number;
}

export interface Churn {
  lost: number;
  cohort: number;
  value: number;
  /** Most visits in the cohort month first, then in order of first appearance. */
  lostCustomers: LostCustomer[];
}

export function churn<Row extends VisitRow>(
  rows: Row[],
  month: Month,
  windowMonths = 6,
  cohortLag = windowMonths + 1,
  where: (row: Row) => boolean = () => true,
): Result<Churn> {
  if (!Number.isInteger(windowMonths) || windowMonths < 1) return fail("#VALUE!");
  if (!Number.isInteger(cohortLag) || cohortLag < 2) return fail("#VALUE!");

  // The window: of the windowMonths months before N those that follow the cohort month.
  const firstMonthOfWindow = Math.min(windowMonths, cohortLag - 1);
  const cohortMonth = monthPeriod(month, -cohortLag);
  const window = { start: monthStart(month, -firstMonthOfWindow), end: monthStart(month) };

  const visits: { customer: string; date: number; passes: boolean }[] = [];
  for (const row of rows) {
    const customer = idKey(row.customer);
    if (customer === null || row.date === null) continue;
    visits.push({ customer, date: row.date, passes: where(row) });
  }

  // History, of the visit columns as a whole: they must reach the last month of the window and its first month.
  const lastMonthOfWindow = monthStart(month, -1);
  const endOfFirstMonth = monthStart(month, -firstMonthOfWindow + 1);
  const reachesEnd = visits.some((visit) => visit.date + HALF_SECOND >= lastMonthOfWindow);
  const reachesStart = visits.some((visit) => visit.date + HALF_SECOND < endOfFirstMonth);
  if (!reachesEnd || !reachesStart) return fail("#N/A");

  const kept = visits.filter((visit) => visit.passes);
  const cohort = new Set<string>();
  for (const visit of kept) if (isIn(visit.date, cohortMonth)) cohort.add(visit.customer);
  if (cohort.size === 0) return fail("#N/A");

  const visitsOf = new Map<string, typeof kept>(); // in order of first appearance
  for (const visit of kept) {
    const own = visitsOf.get(visit.customer) ?? [];
    own.push(visit);
    visitsOf.set(visit.customer, own);
  }
  const lostCustomers: LostCustomer[] = [];
  for (const [customer, own] of visitsOf) {
    if (!cohort.has(customer)) continue;
    if (own.some((visit) => isIn(visit.date, window))) continue;
    const cohortDays: number[] = [];
    let lastVisit = -Infinity;
    for (const visit of own) {
      const day = dayOf(visit.date);
      if (isIn(visit.date, cohortMonth) && !cohortDays.includes(day)) cohortDays.push(day);
      const beforeTheMonth = visit.date + HALF_SECOND < monthStart(month);
      if (beforeTheMonth && visit.date > lastVisit) lastVisit = visit.date;
    }
    lostCustomers.push({ customer, lastVisit, visitsInCohortMonth: cohortDays.length });
  }
  lostCustomers.sort((a, b) => b.visitsInCohortMonth - a.visitsInCohortMonth); // stable

  const lost = lostCustomers.length;
  return ok({ lost, cohort: cohort.size, value: lost / cohort.size, lostCustomers });
}
