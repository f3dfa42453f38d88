import { REPORT } from "./across/report";
import type { AddInFunction } from "./define";
import { LOADED_FIRST } from "./loaded-first";

export const NAMESPACE = "AFTERSALES";

/** Every function of the add-in. */
export const FUNCTIONS: readonly AddInFunction[] = [...LOADED_FIRST, REPORT];
