import { CellError, contentOf, isBlank } from "../../cells/cell";
import { parseCriterion } from "../../cells/criteria";
import { invalid, Refusal } from "../../cells/fault";
import type { Period } from "../../cells/period";
import { cellAt, toRange, type Range } from "../../cells/range";
import type { Kpi, Scope } from "../define";
import { CRITERIA_PAIRS } from "../filters";
import type { ColumnKind, Parameter } from "../parameters";
import { openTable } from "./open-table";
import { readOption } from "./options";
import type { ColumnArgument, CriteriaPair, Table } from "./table";

const COLUMN_KINDS: ReadonlySet<string> = new Set<ColumnKind>([
  "count",
  "flags",
  "amount",
  "date",
  "monthColumn",
  "id",
  "category",
  "score",
]);

export const FIRST_TABLE = "records";
/** The name under which a column of groups joins the first table. */
export const GROUPS = "groups";

/** The arguments of one call, read: typed columns in their tables, and settings. */
export interface Call {
  readonly kpi: Kpi;
  readonly values: Readonly<Record<string, unknown>>;
  readonly tables: Readonly<Record<string, Table>>;
  readonly period: Period | undefined;
}

interface CallSettings {
  /** The arguments that the caller will supply time by time (TREND), so they may be missing. */
  readonly varying?: ReadonlySet<string>;
  /** A column of groups that belongs to the first table. */
  readonly groups?: Range;
  /** The time within which the caller will look at records: what lies outside is not judged. */
  readonly within?: Period | undefined;
}

/** Reads the arguments of a call: settings first, then each table of columns. */
export function openCall(
  kpi: Kpi,
  args: readonly unknown[],
  { varying = new Set(), groups, within }: CallSettings = {},
): Call {
  const ranges = rangesOf(kpi, args, varying);
  const options = readOptions(kpi, ranges);
  const period = options["period"] as Period | undefined;
  const names = new Set(Object.values(kpi.parameters).filter(isColumn).map(tableOf));
  const tables: Record<string, Table> = {};
  for (const name of names) {
    const columns = columnsOf(kpi, ranges, name);
    const isFirst = name === tableOf(Object.values(kpi.parameters).find(isColumn));
    if (isFirst && groups) columns.push({ parameter: GROUPS, kind: "category", range: groups });
    const table = openTable(columns, isFirst ? pairsOf(ranges) : [], period ?? within);
    if (period !== undefined || varying.has("period")) assertFilterable(table, period !== undefined);
    tables[name] = table;
  }
  for (const table of Object.values(tables))
    refuseFilteredTotal(table, period !== undefined || varying.has("period"));
  const columns = Object.values(tables).flatMap((table) => [...table.columns]);
  return { kpi, values: { ...options, ...Object.fromEntries(columns) }, tables, period };
}

export function scopeOf(call: Call, selection: Scope["selection"]): Scope {
  return { tables: call.tables, selection };
}

function isColumn(parameter: Parameter): boolean {
  return COLUMN_KINDS.has(parameter.kind);
}

function tableOf(parameter: Parameter | undefined): string {
  return parameter?.table ?? FIRST_TABLE;
}

/** The first table of an indicator: the one whose records BYGROUP splits and criteria filter. */
export function firstTableOf(kpi: Kpi): string {
  return tableOf(Object.values(kpi.parameters).find(isColumn));
}

/** The ranges by parameter; an optional argument that is one blank cell counts as left out, as some hosts deliver it. */
function rangesOf(kpi: Kpi, args: readonly unknown[], varying: ReadonlySet<string>): Map<string, Range> {
  const names = Object.keys(kpi.signature);
  if (
    args.length > names.length &&
    args.slice(names.length).some((argument) => toRange(argument) !== undefined)
  ) {
    throw invalid("tooManyArguments", { details: { most: names.length } });
  }
  const ranges = new Map<string, Range>();
  names.forEach((name, index) => {
    const parameter = kpi.signature[name] as Parameter;
    const range = toRange(args[index]);
    if (range !== undefined) refuseError(name, range);
    if (range === undefined) {
      if (!parameter.optional && !varying.has(name)) throw invalid("missingArgument", { parameter: name });
    } else if (!(parameter.optional || varying.has(name)) || !isLeftBlank(parameter, range))
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

function isLeftBlank({ kind }: Parameter, range: Range): boolean {
  if (range.length !== 1) return false;
  const cell = cellAt(range, 0);
  const zeroIsBlank = kind === "date" || kind === "monthColumn" || kind === "criteriaRange";
  return kind !== "criterion" && (isBlank(cell) || (zeroIsBlank && contentOf(cell) === 0));
}

function readOptions(kpi: Kpi, ranges: ReadonlyMap<string, Range>): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  for (const [name, parameter] of Object.entries(kpi.signature)) {
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

function columnsOf(kpi: Kpi, ranges: ReadonlyMap<string, Range>, table: string): ColumnArgument[] {
  const isFirst = table === firstTableOf(kpi);
  return Object.entries(kpi.signature).flatMap(([parameter, definition]) => {
    const range = ranges.get(parameter);
    // The filter's own columns belong to the first table, whatever it is called.
    const belongs = parameter in kpi.parameters ? tableOf(definition) === table : isFirst;
    if (range === undefined || !isColumn(definition) || !belongs) return [];
    const kind = definition.kind as ColumnKind;
    const total = Object.entries(kpi.parameters).find(([, other]) => other.totalOf === parameter)?.[0];
    return [
      {
        parameter,
        kind,
        range,
        ...(definition.single && { single: true }),
        ...(definition.totalOf !== undefined && { totalOf: definition.totalOf }),
        ...(total !== undefined && !ranges.has(total) && { withoutTotal: total }),
      },
    ];
  });
}

function pairsOf(ranges: ReadonlyMap<string, Range>): CriteriaPair[] {
  const pairs: CriteriaPair[] = [];
  for (let index = 1; index <= CRITERIA_PAIRS; index++) {
    const [parameter, other] = [`criteriaRange${index}`, `criterion${index}`];
    const range = ranges.get(parameter);
    const criterion = ranges.get(other);
    if (range === undefined && criterion === undefined) continue;
    if (range === undefined || criterion === undefined) {
      if (range === undefined && criterion !== undefined && isBlank(cellAt(criterion, 0))) continue;
      throw invalid("incompletePair", { parameter: range === undefined ? parameter : other });
    }
    if (criterion.length !== 1) {
      throw invalid("oneCellExpected", {
        parameter: other,
        found: `${criterion.rows} × ${criterion.columns}`,
      });
    }
    pairs.push({ parameter, range, criterion: parseCriterion(cellAt(criterion, 0)) });
  }
  return pairs;
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
