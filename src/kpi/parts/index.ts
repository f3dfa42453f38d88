import type { Kpi } from "../define";
import { ABCCLASS } from "./abc-class";
import { EMERGENCYORDERRATE } from "./emergency-order-rate";
import { PARTSFILLRATE } from "./parts-fill-rate";
import { PARTSMARGIN } from "./parts-margin";
import { PARTSTURNOVER } from "./parts-turnover";
import { WORKORDERFILLRATE } from "./work-order-fill-rate";

export const parts: readonly Kpi[] = [
  PARTSTURNOVER,
  ABCCLASS,
  EMERGENCYORDERRATE,
  WORKORDERFILLRATE,
  PARTSFILLRATE,
  PARTSMARGIN,
];
