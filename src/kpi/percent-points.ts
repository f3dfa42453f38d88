import { findKpi } from "./catalogue";
import type { Indicator } from "./define";

/** A share above this was written in percent points (case C26). */
export const HIGHEST_SHARE = 1.5;
/** A ratio may exceed 1: only above this nothing but percent points explains it. */
export const HIGHEST_RATIO = 15;

/** Up to where a rate can be a fraction: a share has a total that is part of another, any other rate may exceed 1. */
export function highestFraction({ id }: Pick<Indicator, "id">): number {
  const kpi = findKpi(id);
  if (kpi === undefined || kpi.mayExceedWhole) return HIGHEST_RATIO;
  const isShare = Object.values(kpi.totals).some(({ partOf }) => partOf !== undefined);
  return isShare ? HIGHEST_SHARE : HIGHEST_RATIO;
}
