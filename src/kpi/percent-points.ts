import { findKpi } from "./catalogue";
import type { Indicator } from "./define";

/** A rate above this was written in percent points (case C26). */
export const HIGHEST_RATE = 1.5;
/** What may be more than all of what it is set against: above this nothing but percent points explains it. */
export const HIGHEST_RATIO = 15;

/** Up to where a rate can be a fraction; a rate typed in percent points must not get a light. */
export function highestFraction({ id }: Pick<Indicator, "id">): number {
  return findKpi(id)?.mayExceedWhole ? HIGHEST_RATIO : HIGHEST_RATE;
}
