import { share } from "../compute/share";
import { defineKpi } from "../define";
import { call, ofAllRecords, operation, reference, type NativeFormula } from "../native";
import { ERRATA } from "../errata";
import { article } from "../sources";
import { churnParameters } from "./churn-arguments";
import { churnPrepared } from "./churn-prepared";
import { churnReading } from "./churn-reading";
import { churnCohort } from "./churn-tally";

/** The cohort visited in the month before the window. */
const LAG = operation(reference("windowMonths"), "+", 1);

/**
 * Share of the customers of month N-cohortLag who did not return in the months that follow, up to N-1.
 * #N/A where nobody visited in the cohort month or the records do not cover the window.
 */
export const CHURN = defineKpi({
  id: "CHURN",
  number: "1.4",
  group: "satisfaction",
  name: { zh: "客户流失率", en: "Customer churn rate" },
  synonyms: ["流失率", "Customer churn rate (service defection)"],
  description: {
    zh: "N−7 月进厂的客户中,N−6 至 N−1 月没有再进厂的占比。用进厂记录计算:客户列、日期列、统计月",
    en: "Of the customers who visited in month N-7, the share without a visit in N-6 to N-1. From visit records: customers, dates, month",
  },
  parameters: churnParameters,
  filter: "criteria",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "lower",
  reference: { printed: "≤20%", maximum: 0.2 },
  stars: 5,
  related: ["客户满意度", "配件满足率", "一次修复率", "准时交车率", "进站台次", "产值"],
  formula: "客户流失率=分母范围内前6个月未再次进厂的客户数/N-7个月进厂的客户数*100%",
  source: article("1.4"),
  reading: churnReading,
  errata: [ERRATA.Q12],
  ...churnCohort,
  value: ({ lost, cohort }) => share(lost, cohort),
  native: operation(distinctCustomers(true), "/", distinctCustomers(false)),
  prepared: churnPrepared(monthsBefore, LAG, reference("windowMonths")),
  nativeHasValue: ofAllRecords(historyIsCovered()),
  fromTotals: operation(reference("lost"), "/", reference("cohort")),
  records: { customers: "orders.customer", visitDates: "orders.arrival" },
  example: {
    arguments: {
      customers: ["A", "B", "A", "C", "D", "B"],
      visitDates: ["2025-01-05", "2025-01-12", "2025-04-03", "2025-01-28", "2025-02-03", "2025-08-06"],
      month: "2025-08",
    },
    result: 2 / 3,
    note: {
      zh: "1 月进厂的有 A、B、C;A 在 4 月回来过,B 和 C 在 2 月至 7 月没有再来。",
      en: "A, B and C came in January; A came back in April, B and C did not come from February to July.",
    },
  },
});

/** The first day of the month so many months before N. */
function monthsBefore(months: NativeFormula): NativeFormula {
  return operation(call("EOMONTH", reference("month"), operation(operation(0, "-", months), "-", 1)), "+", 1);
}

/** Records of a customer in or before the cohort month, and in the month before N or later. */
function historyIsCovered(): NativeFormula {
  const [customers, dates] = [reference("customers"), reference("visitDates")];
  const anyWhere = (criterion: NativeFormula): NativeFormula =>
    operation(call("COUNTIFS", customers, "<>", dates, criterion), ">", 0);
  const cohortEnd = monthsBefore(reference("windowMonths"));
  const lastMonth = monthsBefore({ literal: 1 });
  return operation(anyWhere(operation("<", "&", cohortEnd)), "*", anyWhere(operation(">=", "&", lastMonth)));
}

/** Distinct customers of the cohort month: each row weighs one over the number of the customer's rows in it. */
function distinctCustomers(lostOnly: boolean): NativeFormula {
  const [customers, dates] = [reference("customers"), reference("visitDates")];
  const cohortStart = monthsBefore(LAG);
  const cohortEnd = monthsBefore(reference("windowMonths"));
  const inCohort = operation(
    operation(operation(dates, ">=", cohortStart), "*", operation(dates, "<", cohortEnd)),
    "*",
    operation(customers, "<>", ""),
  );
  const rowsBetween = (from: NativeFormula, to: NativeFormula): NativeFormula =>
    call("COUNTIFS", customers, customers, dates, operation(">=", "&", from), dates, operation("<", "&", to));
  const weight = operation(
    inCohort,
    "/",
    operation(rowsBetween(cohortStart, cohortEnd), "+", operation(1, "-", inCohort)),
  );
  const absent = operation(rowsBetween(monthsBefore(reference("windowMonths")), reference("month")), "=", 0);
  return call("SUMPRODUCT", lostOnly ? operation(weight, "*", absent) : weight);
}
