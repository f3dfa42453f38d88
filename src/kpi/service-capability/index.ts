import type { Kpi } from "../define";
import { COMEBACKS } from "./comebacks";
import { FIRSTFIXRATE } from "./first-fix-rate";

export const serviceCapability: readonly Kpi[] = [FIRSTFIXRATE, COMEBACKS];
