/** How a value stands against its limits: the same in functions and workbooks. */

/** Both are inclusive. */
export interface Limits {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

export type Status = "met" | "below" | "above" | "noTarget" | "noData";

/** What the compared amounts may differ by and still be the same: decimals are not exact in computers. */
export const LIMIT_SLACK = 1e-9;
/** A shortfall of up to this share of the limit is near. */
export const NEAR = 0.02;
/** What a value is worth in a score. */
export const POINTS = { met: 1, near: 0.5, off: 0 } as const;
/** What an indicator without stars weighs in a score. */
export const WEIGHT_WITHOUT_STARS = 1;

/** Where a value stands; compared unrounded. */
export function statusOf(value: number | undefined, { minimum, maximum }: Limits): Status {
  if (value === undefined) return "noData";
  if (minimum === undefined && maximum === undefined) return "noTarget";
  if (minimum !== undefined && value < minimum - LIMIT_SLACK) return "below";
  return maximum !== undefined && value > maximum + LIMIT_SLACK ? "above" : "met";
}

export function isOffTarget(status: Status): boolean {
  return status === "below" || status === "above";
}

/** How far a value is beyond its limits, as a share of the limit; 0 within them. */
export function shortfallOf(value: number, { minimum, maximum }: Limits): number {
  return Math.max(
    0,
    minimum === undefined ? 0 : (minimum - value) / sizeOf(minimum),
    maximum === undefined ? 0 : (value - maximum) / sizeOf(maximum),
  );
}

/** What a gap is measured by: the limit's amount, or one where the limit is zero. */
function sizeOf(limit: number): number {
  return limit === 0 ? 1 : Math.abs(limit);
}

/** The points of a value that has limits. */
export function pointsOf(value: number, { minimum, maximum }: Limits): number {
  if (statusOf(value, { minimum, maximum }) === "met") return POINTS.met;
  const near = {
    minimum: minimum === undefined ? undefined : minimum - NEAR * sizeOf(minimum),
    maximum: maximum === undefined ? undefined : maximum + NEAR * sizeOf(maximum),
  };
  return statusOf(value, near) === "met" ? POINTS.near : POINTS.off;
}
