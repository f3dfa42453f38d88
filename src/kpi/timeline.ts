import type { Bilingual } from "./texts";

/** A span of time in which dates count: drawn on the documentation page, and held against the function by a test. */
export interface TimeSpan {
  /** What counts in it. */
  readonly name: Bilingual;
  /** The column of dates it concerns. */
  readonly parameter: string;
  /** The first day of it, and the first day after it. */
  readonly start: number;
  readonly end: number;
}
