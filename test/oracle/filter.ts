import { isIn, type Interval } from "./dates";

/** The record filter: rows whose date lies in the period and that the predicate lets through. */
export interface Filter<Row> {
  date?: (row: Row) => number | null;
  period?: Interval;
  where?: (row: Row) => boolean;
}

/** The rows that pass; a row without a date is in no period. "#VALUE!" when there is a period but no date column. */
export function filterRows<Row>(rows: Row[], filter: Filter<Row>): Row[] | "#VALUE!" {
  if (filter.period !== undefined && filter.date === undefined) return "#VALUE!";
  const kept: Row[] = [];
  for (const row of rows) {
    if (filter.period !== undefined && filter.date !== undefined) {
      const date = filter.date(row);
      if (date === null) continue;
      if (!isIn(date, filter.period)) continue;
    }
    if (filter.where !== undefined && !filter.where(row)) continue;
    kept.push(row);
  }
  return kept;
}
