import type { Cell } from "../../cells/cell";
import type { CountColumn } from "../../cells/counts";
import type { KeyColumn } from "../../cells/keys";
import type { Meanings } from "../../cells/meanings";
import type { NumberColumn } from "../../cells/numbers";
import { contains, type Period } from "../../cells/period";
import { TIME_SLACK } from "../../cells/serials";
import type { Range } from "../../cells/range";
import type { Criterion } from "../../cells/criteria";
import type { ColumnKind } from "../parameters";

/** A column argument of a call, before it is read. */
export interface ColumnArgument {
  readonly parameter: string;
  readonly kind: ColumnKind;
  readonly range: Range;
  /** Words that this column alone reads as yes or no. */
  readonly meanings?: Meanings;
  readonly single?: boolean;
  readonly repeats?: boolean;
  readonly totalOf?: string;
  /** The total that was left out beside this count of events: only flags can say what it is. */
  readonly withoutTotal?: string;
}

export interface CriteriaPair {
  readonly parameter: string;
  readonly range: Range;
  readonly criterion: Criterion;
}

export type TypedColumn = NumberColumn | KeyColumn | CountColumn;

/** A column that holds cells nobody could read: they matter only if their rows are used. */
export interface FaultyColumn {
  readonly argument: ColumnArgument;
  readonly isFaulty: (row: number) => boolean;
}

/** A number column as it is read: what shows a header and faulty rows. */
export interface NumberReading {
  readonly argument: ColumnArgument;
  readonly column: NumberColumn;
}

/** Why a row of a table takes no part, whatever the indicator. */
export type FilterReason = "criteria" | "totalsRow" | "noDate" | "outsidePeriod";

export const EXCLUDED_BY_CRITERIA = 1;
export const EXCLUDED_AS_TOTALS = 2;

export interface Source {
  readonly range: Range;
  readonly isBlank: (cell: Cell) => boolean;
}

/** Columns that belong together, read once; rows are numbered as in the arguments, a skipped header being row 0. */
export interface Table {
  readonly columns: ReadonlyMap<string, TypedColumn>;
  readonly pairs: readonly CriteriaPair[];
  /** The arguments that have a cell for each record, and what a blank is in them. */
  readonly sources: readonly Source[];
  /** The first record: 1 where the first row is a header. */
  readonly first: number;
  /** Whether a column could show a header: ids and categories alone cannot. */
  readonly showsHeader: boolean;
  /** One more than the last record. */
  readonly length: number;
  /** For each row 0, EXCLUDED_BY_CRITERIA or EXCLUDED_AS_TOTALS; undefined where nothing is excluded. */
  readonly excluded: Uint8Array | undefined;
  /** The dates a period looks at. */
  readonly dates: Float64Array | undefined;
  readonly faulty: readonly FaultyColumn[];
  /** A count given as one number, which cannot be filtered. */
  readonly singleTotal: string | undefined;
}

/** The part of a table to look at: all of it, or some rows; every date, or those of a period. */
export interface Selection {
  readonly rows?: Int32Array;
  readonly period?: Period | undefined;
}

const selections = new WeakMap<Selection, Map<Table, Int32Array | undefined>>();

/** The records of a selection, found once for all who ask; undefined where that is every row from the first on. */
export function selectedRows(table: Table, selection: Selection): Int32Array | undefined {
  if (table.excluded === undefined && !isLimited(table, selection)) return selection.rows;
  let known = selections.get(selection);
  if (known === undefined) selections.set(selection, (known = new Map()));
  let rows = known.get(table);
  if (rows === undefined) known.set(table, (rows = findRows(table, selection)));
  return rows;
}

function isLimited({ dates }: Table, { period }: Selection): boolean {
  return period !== undefined && dates !== undefined;
}

function findRows({ excluded, first, length, dates }: Table, { rows, period }: Selection): Int32Array {
  const candidates = rows ? rows.length : length - first;
  const found = new Int32Array(candidates);
  const limit = dates === undefined ? undefined : period;
  const [start, end] = limit === undefined ? [0, 0] : [limit.start - TIME_SLACK, limit.end - TIME_SLACK];
  let count = 0;
  for (let index = 0; index < candidates; index++) {
    const row = rows ? (rows[index] as number) : first + index;
    if (excluded !== undefined && excluded[row] !== 0) continue;
    if (limit !== undefined) {
      const time = (dates as Float64Array)[row] as number;
      if (!(time >= start && time < end)) continue;
    }
    found[count++] = row;
  }
  return found.subarray(0, count);
}

/** Visits the records of a selection in order; the others are reported with their reason where somebody asks. */
export function eachRow(
  table: Table,
  selection: Selection,
  visit: (row: number) => void,
  exclude?: (row: number, reason: FilterReason) => void,
): void {
  if (exclude === undefined) return eachSelected(table, selection, visit);
  const { excluded, first, length, dates } = table;
  const { rows, period } = selection;
  const count = rows ? rows.length : length - first;
  for (let index = 0; index < count; index++) {
    const row = rows ? (rows[index] as number) : first + index;
    if (excluded !== undefined && excluded[row] !== 0) {
      exclude(row, excluded[row] === EXCLUDED_AS_TOTALS ? "totalsRow" : "criteria");
    } else if (period !== undefined && dates !== undefined && !contains(period, dates[row] as number)) {
      exclude(row, Number.isNaN(dates[row]) ? "noDate" : "outsidePeriod");
    } else visit(row);
  }
}

function eachSelected(table: Table, selection: Selection, visit: (row: number) => void): void {
  const rows = selectedRows(table, selection);
  if (rows === undefined) for (let row = table.first; row < table.length; row++) visit(row);
  else for (let index = 0; index < rows.length; index++) visit(rows[index] as number);
}
