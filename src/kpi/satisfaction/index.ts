import type { Kpi } from "../define";
import { CHURN } from "./churn";
import { CHURNLIST } from "./churn-list";
import { COMPLAINTCLOSURERATE } from "./complaint-closure-rate";
import { COMPLAINTRATE } from "./complaint-rate";

export const satisfaction: readonly Kpi[] = [CHURN, CHURNLIST, COMPLAINTCLOSURERATE, COMPLAINTRATE];
