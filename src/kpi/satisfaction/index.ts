import type { Kpi } from "../define";
import { CHURN } from "./churn";
import { CHURNLIST } from "./churn-list";
import { COMPLAINTCLOSURERATE } from "./complaint-closure-rate";
import { COMPLAINTRATE } from "./complaint-rate";
import { CSAT } from "./customer-satisfaction";
import { FOLLOWUPREACHRATE } from "./follow-up-reach-rate";
import { FOLLOWUPSATISFACTION } from "./follow-up-satisfaction";
import { CSATGAP } from "./satisfaction-gap";

/** In the order of the article's numbers. */
export const satisfaction: readonly Kpi[] = [
  CSAT,
  CSATGAP,
  CHURN,
  CHURNLIST,
  COMPLAINTCLOSURERATE,
  COMPLAINTRATE,
  FOLLOWUPSATISFACTION,
  FOLLOWUPREACHRATE,
];
