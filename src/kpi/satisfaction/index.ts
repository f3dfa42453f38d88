import type { Kpi } from "../define";
import { CHURN } from "./churn";
import { CHURNLIST } from "./churn-list";
import { COMPLAINTCLOSURERATE } from "./complaint-closure-rate";
import { COMPLAINTRATE } from "./complaint-rate";
import { CSAT } from "./customer-satisfaction";
import { FIRSTSERVICERATE } from "./first-service-rate";
import { FOLLOWUPREACHRATE } from "./follow-up-reach-rate";
import { FOLLOWUPSATISFACTION } from "./follow-up-satisfaction";
import { NEWCARRETENTION } from "./new-car-retention";
import { NEWOWNERLOYALTY } from "./new-owner-loyalty";
import { POSTWARRANTYLOYALTY } from "./post-warranty-loyalty";
import { CSATBYAGE } from "./satisfaction-by-age";
import { CSATBYGROUP } from "./satisfaction-by-group";
import { CSATGAP } from "./satisfaction-gap";

/** In the order of the article's numbers. */
export const satisfaction: readonly Kpi[] = [
  CSAT,
  CSATGAP,
  CSATBYGROUP,
  CSATBYAGE,
  CHURN,
  CHURNLIST,
  COMPLAINTCLOSURERATE,
  COMPLAINTRATE,
  FOLLOWUPSATISFACTION,
  FOLLOWUPREACHRATE,
  POSTWARRANTYLOYALTY,
  NEWOWNERLOYALTY,
  FIRSTSERVICERATE,
  NEWCARRETENTION,
];
