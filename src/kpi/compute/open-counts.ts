import { contentOf, shown, type Cell } from "../../cells/cell";
import { invalid } from "../../cells/fault";
import type { CountSurvey } from "../../cells/count-survey";
import {
  countColumn,
  countKindOf,
  hasOddIds,
  isOddCount,
  type CountColumn,
  type CountKind,
  type CountType,
} from "../../cells/counts";
import { isFaultyKey } from "../../cells/keys";
import type { NumberColumn } from "../../cells/numbers";
import { cellAt, type Skipped } from "../../cells/range";
import type { ColumnArgument, FaultyColumn, NumberReading } from "./table";

interface OpenedCounts {
  readonly columns: ReadonlyMap<string, CountColumn>;
  /** The counts that are numbers or flags: they can detect a header. */
  readonly numbers: readonly NumberReading[];
  readonly faulty: readonly FaultyColumn[];
  readonly singleTotal: string | undefined;
}

/** Decides what each count column holds, and reads it as that. */
export function openCounts(
  surveys: ReadonlyMap<ColumnArgument, CountSurvey>,
  singles: readonly ColumnArgument[],
  length: number,
  isTotals: Skipped,
): OpenedCounts {
  const counts = [...surveys.keys()];
  const kinds = new Map(
    [...surveys].map(([{ parameter }, survey]) => [parameter, kindOfRecords(survey, isTotals)]),
  );
  const columns = new Map<string, CountColumn>();
  const numbers: NumberReading[] = [];
  const faulty: FaultyColumn[] = [];
  for (const [argument, survey] of surveys) {
    const type = decidedType(argument, counts, kinds);
    const count = countColumn(survey, type);
    columns.set(argument.parameter, count);
    if (count.type === "numbers") refuseSummedIds(argument, count.column);
    if (count.type === "ids") faulty.push(...faultyIds(argument, survey, holdsTextsOnly(argument, kinds)));
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
function kindOfRecords(survey: CountSurvey, isTotals: Skipped): CountKind {
  if (hasRecords(survey)) return kindUnderHeader(survey);
  return { ...kindUnderHeader(survey.without(isTotals)), odd: undefined };
}

function hasRecords(survey: CountSurvey): boolean {
  return survey.length === 1 ? !countKindOf(survey, 0).empty : survey.hasRecordsBelow;
}

/** A text on top that does not fit the rest is taken for a header. */
export function kindUnderHeader(survey: CountSurvey): CountKind {
  const all = countKindOf(survey, 0);
  if (!hasRecords(survey) || all.odd === undefined) return all;
  if (typeof contentOf(cellAt(survey.range, 0)) !== "string") return all;
  const below = countKindOf(survey, 1);
  // Flags below a text are flags, even if one of them is odd: the text on top is not what the column holds.
  const isHeader = !below.empty && (below.odd === undefined || below.type === "flags");
  return isHeader ? below : all;
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

/** Ids of a count are texts; beside flags the column is the ids of the records, numbers among texts too. */
function holdsTextsOnly(
  { parameter, totalOf }: ColumnArgument,
  kinds: ReadonlyMap<string, CountKind>,
): boolean {
  const isBesideFlags = totalOf !== undefined && kinds.get(totalOf)?.type === "flags";
  return !isBesideFlags && kinds.get(parameter)?.type === "ids";
}

const NO_LARGER_COUNT = 1e6;
const FIRST_RUNNING_NUMBER = 1000;
const FEWEST_RUNNING_NUMBERS = 3;

/** Ids that are not text must not be added up. */
function refuseSummedIds({ parameter, range }: ColumnArgument, column: NumberColumn): void {
  // The ids meant here are all larger: a smaller number says at once that there are none.
  if (column.whole !== undefined && column.whole.smallest < FIRST_RUNNING_NUMBER) return;
  const { values } = column;
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

function faultyIds(argument: ColumnArgument, survey: CountSurvey, textsOnly: boolean): FaultyColumn[] {
  if (!hasOddIds(survey, textsOnly)) return [];
  const isFaulty = (cell: Cell): boolean =>
    isFaultyKey(cell) || (textsOnly && isOddCount("ids", survey.read(cell).kind));
  return [{ argument, isFaulty: (row) => isFaulty(cellAt(argument.range, row)) }];
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
