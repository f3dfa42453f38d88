import type { Count } from "./counts";
import type { Filter } from "./filter";
import type { Result } from "./result";
import {
  complementOf,
  shareOfCounts,
  shareOfFlags,
  shareOfFlagsAndIds,
  shareOfTotals,
  type FlagIdRow,
  type FlagRow,
} from "./shares";

export interface TotalsRow {
  returns: number | null;
  visits: number | null;
}

/** 1 - returns / visits, of two count arguments without a filter. */
export function firstFixRate(returns: Count, visits: Count): Result<number> {
  return complementOf(shareOfCounts(returns, visits));
}

export function firstFixRateFromTotals<Row extends TotalsRow>(
  rows: Row[],
  filter: Filter<Row> = {},
): Result<number> {
  return complementOf(
    shareOfTotals(
      rows,
      (row) => row.returns,
      (row) => row.visits,
      filter,
    ),
  );
}

export function firstFixRateFromFlags<Row extends FlagRow>(
  rows: Row[],
  filter: Filter<Row> = {},
): Result<number> {
  return complementOf(shareOfFlags(rows, filter));
}

export function firstFixRateFromFlagsAndIds<Row extends FlagIdRow>(
  rows: Row[],
  filter: Filter<Row> = {},
): Result<number> {
  return complementOf(shareOfFlagsAndIds(rows, filter));
}
