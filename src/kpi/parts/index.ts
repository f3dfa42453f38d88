import type { Kpi } from "../define";
import { ABCCLASS } from "./abc-class";
import { PARTSMARGIN } from "./parts-margin";
import { PARTSTURNOVER } from "./parts-turnover";

export const parts: readonly Kpi[] = [PARTSTURNOVER, ABCCLASS, PARTSMARGIN];
