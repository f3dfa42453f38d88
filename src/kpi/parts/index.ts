import type { Kpi } from "../define";
import { ABCCLASS } from "./abc-class";
import { ABCMIX } from "./abc-mix";
import { DEADSTOCKLIST } from "./dead-stock-list";
import { DEADSTOCKRATIO } from "./dead-stock-ratio";
import { EMERGENCYORDERRATE } from "./emergency-order-rate";
import { MONTHSOFSUPPLY } from "./months-of-supply";
import { PARTSFILLRATE } from "./parts-fill-rate";
import { PARTSMARGIN } from "./parts-margin";
import { PARTSTURNOVER } from "./parts-turnover";
import { WORKORDERFILLRATE } from "./work-order-fill-rate";

export const parts: readonly Kpi[] = [
  PARTSTURNOVER,
  MONTHSOFSUPPLY,
  ABCMIX,
  ABCCLASS,
  EMERGENCYORDERRATE,
  WORKORDERFILLRATE,
  PARTSFILLRATE,
  DEADSTOCKRATIO,
  DEADSTOCKLIST,
  PARTSMARGIN,
];
