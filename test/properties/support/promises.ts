import fc from "fast-check";
import * as arbitrary from "../../oracle/arbitraries";

export type Promised = { promised: number | null; delivered: number | null; store: string };

/** Promised, and delivered before, in time, just too late, much later or not at all. */
export const promises: fc.Arbitrary<Promised[]> = fc.array(
  fc
    .record({
      promised: fc.option(arbitrary.dateTime, { nil: null, freq: 10 }),
      minutesLate: fc.oneof(
        fc.integer({ min: -600, max: 120 }),
        fc.constantFrom(0, 1, 30, 31, 1439, 1440, 10 * 1440),
      ),
      isOpen: fc.integer({ min: 0, max: 3 }).map((dice) => dice === 0),
      store: arbitrary.store,
    })
    .map(({ promised, minutesLate, isOpen, store }) => ({
      promised,
      delivered: isOpen ? null : Math.round((promised ?? 45500) * 1440 + minutesLate) / 1440,
      store,
    })),
  { maxLength: 40, size: "max" },
);

/** A day as asOf is looked at to its last second. */
export function lastSecond(asOf: number | null): number | null {
  if (asOf === null) return null;
  const seconds = Math.round(asOf * 86400);
  return seconds % 86400 === 0 ? seconds + 86399 : seconds;
}
