import { numfmt } from "@univerjs/core";

/** Writes numbers with one of Excel's number formats. */
export function formatter(pattern: string): (value: number) => string {
  const isGeneral = pattern === "" || pattern === "General";
  return (value) => {
    // Steps of an axis carry the noise of binary fractions.
    const tidy = Number(value.toPrecision(12));
    return isGeneral ? String(tidy) : numfmt.format(pattern, tidy, { throws: false });
  };
}

/** Points of print on the screen. */
export function toPixels(points: number): number {
  return (points * 4) / 3;
}
