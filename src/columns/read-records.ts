import { shown, type Cell } from "../cells/cell";
import { dayOf, monthStart } from "../cells/serials";
import { readerOf, UNREADABLE_CELL } from "./contents";
import { findDataset } from "./datasets";
import { readHeader } from "./headers";
import { keptRows, placesOf } from "./kept-rows";
import { repeatedRows } from "./repeated-rows";
import type { Placed } from "./sieve";
import type {
  Dataset,
  DatasetId,
  Match,
  RecordTable,
  TypedColumn,
  TypedValue,
  UnreadableCells,
} from "./types";

type Row = readonly Cell[];

/** Which header a column has. */
export type ColumnPlace = Pick<Match, "column" | "index">;

export interface TableOrigin {
  readonly title: string;
  readonly existingTable?: string;
}

/** How the person finds a row again; by itself, the row below the header is 1. */
export type RowNumber = (index: number) => number;

const belowHeader: RowNumber = (index) => index + 1;

interface ReadColumn extends TypedColumn {
  readonly unreadable?: UnreadableCells;
}

/** Reads a table's records once: typed values; totals rows, wholly blank rows and what is no visit left out. */
export function readRecords(
  dataset: DatasetId,
  headers: readonly string[],
  rows: readonly Row[],
  places: readonly ColumnPlace[],
  origin: TableOrigin,
  rowNumber: RowNumber = belowHeader,
): RecordTable {
  const definition = findDataset(dataset);
  const placed = placesOf(definition, headers, places);
  const { kept, rows: found, totalsRows, leftOut } = keptRows(placed, rows);
  const columns = placed.map((place) => readColumn(place, rows, kept, rowNumber));
  return {
    dataset,
    ...origin,
    columns: columns.map(({ column, header, values }) => ({ column, header, values })),
    rows: kept.length,
    totalsRows,
    leftOut,
    repeatedRows: repeatedRows(found),
    unreadable: columns.flatMap(({ unreadable }) => unreadable ?? []),
    stores: storesOf(columns, `${dataset}.store`),
    ...daysOf(columns, definition),
  };
}

const MOST_EXAMPLES = 5;

function readColumn(
  { column, index, header }: Placed,
  rows: readonly Row[],
  kept: readonly number[],
  rowNumber: RowNumber,
): ReadColumn {
  const read = readerOf(column, readHeader(header).scale);
  const examples: { row: number; found: string }[] = [];
  let count = 0;
  const values = kept.map((row): TypedValue => {
    const cell = rows[row]?.[index];
    const value = read(cell);
    if (value !== UNREADABLE_CELL) return value;
    count++;
    if (examples.length < MOST_EXAMPLES) examples.push({ row: rowNumber(row), found: shown(cell) });
    return null;
  });
  return {
    column: column.id,
    header,
    values,
    ...(count > 0 && { unreadable: { column: column.id, header, count, examples } }),
  };
}

function storesOf(columns: readonly TypedColumn[], store: string): string[] {
  const values = columns.find(({ column }) => column === store)?.values ?? [];
  return [...new Set(values)].filter((value) => typeof value === "string");
}

/** Records of months last until their month's end. */
function daysOf(
  columns: readonly TypedColumn[],
  { dateColumn, columns: definitions }: Dataset,
): { firstDay?: number; lastDay?: number } {
  const values = columns.find(({ column }) => column === dateColumn)?.values ?? [];
  let [first, last] = [Infinity, -Infinity];
  for (const value of values) {
    if (typeof value !== "number") continue;
    if (value < first) first = value;
    if (value > last) last = value;
  }
  if (first > last) return {};
  const isMonthly = definitions.some(({ id, kind }) => id === dateColumn && kind === "month");
  return { firstDay: dayOf(first), lastDay: isMonthly ? monthStart(last, 1) - 1 : dayOf(last) };
}
