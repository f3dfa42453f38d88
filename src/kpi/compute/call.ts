import { CellError, contentOf, isBlank } from "../../cells/cell";
import { invalid, Refusal } from "../../cells/fault";
import { CallKeys } from "../../cells/keys";
import type { Period } from "../../cells/period";
import { cellAt, toRange, type Range } from "../../cells/range";
import type { Kpi, Scope } from "../define";
import type { Parameter } from "../parameters";
import { refuseOddCells } from "./heights";
import { openTable } from "./open-table";
import { readOption } from "./options";
import { columnsOf, firstTableOf, isColumn, pairsOf, tableOf, type Signature } from "./signature";
import type { ColumnArgument, Table } from "./table";

/** The name under which a column of groups joins the first table. */
export const GROUPS = "groups";

/** The arguments of one call, read: typed columns in their tables, and settings. */
export interface OpenedArguments {
  readonly values: Readonly<Record<string, unknown>>;
  readonly tables: Readonly<Record<string, Table>>;
  readonly period: Period | undefined;
}

/** The call of an indicator. */
export interface Call extends OpenedArguments {
  readonly kpi: Kpi;
}

interface CallSettings {
  /** The arguments that the caller will supply time by time (TREND), so they may be missing. */
  readonly varying?: ReadonlySet<string>;
  /** A column of groups that belongs to the first table. */
  readonly groups?: Range;
  /** The time within which the caller will look at records: what lies outside is not judged. */
  readonly within?: Period | undefined;
  /** The ranges begin with the first record. */
  readonly isHeadless?: boolean;
}

const NONE: ReadonlySet<string> = new Set();

/** Reads the arguments of an indicator's call. */
export function openCall(kpi: Kpi, args: readonly unknown[], settings: CallSettings = {}): Call {
  return { kpi, ...openArguments(kpi, args, settings) };
}

/** Reads arguments by their parameters alone: settings first, then each table of columns. */
export function openArguments(
  signature: Signature,
  args: readonly unknown[],
  settings: CallSettings = {},
): OpenedArguments {
  return openRanges(signature, rangesOf(signature, args, settings.varying ?? NONE), settings);
}

/** The same of arguments whose ranges are known, by parameter; one that is left out is not among them. */
export function openRanges(
  signature: Signature,
  ranges: ReadonlyMap<string, Range>,
  { varying = NONE, groups, within, isHeadless }: CallSettings = {},
): OpenedArguments {
  const options = readOptions(signature, ranges);
  const period = options["period"] as Period | undefined;
  const names = new Set(Object.values(signature.parameters).filter(isColumn).map(tableOf));
  const tables: Record<string, Table> = {};
  const keys = new CallKeys();
  for (const name of names) {
    const columns = columnsOf(signature, ranges, name);
    const isFirst = name === firstTableOf(signature);
    if (isFirst && groups) columns.push({ parameter: GROUPS, kind: "category", range: groups });
    const context = { period: period ?? within, keys, isHeadless };
    const table = beforeShapes(
      () => openTable(columns, isFirst ? pairsOf(ranges) : [], context),
      () => [...names].flatMap((other) => columnsOf(signature, ranges, other)),
    );
    if (period !== undefined || varying.has("period")) assertFilterable(table, period !== undefined);
    tables[name] = table;
  }
  if (Object.values(tables).some(({ first }) => first > 0)) skipHeadersOfIds(tables);
  for (const table of Object.values(tables))
    refuseFilteredTotal(table, period !== undefined || varying.has("period"));
  const columns = Object.values(tables).flatMap((table) => [...table.columns]);
  return { values: { ...options, ...Object.fromEntries(columns) }, tables, period };
}

/** Kinds are checked before shapes: also those of the other tables, where one has columns of different heights. */
function beforeShapes(open: () => Table, columnsOfAll: () => readonly ColumnArgument[]): Table {
  try {
    return open();
  } catch (caught) {
    if (caught instanceof Refusal && caught.fault.code === "differentHeights") refuseOddCells(columnsOfAll());
    throw caught;
  }
}

/** Columns of ids cannot show their header: they have one where another table of the call does. */
function skipHeadersOfIds(tables: Record<string, Table>): void {
  for (const [name, table] of Object.entries(tables))
    if (!table.showsHeader && table.length > 1) tables[name] = { ...table, first: 1 };
}

export function scopeOf(call: OpenedArguments, selection: Scope["selection"]): Scope {
  return { tables: call.tables, selection };
}

/**
 * The ranges by parameter; an optional argument that is one blank cell counts as left out, as some hosts deliver it, but
 * not the total beside a single number: a sheet that nobody has filled in yet would show a value.
 */
function rangesOf(
  { signature }: Signature,
  args: readonly unknown[],
  varying: ReadonlySet<string>,
): Map<string, Range> {
  const names = Object.keys(signature);
  if (
    args.length > names.length &&
    args.slice(names.length).some((argument) => toRange(argument) !== undefined)
  ) {
    throw invalid("tooManyArguments", { details: { most: names.length } });
  }
  const ranges = new Map<string, Range>();
  names.forEach((name, index) => {
    const parameter = signature[name] as Parameter;
    const range = toRange(args[index]);
    if (range !== undefined) refuseError(name, range);
    if (range === undefined) {
      if (!parameter.optional && !varying.has(name)) throw invalid("missingArgument", { parameter: name });
    } else if (
      !(parameter.optional || varying.has(name)) ||
      isSingleNumber(ranges.get(parameter.totalOf ?? "")) ||
      !isLeftBlank(name, parameter, range, args[index + 1])
    )
      ranges.set(name, range);
  });
  return ranges;
}

/** An error given as an argument comes back as that error, whatever else is wrong. */
function refuseError(parameter: string, range: Range): void {
  const content = range.length === 1 ? contentOf(cellAt(range, 0)) : undefined;
  if (content instanceof CellError && typeof cellAt(range, 0) !== "string") {
    throw new Refusal({ code: "excelError", error: content.code, parameter });
  }
}

/** A blank cell that a criterion or a period follows is the criteria range, or the date, of a table with one row. */
function isLeftBlank(name: string, { kind }: Parameter, range: Range, next: unknown): boolean {
  if (range.length !== 1) return false;
  if ((kind === "criteriaRange" || name === "dates") && isGiven(next)) return false;
  const cell = cellAt(range, 0);
  const zeroIsBlank = kind === "date" || kind === "monthColumn" || kind === "criteriaRange";
  return kind !== "criterion" && (isBlank(cell) || (zeroIsBlank && contentOf(cell) === 0));
}

function isSingleNumber(range: Range | undefined): boolean {
  return range?.length === 1 && typeof contentOf(cellAt(range, 0)) === "number";
}

function isGiven(argument: unknown): boolean {
  const range = toRange(argument);
  return range !== undefined && !isBlank(cellAt(range, 0));
}

function readOptions({ signature }: Signature, ranges: ReadonlyMap<string, Range>): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  for (const [name, parameter] of Object.entries(signature)) {
    const range = ranges.get(name);
    if (isColumn(parameter) || parameter.kind === "criterion" || parameter.kind === "criteriaRange") continue;
    const value =
      range &&
      readOption(parameter, name, range, (other, read) => {
        const otherRange = ranges.get(other);
        return otherRange && read(otherRange, other);
      });
    if (value === undefined && range !== undefined && !parameter.optional)
      throw invalid("missingArgument", { parameter: name });
    options[name] = value ?? parameter.default;
  }
  if (ranges.has("specialDays") && options["calendar"] === undefined) {
    throw invalid("specialDaysWithoutCalendar", { parameter: "specialDays" });
  }
  return options;
}

function assertFilterable(table: Table, given: boolean): void {
  if (table.dates === undefined && (given || table.singleTotal === undefined)) {
    throw invalid("periodWithoutDates", { parameter: "period" });
  }
}

/** A total given as one number cannot be filtered: it would be set against part of the records. */
function refuseFilteredTotal(table: Table, byPeriod: boolean): void {
  if (table.singleTotal === undefined) return;
  if (byPeriod || table.pairs.length > 0)
    throw invalid("singleTotalFiltered", { parameter: table.singleTotal });
}
