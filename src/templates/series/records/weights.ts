import { dayOf, monthStart, TIME_SLACK } from "../../../cells/serials";
import type { RecordTable, TypedValue } from "../../../columns";
import { COUNTED, NOT_CONCERNED, type Measure } from "../../../kpi/compute/measures";
import type { Kpi } from "../../../kpi/define";
import { storesOf, timesOf, type Feed } from "./feeds";

/** What each record adds to a total, null where it adds nothing: the months' sums of it are the indicator's totals. */
export interface Weights {
  readonly table: RecordTable;
  /** The parameter whose dates say which month a record belongs to. */
  readonly dates: string;
  readonly values: readonly TypedValue[];
  /** The same for one store: an id that occurs in two stores counts once in each. */
  readonly inStore: readonly TypedValue[];
  /** Without a number in the month there is no value. */
  readonly needsNumbers: boolean;
}

/** Whether an indicator's totals are sums over the records of a month, of which every record has one. */
export function isSummed(kpi: Kpi): boolean {
  return "measures" in kpi && kpi.mix === undefined && timesOf(kpi).has("period");
}

/** The weights of an indicator's totals, judged by its own measures. */
export function weightsOf(feed: Feed): Readonly<Record<string, Weights>> {
  const { kpi, call, columns } = feed;
  if (!("measures" in kpi)) return {};
  const measures = timesOf(kpi).has("asOf") ? measuresByMonth(feed) : kpi.measures(call.values);
  return Object.fromEntries(
    Object.entries(measures).map(([total, measure]) => {
      const dates = datesOf(kpi, measure.table);
      const fed = columns.get(dates);
      if (fed === undefined) throw new Error(`${kpi.id} has no dates for ${total}`);
      const stores = storesOf(fed.table)?.values;
      const months = measure.identity ? monthsOf(fed.column.values) : [];
      const values = contributions(measure, months, fed.table.rows);
      const isSplit = measure.identity !== undefined && stores !== undefined;
      const groups = isSplit ? months.map((month, row) => `${month} ${String(stores[row] ?? "")}`) : [];
      return [
        total,
        {
          table: fed.table,
          dates,
          values,
          inStore: isSplit ? contributions(measure, groups, fed.table.rows) : values,
          needsNumbers: measure.needsNumbers !== undefined && !kpi.zeroWithoutRecords,
        },
      ];
    }),
  );
}

/** Measures that judge each record as things stood at the end of its own month. */
function measuresByMonth({ kpi, call, columns }: Feed): Readonly<Record<string, Measure>> {
  if (!("measures" in kpi)) return {};
  const known = new Map<number, Readonly<Record<string, Measure>>>();
  const measuresOf = (month: number): Readonly<Record<string, Measure>> => {
    const found =
      known.get(month) ?? kpi.measures({ ...call.values, asOf: monthStart(month, 1) - TIME_SLACK });
    known.set(month, found);
    return found;
  };
  const { values } = call;
  return Object.fromEntries(
    Object.entries(kpi.measures(values)).map(([total, measure]) => {
      const months = monthsOf(columns.get(datesOf(kpi, measure.table))?.column.values ?? []);
      const judge: Measure["judge"] = (row) =>
        measuresOf(months[row] ?? 0)[total]?.judge(row) ?? NOT_CONCERNED;
      return [total, { ...measure, judge }];
    }),
  );
}

/** The dates of a table: its own parameter, or the filter's for the first table. */
function datesOf(kpi: Kpi, table: string): string {
  const own = Object.entries(kpi.parameters).find(
    ([, parameter]) => parameter.kind === "date" && (parameter.table ?? "records") === table,
  );
  return own?.[0] ?? "dates";
}

/** The month of each date; there are many more records than days. */
function monthsOf(dates: readonly TypedValue[]): number[] {
  const known = new Map<number, number>();
  return dates.map((date) => {
    if (typeof date !== "number") return 0;
    const day = dayOf(date);
    const month = known.get(day) ?? monthStart(day);
    known.set(day, month);
    return month;
  });
}

/** What a measure takes from each row; an identity counts once in each group. */
function contributions(measure: Measure, groups: readonly (number | string)[], rows: number): TypedValue[] {
  const seen = new Map<number | string, Set<number>>();
  return Array.from({ length: rows }, (_, row) => {
    if (measure.judge(row) !== COUNTED) return null;
    if (measure.identity === undefined) return measure.amounts?.[row] ?? measure.amount?.(row) ?? 1;
    const group = groups[row] ?? 0;
    const known = seen.get(group) ?? new Set();
    seen.set(group, known);
    const id = measure.identity.at(row);
    if (known.has(id)) return null;
    known.add(id);
    return 1;
  });
}
