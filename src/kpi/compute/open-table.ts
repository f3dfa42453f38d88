import { isMeantAsAmount, readAmount } from "../../cells/amounts";
import { contentOf, type Cell } from "../../cells/cell";
import { isMeantAsDate } from "../../cells/dates";
import { Refusal } from "../../cells/fault";
import { isFaultyKey, KeyColumn, type CallKeys } from "../../cells/keys";
import { BLANK, isMarkedFaulty, UNREADABLE } from "../../cells/marks";
import { topOf, type NumberColumn } from "../../cells/numbers";
import type { Period } from "../../cells/period";
import { cellAt, type Skipped } from "../../cells/range";
import type { ColumnKind } from "../parameters";
import { assertEqualHeights, recordLength, sourcesOf } from "./heights";
import { lookAtRows } from "./exclusions";
import { openCounts } from "./open-counts";
import { faultOf } from "./readable";
import { numberColumn } from "./read-once";
import { readerOf } from "./readers";
import {
  EXCLUDED_AS_TOTALS,
  type ColumnArgument,
  type CriteriaPair,
  type FaultyColumn,
  type NumberReading,
  type Table,
  type TypedColumn,
} from "./table";

/** What a table shares with the rest of its call. */
interface TableContext {
  /** The call's own period, where it has one: what it leaves out is not judged when kinds are decided. */
  readonly period: Period | undefined;
  readonly keys: CallKeys;
  /** The header is known and set aside: the first row is a record, whatever stands in it. */
  readonly isHeadless?: boolean | undefined;
}

/** Reads columns that belong together: heights, trailing blanks, criteria, totals rows, typed columns, header. */
export function openTable(
  columns: readonly ColumnArgument[],
  pairs: readonly CriteriaPair[],
  { period, keys, isHeadless = false }: TableContext,
): Table {
  const alone = cellsBesideColumns(columns, pairs);
  const singles = alone.filter(({ kind, single, range }) => single && isSingleTotal(kind, cellAt(range, 0)));
  // One cell that holds for each record is no record, beside a table of one row either.
  const repeated = columns.filter(({ repeats, range }) => repeats && range.length === 1);
  const records = columns.filter((argument) => !singles.includes(argument) && !repeated.includes(argument));
  const sources = sourcesOf(records, pairs);
  const length = recordLength(sources);
  assertEqualHeights([...records, ...pairs], length);
  const times = readNumberColumns(records.filter(isTime), length);
  const dates = datesOf(times);
  const look = lookAtRows(records, pairs, length, { dates, period });
  const { excluded, skipped, surveys } = look;
  const figures = readNumberColumns(
    records.filter((argument) => !isTime(argument)),
    length,
    skipped,
  );
  const readings = inOrderOf(records, [...times, ...figures]);
  const isTotals = excluded && ((row: number): boolean => excluded[row] === EXCLUDED_AS_TOTALS);
  const counts = openCounts(surveys, singles, length, isTotals);
  const numbers = [...readings, ...counts.numbers];
  const first = !isHeadless && showsHeader(numbers, length, skipped) ? 1 : 0;
  const typed = new Map<string, TypedColumn>(
    readings.map(({ argument, column }) => [argument.parameter, column]),
  );
  for (const [{ parameter, range, kind }, { few }] of look.keys)
    typed.set(parameter, new KeyColumn(range, length, kind, keys, few));
  for (const [parameter, column] of counts.columns) typed.set(parameter, column);
  for (const argument of singles)
    if (argument.kind === "amount") typed.set(argument.parameter, singleAmount(argument, length));
  for (const argument of repeated) typed.set(argument.parameter, repeatedAmount(argument, length));
  const faulty = [
    ...numbers.flatMap((reading) => faultyNumbers(reading, first)),
    ...[...look.keys].flatMap(([argument, { isFaulty }]) => (isFaulty ? faultyKeys(argument) : [])),
    ...counts.faulty,
  ];
  return {
    columns: typed,
    pairs,
    sources,
    first,
    showsHeader: numbers.length > 0,
    length,
    excluded,
    dates,
    faulty,
    singleTotal: counts.singleTotal,
  };
}

/** Arguments that are one cell beside longer columns. */
function cellsBesideColumns(
  columns: readonly ColumnArgument[],
  pairs: readonly CriteriaPair[],
): readonly ColumnArgument[] {
  const longest = Math.max(...[...columns, ...pairs].map(({ range }) => range.length));
  return columns.filter(({ range }) => range.length === 1 && longest > 1);
}

/** Counts and amounts given as one number beside longer columns may be totals of the whole table. */
function isSingleTotal(kind: ColumnKind, cell: Cell): boolean {
  return kind === "count" ? typeof contentOf(cell) === "number" : Math.abs(readAmount(cell)) < UNREADABLE;
}

/** An amount for all records together: a column without anything in its rows. */
function singleAmount({ range }: ColumnArgument, length: number): NumberColumn {
  return {
    range,
    values: new Float64Array(length).fill(BLANK),
    faults: 0,
    total: readAmount(cellAt(range, 0)),
  };
}

/** One amount that holds for each record. */
function repeatedAmount(argument: ColumnArgument, length: number): NumberColumn {
  const { range } = argument;
  const value = readAmount(cellAt(range, 0));
  if (isMarkedFaulty(value)) throw new Refusal(faultOf(argument, 0));
  return { range, values: new Float64Array(length).fill(value), faults: 0 };
}

function isTime({ kind }: ColumnArgument): boolean {
  return kind === "date" || kind === "monthColumn";
}

/**
 * Times are read of all rows, since they tell which ones the period leaves out, and flags, which as a whole say what a blank
 * means; nobody asks for figures of rows that are left out.
 */
function readNumberColumns(
  columns: readonly ColumnArgument[],
  length: number,
  skipped?: Skipped,
): NumberReading[] {
  return columns.flatMap((argument) => {
    const column = numberColumn(argument, length, argument.kind === "flags" ? undefined : skipped);
    return column ? [{ argument, column }] : [];
  });
}

/** The readings as their arguments stand: of several faults the first one is named. */
function inOrderOf(columns: readonly ColumnArgument[], readings: readonly NumberReading[]): NumberReading[] {
  return columns.flatMap((argument) => readings.filter((reading) => reading.argument === argument));
}

/** A period looks at the argument `dates`, or else at the table's first date column. */
function datesOf(times: readonly NumberReading[]): Float64Array | undefined {
  return (times.find(({ argument }) => argument.parameter === "dates") ?? times[0])?.column.values;
}

/**
 * Whether any column shows that the first row is a header, or the columns hold nothing else; where one of them reads a
 * value in it, a text above blanks is none.
 */
function showsHeader(numbers: readonly NumberReading[], length: number, skipped: Skipped): boolean {
  const withText = numbers.filter(isTextOnTop);
  if (length > 1 && withText.some((reading) => hasHeader(reading, skipped))) return true;
  const holdsNothing = (top = BLANK): boolean => Number.isNaN(top) || top === UNREADABLE;
  return withText.some(isAlone) && numbers.every(({ column }) => holdsNothing(topOf(column)));
}

function isTextOnTop({ argument, column }: NumberReading): boolean {
  const top = topOf(column) === UNREADABLE ? contentOf(cellAt(argument.range, 0)) : undefined;
  // A date or an amount nobody can read is a record, not a header: it must not vanish.
  return typeof top === "string" && !(isTime(argument) ? isMeantAsDate(top) : isMeantAsAmount(top));
}

/** Whether nothing stands below the first row, as in a table that nobody has filled in. */
function isAlone({ argument: { range }, column: { values } }: NumberReading): boolean {
  return range.length > 1 && values.every((value, row) => row === 0 || Number.isNaN(value));
}

/** Whether the cells below a text can be read. */
function hasHeader({ argument, column }: NumberReading, skipped: Skipped): boolean {
  if (column.whole !== undefined && column.faults === 1) return column.whole.count > 0;
  const { values } = column;
  let readable = false;
  for (let row = 1; row < values.length; row++) {
    const value = values[row] as number;
    if (value === UNREADABLE && !skipped?.(row)) return false;
    if (Math.abs(value) < UNREADABLE) readable = true;
  }
  return readable || (skipped !== undefined && canBeRead(argument, values.length, skipped));
}

/** Whether the rows that the filter leaves out hold anything that the column can read. */
function canBeRead(
  { range, kind }: ColumnArgument,
  length: number,
  skipped: (row: number) => boolean,
): boolean {
  const read = readerOf(kind);
  for (let row = 1; read !== undefined && row < length; row++) {
    if (skipped(row) && Math.abs(read(cellAt(range, row))) < UNREADABLE) return true;
  }
  return false;
}

/** A column with cells that nobody can read, the header set aside. */
function faultyNumbers({ argument, column }: NumberReading, first: number): FaultyColumn[] {
  const headers = first > 0 && isMarkedFaulty(topOf(column) ?? BLANK) ? 1 : 0;
  if (column.faults === headers) return [];
  return [{ argument, isFaulty: (row) => isMarkedFaulty(column.values[row] as number) }];
}

function faultyKeys(argument: ColumnArgument): FaultyColumn[] {
  return [{ argument, isFaulty: (row) => isFaultyKey(cellAt(argument.range, row)) }];
}
