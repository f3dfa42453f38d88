import type { Kpi } from "../define";
import { AVGROVALUE } from "./average-repair-order-value";
import { ESTIMATEACCURACY } from "./estimate-accuracy";
import { EXPENSEABSORPTION } from "./expense-absorption";
import { GROSSMARGIN } from "./gross-margin";
import { INSURERREFERRALRATE } from "./insurer-referral-rate";
import { LABORMARGIN } from "./labor-margin";
import { REVENUEMIX } from "./revenue-mix";
import { SERVICEABSORPTION } from "./service-absorption";
import { VISITFORECAST } from "./visit-forecast";
import { VISITFREQUENCY } from "./visit-frequency";

/** In the order of the article's numbers. */
export const serviceEfficiency: readonly Kpi[] = [
  SERVICEABSORPTION,
  EXPENSEABSORPTION,
  ESTIMATEACCURACY,
  REVENUEMIX,
  VISITFREQUENCY,
  LABORMARGIN,
  GROSSMARGIN,
  AVGROVALUE,
  VISITFORECAST,
  INSURERREFERRALRATE,
];
