import type { Kpi } from "../define";
import { EXPEDITECOSTRATIO } from "./expedite-cost-ratio";
import { HITRATE } from "./hit-rate";
import { MISSBREAKDOWN } from "./miss-breakdown";
import { OTDRATE } from "./on-time-delivery";
import { PARTSAVAILABILITY } from "./parts-availability";

export const logistics: readonly Kpi[] = [
  OTDRATE,
  HITRATE,
  MISSBREAKDOWN,
  PARTSAVAILABILITY,
  EXPEDITECOSTRATIO,
];
