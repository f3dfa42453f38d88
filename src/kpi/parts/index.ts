import type { Kpi } from "../define";
import { ABCCLASS } from "./abc-class";
import { EMERGENCYORDERRATE } from "./emergency-order-rate";
import { PARTSMARGIN } from "./parts-margin";
import { PARTSTURNOVER } from "./parts-turnover";

export const parts: readonly Kpi[] = [PARTSTURNOVER, ABCCLASS, EMERGENCYORDERRATE, PARTSMARGIN];
