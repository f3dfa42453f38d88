import type { Kpi } from "../define";
import { ACCESSORYPERVISIT } from "./accessory-sales-per-visit";
import { BAYTURNOVER } from "./bay-turnover";
import { BAYUTILIZATION } from "./bay-utilization";
import { BODYSHOPREVENUE } from "./body-shop-revenue";
import { CARRYINGCOST } from "./carrying-cost";
import { EXPRESSRATE } from "./express-rate";
import { MAINTENANCEVISITS } from "./maintenance-visits";
import { PAINTMATERIALRATIO } from "./paint-material-ratio";
import { PARTSDEFECTRATE } from "./parts-defect-rate";
import { PURCHASEVARIANCE } from "./purchase-variance";
import { RENEWALCOUNT } from "./renewal-count";
import { RENEWALRATE } from "./renewal-rate";
import { REPAIRPRICEVARIANCE } from "./repair-price-variance";
import { RETURNVISITS } from "./return-visits";

/** In the order of the compendium: what a dealer watches, then where it looks closer. */
export const dealerManagement: readonly Kpi[] = [
  RENEWALCOUNT,
  RENEWALRATE,
  MAINTENANCEVISITS,
  RETURNVISITS,
  ACCESSORYPERVISIT,
  BODYSHOPREVENUE,
  PAINTMATERIALRATIO,
  REPAIRPRICEVARIANCE,
  PURCHASEVARIANCE,
  PARTSDEFECTRATE,
  CARRYINGCOST,
  EXPRESSRATE,
  BAYTURNOVER,
  BAYUTILIZATION,
];
