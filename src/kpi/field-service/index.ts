import type { Kpi } from "../define";
import { AVGRESPONSETIME } from "./average-response-time";
import { COMPLETIONRATE } from "./completion-rate";
import { CONTRACTATTACHRATE } from "./contract-attach-rate";
import { CONTRACTUPTIME } from "./contract-uptime";
import { LEAKAGE } from "./leakage";
import { LEAKAGERATE } from "./leakage-rate";
import { MTBF } from "./mean-time-between-failures";
import { MTTC } from "./mean-time-to-complete";
import { MTTR } from "./mean-time-to-repair";
import { NPS } from "./net-promoter-score";
import { REPEATVISITRATE } from "./repeat-visit-rate";
import { SLACOMPLIANCE } from "./sla-compliance";

export const fieldService: readonly Kpi[] = [
  MTTR,
  MTTC,
  AVGRESPONSETIME,
  SLACOMPLIANCE,
  COMPLETIONRATE,
  CONTRACTATTACHRATE,
  LEAKAGE,
  LEAKAGERATE,
  NPS,
  REPEATVISITRATE,
  CONTRACTUPTIME,
  MTBF,
];
