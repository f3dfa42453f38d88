import { FIRST_LONG_NUMBER } from "../../cells/keys";
import type { NumberColumn } from "../../cells/numbers";

const NO_LARGER_COUNT = 1e6;
const FIRST_ORDER_NUMBER = 1000;
const FEWEST_NUMBERS = 3;
/** Order numbers of records lie so close; totals of days or months rarely do. */
const CLOSEST_TOTALS = 4;

/**
 * Whether numbers that are to be added up look like the ids of records that are not text. Beside nothing but 0 and 1
 * (returned or not, a row each) less is needed to tell.
 */
export function areSummedIds({ values, whole }: NumberColumn, isBesideBits: boolean): boolean {
  // The ids meant here are all larger: a smaller number says at once that there are none.
  if (whole !== undefined && whole.smallest < FIRST_ORDER_NUMBER) return false;
  return areRunning(values) || areLarge(values) || (isBesideBits && areClose(values));
}

/** Several whole numbers above a million are no counts. */
function areLarge(values: Float64Array): boolean {
  let count = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (value < NO_LARGER_COUNT || !Number.isInteger(value)) return false;
    count++;
  }
  return count > 1;
}

/** Nor are running numbers: 1001, 1002, 1003. */
function areRunning(values: Float64Array): boolean {
  let previous = 0;
  let found = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (found === 0 ? value < FIRST_ORDER_NUMBER : value !== previous + 1) return false;
    previous = value;
    found++;
  }
  return found >= FEWEST_NUMBERS;
}

/** Whole numbers from 1000 on, in any order and with repetitions, that lie close together. */
function areClose(values: Float64Array): boolean {
  let [smallest, largest, found] = [FIRST_LONG_NUMBER, 0, 0];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (value < FIRST_ORDER_NUMBER || !Number.isInteger(value)) return false;
    smallest = Math.min(smallest, value);
    largest = Math.max(largest, value);
    found++;
  }
  return found >= FEWEST_NUMBERS && largest > smallest && largest - smallest < CLOSEST_TOTALS * found;
}
