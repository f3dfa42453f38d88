import type { Kpi } from "../define";
import { HITRATE } from "./hit-rate";
import { OTDRATE } from "./on-time-delivery";

export const logistics: readonly Kpi[] = [OTDRATE, HITRATE];
