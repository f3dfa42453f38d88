import type { Kpi } from "../define";
import { MTTR } from "./mean-time-to-repair";
import { NPS } from "./net-promoter-score";

export const fieldService: readonly Kpi[] = [MTTR, NPS];
