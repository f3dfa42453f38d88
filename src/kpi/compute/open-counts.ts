import { contentOf, shown, type Cell } from "../../cells/cell";
import { invalid } from "../../cells/fault";
import { CELL_KINDS, STATUS } from "../../cells/count-cells";
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
import { commonKindOf, isHeaderAlone } from "../../cells/doubtful-counts";
import { isFaultyKey } from "../../cells/keys";
import type { NumberColumn } from "../../cells/numbers";
import { cellAt, positionOf, type Range, type Skipped } from "../../cells/range";
import { normalized } from "../../cells/text";
import { firstCategory } from "./categories";
import { areSummedIds } from "./summed-ids";
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
    [...surveys].map(([{ parameter }, survey]) => [
      parameter,
      isUnfilled(survey, surveys.values()) ? NOTHING : kindOfRecords(survey, isTotals),
    ]),
  );
  const types = new Map(counts.map((argument) => [argument, decidedType(argument, counts, kinds)]));
  const columns = new Map<string, CountColumn>();
  const numbers: NumberReading[] = [];
  const faulty: FaultyColumn[] = [];
  for (const [argument, survey] of surveys) {
    const type = types.get(argument) ?? "numbers";
    const count = countColumn(survey, type);
    columns.set(argument.parameter, count);
    if (count.type === "numbers") refuseSummedIds(argument, count.column, kinds);
    if (count.type === "ids") faulty.push(...faultyIds(argument, survey, holdsTextsOnly(argument, kinds)));
    else
      numbers.push({
        argument: type === "flags" ? { ...argument, kind: "flags" } : argument,
        column: count.column,
      });
  }
  refuseCategories(surveys, types, isTotals);
  for (const { parameter, range, kind } of singles) {
    if (kind !== "count") continue;
    columns.set(parameter, { type: "single", range, total: Number(contentOf(cellAt(range, 0))) });
  }
  return { columns, numbers, faulty, singleTotal: singleTotal(types, singles, length) };
}

const NOTHING: CountKind = { type: "numbers", empty: true, bits: true, odd: undefined };

/** Whether a column holds its header and nothing else; a text that other columns of counts hold as well is an id. */
function isUnfilled(survey: CountSurvey, all: Iterable<CountSurvey>): boolean {
  if (!isHeaderAlone(survey)) return false;
  const text = shown(cellAt(survey.range, 0));
  return [...all].every(
    (other) => other === survey || !other.has(CELL_KINDS.id) || !holdsText(other.range, text),
  );
}

function holdsText(range: Range, text: string): boolean {
  for (let row = 0; row < range.length; row++)
    if (normalized(shown(cellAt(range, row))) === normalized(text)) return true;
  return false;
}

/**
 * What the records of a column are: one column is of one kind. Where the filter leaves none in, those outside still tell
 * ids from numbers; where it leaves nothing but 0 and 1 in, a flag outside tells that these are flags; and texts are no
 * ids in a column that is mostly something else, nor numbers numbers among ids.
 */
function kindOfRecords(survey: CountSurvey, isTotals: Skipped): CountKind {
  const kind = kindUnderHeader(survey);
  if (hasRecords(survey) && !isDoubtful(survey, kind)) return kind;
  const whole = kindUnderHeader(survey.without(isTotals), hasRecords(survey) ? kind.type : undefined);
  if (!hasRecords(survey)) return { ...whole, odd: undefined };
  return kind.bits && whole.type === "ids" ? kind : { ...whole, empty: false };
}

/** Whether cells outside the filter may tell that those within are something else than they seem. */
function isDoubtful(survey: CountSurvey, { type, bits }: CountKind): boolean {
  const { flag, id, number, bit } = CELL_KINDS;
  if (bits) return survey.has(flag);
  return type === "numbers" ? survey.hasBelow(id) : type === "ids" && survey.has(number, bit, flag);
}

function hasRecords(survey: CountSurvey): boolean {
  return survey.length === 1 ? !countKindOf(survey, 0).empty : survey.hasRecordsBelow;
}

/** A text on top that does not fit the rest is taken for a header; else a column is what most of its cells are. */
export function kindUnderHeader(survey: CountSurvey, seeming?: CountType): CountKind {
  const all = countKindOf(survey, 0);
  if (!hasRecords(survey) || survey.length === 1) return all;
  const top = cellAt(survey.range, 0);
  const isText = typeof contentOf(top) === "string" && survey.read(top).kind === CELL_KINDS.id;
  const below = countKindOf(survey, 1);
  if (!isText || below.empty) return all.odd === undefined ? all : commonKindOf(survey, 0, seeming);
  // Flags below a text are flags, even if one of them is odd: the text on top is not what the column holds.
  if (below.odd === undefined || below.type === "flags") return below;
  // Ids have digits, headers mostly none.
  return commonKindOf(survey, /\d/.test(String(top)) ? 0 : 1, seeming);
}

/**
 * The kind of one count beside the others. Beside flags a total column of the same height is the column of ids,
 * numbers too, unless it is flags itself; and nothing but 0 and 1 are flags beside flags, and where no total says
 * otherwise or the total is ids.
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
    if (events?.type !== "flags" || type !== "numbers" || own?.empty) return type;
    return own?.bits ? "flags" : "ids";
  }
  if (argument.withoutTotal !== undefined) return "flags";
  if (!own?.bits) return type;
  const total = counts.find(({ totalOf }) => totalOf === argument.parameter);
  const totalType = total && kinds.get(total.parameter)?.type;
  return totalType === "ids" || (totalType === "flags" && !own.empty) ? "flags" : type;
}

/** Ids of a count are texts; beside flags the column is the ids of the records, numbers among texts too. */
function holdsTextsOnly(
  { parameter, totalOf }: ColumnArgument,
  kinds: ReadonlyMap<string, CountKind>,
): boolean {
  const isBesideFlags = totalOf !== undefined && kinds.get(totalOf)?.type === "flags";
  return !isBesideFlags && kinds.get(parameter)?.type === "ids";
}

/** Ids that are not text must not be added up. */
function refuseSummedIds(
  { parameter, range, totalOf }: ColumnArgument,
  column: NumberColumn,
  kinds: ReadonlyMap<string, CountKind>,
): void {
  const events = totalOf === undefined ? undefined : kinds.get(totalOf);
  if (!areSummedIds(column, events?.bits === true && !events.empty)) return;
  const found = shown(cellAt(range, column.values.findIndex(Number.isFinite)));
  throw invalid("idsAsNumbers", { parameter, found });
}

/** A column of categories beside the ids of its records must not be counted; states are found out cell by cell. */
function refuseCategories(
  surveys: ReadonlyMap<ColumnArgument, CountSurvey>,
  types: ReadonlyMap<ColumnArgument, CountType>,
  isTotals: Skipped,
): void {
  const ids = [...surveys].filter(([argument]) => types.get(argument) === "ids");
  for (const [{ parameter, range }, { length, hasStatusWords }] of ids) {
    const total = ids.find(([{ totalOf }]) => totalOf === parameter)?.[0];
    if (total === undefined || hasStatusWords) continue;
    const row = firstCategory(range, total.range, length, isTotals);
    if (row === undefined) continue;
    const found = shown(cellAt(range, row));
    throw invalid("statusAsId", { parameter, ...positionOf(range, row), found });
  }
}

function faultyIds(argument: ColumnArgument, survey: CountSurvey, textsOnly: boolean): FaultyColumn[] {
  if (!hasOddIds(survey, textsOnly)) return [];
  const isFaulty = (cell: Cell): boolean => {
    const found = survey.read(cell);
    return isFaultyKey(cell) || found === STATUS || (textsOnly && isOddCount("ids", found.kind));
  };
  return [{ argument, isFaulty: (row) => isFaulty(cellAt(argument.range, row)) }];
}

/** A count that is one number, also where the whole call is one row of totals. */
function singleTotal(
  types: ReadonlyMap<ColumnArgument, CountType>,
  singles: readonly ColumnArgument[],
  length: number,
): string | undefined {
  const alone = [...types].find(
    ([{ single, range }, type]) => single && length === 1 && range.length === 1 && type === "numbers",
  );
  return (singles[0] ?? alone?.[0])?.parameter;
}
