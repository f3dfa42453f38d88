/**
 * A typed column is one Float64Array. What a cell did not yield is marked inside it, so that reading a million
 * rows makes no object: no real cell can hold NaN or an infinity.
 */
export const BLANK = Number.NaN;
/** The cell holds something its column cannot read; what and why is found out again when it is asked for. */
export const UNREADABLE = Number.POSITIVE_INFINITY;
/** The cell holds an Excel error. */
export const EXCEL_ERROR = Number.NEGATIVE_INFINITY;

export function isMarkedFaulty(value: number): boolean {
  return value === UNREADABLE || value === EXCEL_ERROR;
}
