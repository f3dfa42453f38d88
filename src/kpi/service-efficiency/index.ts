import type { Kpi } from "../define";
import { AVGROVALUE } from "./average-repair-order-value";
import { ESTIMATEACCURACY } from "./estimate-accuracy";
import { EXPENSEABSORPTION } from "./expense-absorption";
import { GROSSMARGIN } from "./gross-margin";
import { INSURERREFERRALRATE } from "./insurer-referral-rate";
import { LABORMARGIN } from "./labor-margin";
import { ROPERADVISORDAY } from "./repair-orders-per-advisor-day";
import { REVENUEMIX } from "./revenue-mix";
import { SERVICEABSORPTION } from "./service-absorption";
import { SERVICEREVENUE } from "./service-revenue";
import { VISITCOUNT } from "./visit-count";
import { VISITFORECAST } from "./visit-forecast";
import { VISITFREQUENCY } from "./visit-frequency";
import { VISITMIX } from "./visit-mix";

/** In the order of the article's numbers. */
export const serviceEfficiency: readonly Kpi[] = [
  SERVICEABSORPTION,
  EXPENSEABSORPTION,
  ESTIMATEACCURACY,
  VISITMIX,
  REVENUEMIX,
  ROPERADVISORDAY,
  VISITFREQUENCY,
  LABORMARGIN,
  GROSSMARGIN,
  AVGROVALUE,
  VISITCOUNT,
  VISITFORECAST,
  SERVICEREVENUE,
  INSURERREFERRALRATE,
];
