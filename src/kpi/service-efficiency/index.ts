import type { Kpi } from "../define";
import { AVGROVALUE } from "./average-repair-order-value";
import { REVENUEMIX } from "./revenue-mix";

export const serviceEfficiency: readonly Kpi[] = [REVENUEMIX, AVGROVALUE];
