import type { Kpi } from "../define";
import { APPOINTMENTRATE } from "./appointment-rate";
import { CLAIMFIRSTPASSRATE } from "./claim-first-pass-rate";
import { COMEBACKS } from "./comebacks";
import { DIAGNOSISACCURACY } from "./diagnosis-accuracy";
import { FIRSTFIXRATE } from "./first-fix-rate";
import { ONTIMEDELIVERY } from "./on-time-delivery";
import { REWORKRATE } from "./rework-rate";
import { SHOWRATE } from "./show-rate";
import { TECHEFFICIENCY } from "./technician-efficiency";
import { TECHPRODUCTIVITY } from "./technician-productivity";
import { TECHUTILIZATION } from "./technician-utilization";
import { TRAININGHOURS } from "./training-hours";

export const serviceCapability: readonly Kpi[] = [
  FIRSTFIXRATE,
  COMEBACKS,
  APPOINTMENTRATE,
  SHOWRATE,
  TECHPRODUCTIVITY,
  TECHEFFICIENCY,
  TECHUTILIZATION,
  TRAININGHOURS,
  DIAGNOSISACCURACY,
  CLAIMFIRSTPASSRATE,
  ONTIMEDELIVERY,
  REWORKRATE,
];
