import { contentOf, shown, type Cell } from "../../cells/cell";
import { invalid } from "../../cells/fault";
import {
  countColumn,
  countKindOf,
  isOddCount,
  type CountColumn,
  type CountKind,
  type CountType,
  type Skipped,
} from "../../cells/counts";
import { isFaultyKey, scanCells } from "../../cells/keys";
import { cellAt, type Range } from "../../cells/range";
import type { ColumnArgument, FaultyColumn, NumberReading } from "./table";

interface OpenedCounts {
  readonly columns: ReadonlyMap<string, CountColumn>;
  /** The counts that are numbers or flags: they can detect a header. */
  readonly numbers: readonly NumberReading[];
  readonly faulty: readonly FaultyColumn[];
  readonly singleTotal: string | undefined;
}

/** Which rows the census passes over: those the filter leaves out, and totals rows. */
interface RowKinds {
  readonly skipped: Skipped;
  readonly isTotals: Skipped;
}

/** Decides what each count column holds, and reads it as that. */
export function openCounts(
  records: readonly ColumnArgument[],
  singles: readonly ColumnArgument[],
  length: number,
  rows: RowKinds,
): OpenedCounts {
  const counts = records.filter(({ kind }) => kind === "count");
  const kinds = new Map(
    counts.map(({ parameter, range }) => [parameter, kindOfRecords(range, length, rows)]),
  );
  const columns = new Map<string, CountColumn>();
  const numbers: NumberReading[] = [];
  const faulty: FaultyColumn[] = [];
  for (const argument of counts) {
    const type = decidedType(argument, counts, kinds);
    const count = countColumn(argument.range, length, type);
    columns.set(argument.parameter, count);
    if (count.type === "numbers") refuseSummedIds(argument, count.column.values);
    if (count.type === "ids")
      faulty.push(...faultyIds(argument, length, kinds.get(argument.parameter)?.type === "ids"));
    else
      numbers.push({
        argument: type === "flags" ? { ...argument, kind: "flags" } : argument,
        column: count.column,
      });
  }
  for (const { parameter, range, kind } of singles) {
    if (kind !== "count") continue;
    columns.set(parameter, { type: "single", range, total: Number(contentOf(cellAt(range, 0))) });
  }
  return { columns, numbers, faulty, singleTotal: singleTotal(counts, singles, kinds, length) };
}

/** What the records of a column are; where the filter leaves none in, those outside still tell ids from numbers. */
function kindOfRecords(range: Range, length: number, { skipped, isTotals }: RowKinds): CountKind {
  const inFilter = kindUnderHeader(range, length, skipped);
  return inFilter.hasRecords
    ? inFilter.kind
    : { ...kindUnderHeader(range, length, isTotals).kind, odd: undefined };
}

/** A text on top that does not fit the rest is taken for a header. */
function kindUnderHeader(
  range: Range,
  length: number,
  skipped: Skipped,
): { kind: CountKind; hasRecords: boolean } {
  const all = countKindOf(range, 0, length, skipped);
  const hasRecords = length === 1 ? !all.empty : all.last > 0;
  if (!hasRecords || all.odd === undefined || typeof contentOf(cellAt(range, 0)) !== "string") {
    return { kind: all, hasRecords };
  }
  const below = countKindOf(range, 1, length, skipped);
  // Flags below a text are flags, even if one of them is odd: the text on top is not what the column holds.
  const isHeader = !below.empty && (below.odd === undefined || below.type === "flags");
  return { kind: isHeader ? below : all, hasRecords };
}

/**
 * The kind of one count beside the others. Beside flags a total column of the same height is the column of ids,
 * numbers too; and nothing but 0 and 1 are flags where no total says otherwise or the total is ids.
 */
function decidedType(
  argument: ColumnArgument,
  counts: readonly ColumnArgument[],
  kinds: ReadonlyMap<string, CountKind>,
): CountType {
  const own = kinds.get(argument.parameter);
  const type = own?.type ?? "numbers";
  if (argument.totalOf !== undefined) {
    const events = kinds.get(argument.totalOf);
    return events?.type === "flags" && type === "numbers" && !own?.empty ? "ids" : type;
  }
  if (argument.withoutTotal !== undefined) return "flags";
  if (!own?.bits) return type;
  const total = counts.find(({ totalOf }) => totalOf === argument.parameter);
  return total !== undefined && kinds.get(total.parameter)?.type === "ids" ? "flags" : type;
}

const NO_LARGER_COUNT = 1e6;
const FIRST_RUNNING_NUMBER = 1000;
const FEWEST_RUNNING_NUMBERS = 3;

/** Ids that are not text must not be added up. */
function refuseSummedIds({ parameter, range }: ColumnArgument, values: Float64Array): void {
  if (!areLargeAndDistinct(values) && !areRunning(values)) return;
  const found = shown(cellAt(range, values.findIndex(Number.isFinite)));
  throw invalid("idsAsNumbers", { parameter, found });
}

/** Whole numbers above a million, each another one, are no counts. */
function areLargeAndDistinct(values: Float64Array): boolean {
  const seen = new Set<number>();
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (value < NO_LARGER_COUNT || !Number.isInteger(value) || seen.has(value)) return false;
    seen.add(value);
  }
  return seen.size > 1;
}

/** Nor are running numbers: 1001, 1002, 1003. */
function areRunning(values: Float64Array): boolean {
  let previous = 0;
  let found = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (found === 0 ? value < FIRST_RUNNING_NUMBER : value !== previous + 1) return false;
    previous = value;
    found++;
  }
  return found >= FEWEST_RUNNING_NUMBERS;
}

function faultyIds(argument: ColumnArgument, length: number, textsOnly: boolean): FaultyColumn[] {
  const isFaulty = (cell: Cell): boolean => isFaultyKey(cell) || (textsOnly && isOddCount("ids", cell));
  let found = false;
  scanCells(argument.range, length, isFaulty, () => (found = true));
  return found ? [{ argument, isFaulty: (row) => isFaulty(cellAt(argument.range, row)) }] : [];
}

/** A count that is one number, also where the whole call is one row of totals. */
function singleTotal(
  counts: readonly ColumnArgument[],
  singles: readonly ColumnArgument[],
  kinds: ReadonlyMap<string, CountKind>,
  length: number,
): string | undefined {
  const alone = counts.find(
    ({ parameter, single, range }) =>
      single && length === 1 && range.length === 1 && kinds.get(parameter)?.type === "numbers",
  );
  return (singles[0] ?? alone)?.parameter;
}
