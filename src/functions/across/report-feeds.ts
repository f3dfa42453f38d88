import type { Period } from "../../cells/period";
import { toRange, type Range } from "../../cells/range";
import { findDataset } from "../../columns/datasets";
import type { DatasetId } from "../../columns/types";
import { isColumn, tableOf } from "../../kpi/compute/signature";
import { varyingParameters } from "../../kpi/compute/trend";
import type { Kpi } from "../../kpi/define";
import type { FoundColumn, FoundColumns } from "./report-columns";
import type { Records, ReportTable } from "./report-table";

/** The columns that feed an indicator's arguments, by parameter. */
export interface Feed {
  readonly kpi: Kpi;
  readonly columns: FoundColumns;
  /** The column by whose dates records belong to the period, where the indicator has no time of its own. */
  readonly dates: FoundColumn | undefined;
  /** That column is an argument by itself. */
  readonly hasDates: boolean;
  /** Another column of dates takes the place of the indicator's own, or of the table's. */
  readonly isBorrowed: boolean;
  /** Records are chosen by these dates alone; otherwise the indicator looks at all of them, and at its own time. */
  readonly isFiltered: boolean;
}

export type Feeding = Feed | { readonly kpi: Kpi; readonly missing: readonly string[] };

/** What the table has for an indicator among some of its columns, or the ids of those that it lacks. */
export function feedOf(kpi: Kpi, table: ReportTable, from: FoundColumns): Feeding {
  const wanted = Object.entries(kpi.records ?? {});
  const columns = new Map<string, FoundColumn>();
  const missing: string[] = [];
  for (const [parameter, id] of wanted) {
    const column = from.get(id);
    if (column !== undefined) columns.set(parameter, column);
    else if (kpi.signature[parameter]?.optional !== true) missing.push(id);
  }
  if (wanted.length === 0 || missing.length > 0) return { kpi, missing };
  const isFiltered = kpi.filter === "records" || !hasTime(kpi) || looksAtPeriodAlone(kpi);
  const own = isFiltered ? ownDates(kpi, columns) : undefined;
  const dates = isFiltered ? (settlement(kpi, own, from, table) ?? own ?? recordDates(table)) : undefined;
  const hasDates = kpi.filter === "records" && dates !== undefined && !isOneOf(dates, kpi, columns);
  const usual = kpi.records?.["dates"] === undefined ? table.dateColumn : own;
  const isBorrowed = dates !== undefined && dates !== own && dates !== usual;
  if (!("dates" in kpi.parameters)) columns.delete("dates");
  return { kpi, columns, dates, hasDates, isBorrowed, isFiltered };
}

function recordDates(table: ReportTable): FoundColumn | undefined {
  return table.dateColumn ?? table.generalDates.column;
}

/** Money belongs to the month in which it was settled (C13); what was paid for parts received, to that of the receipt. */
function settlement(
  kpi: Kpi,
  own: FoundColumn | undefined,
  from: FoundColumns,
  table: ReportTable,
): FoundColumn | undefined {
  const isMoney = kpi.numerator.some((name) => kpi.totals[name]?.unit === "money");
  const isFree = kpi.filter === "records" || !hasTime(kpi);
  const isOwn = own !== undefined && kpi.records?.["dates"] === undefined;
  if (!isMoney || !isFree || isOwn || own?.column === "purchases.date") return undefined;
  const settled = from.get("orders.settled");
  return settled && table.isFilled(settled) ? settled : undefined;
}

/** What a period looks at: the argument `dates`, or else the first column of dates. */
function ownDates(kpi: Kpi, columns: ReadonlyMap<string, FoundColumn>): FoundColumn | undefined {
  if (!hasTime(kpi) || kpi.records?.["dates"] !== undefined) return columns.get("dates");
  const first = Object.keys(kpi.parameters).find((name) => kpi.parameters[name]?.kind === "date");
  return columns.get(first ?? "");
}

/** Whether the period looks at a column that the indicator has as an argument of its own. */
function isOneOf(dates: FoundColumn, kpi: Kpi, columns: ReadonlyMap<string, FoundColumn>): boolean {
  return Object.keys(kpi.parameters).some((name) => columns.get(name) === dates);
}

/** Whether each record of the one table counts or not by itself, when it lies in the period. */
function looksAtPeriodAlone(kpi: Kpi): boolean {
  const tables = new Set(Object.values(kpi.parameters).filter(isColumn).map(tableOf));
  return (
    kpi.settlesAfter === undefined && "measures" in kpi && "period" in kpi.parameters && tables.size === 1
  );
}

const SPANS: ReadonlySet<string> = new Set(["from", "until"]);

/** Whether an indicator asks for a time in its own arguments. */
function hasTime(kpi: Kpi): boolean {
  const kinds = Object.values(kpi.signature).map(({ kind }) => kind);
  return (
    varyingParameters(kpi).size > 0 || kpi.trendColumn !== undefined || kinds.some((kind) => SPANS.has(kind))
  );
}

/** The ranges of the arguments over some records. */
export function rangesOf(
  { kpi, columns }: Feed,
  table: ReportTable,
  records: Records,
  { start, end }: Period,
): Map<string, Range> {
  const ranges = new Map<string, Range>();
  for (const [name, { kind }] of Object.entries(kpi.signature)) {
    const column = columns.get(name);
    const day = kind === "from" ? start : kind === "until" ? end - 1 : undefined;
    const range = column ? table.range(column, records, kind === "date") : toRange(day);
    if (range !== undefined) ranges.set(name, range);
  }
  return ranges;
}

/** Whether cars are taken from a table of visits: those that never came are not in it. */
export function lacksThoseWhoNeverCame({ columns }: Feed, { dataset }: ReportTable): boolean {
  const sources = [...columns.values()].map(
    ({ column }) => column.slice(0, column.indexOf(".")) as DatasetId,
  );
  return dataset?.isRegister !== true && sources.some((id) => findDataset(id).isRegister === true);
}
