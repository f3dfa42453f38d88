import fc from "fast-check";
import { FUNCTIONS } from "../../../src/functions/catalogue";
import { meets, sumOf, type Cell, type Filter, type Result } from "../../oracle";
import { call, type Failure } from "../../support/call";
import {
  deepFreeze,
  period,
  spelling,
  typed,
  type GivenPeriod,
  type Kind,
  type Spelling,
  type Value,
} from "./cells";

export interface Column<Row> {
  readonly kind: Kind;
  readonly of: (row: Row) => Value;
}

export type { Value };
export type Spill = readonly (readonly Value[])[];
export type Expected = Result<number | Spill>;

/** One way to call a function with records, and what an independent implementation says of it. */
export interface Form<Row, Options = null> {
  readonly id: string;
  readonly rows: fc.Arbitrary<Row[]>;
  readonly options?: fc.Arbitrary<Options>;
  /** The columns of records, by argument. */
  readonly columns: Readonly<Record<string, Column<Row>>>;
  /** The other arguments: single cells, or small ranges. */
  readonly settings?: (options: Options) => Readonly<Record<string, unknown>>;
  /** The filter arguments it takes. */
  readonly filter: "records" | "criteria" | "none";
  /** The column `dates`, for a period; for own dates, the argument may be left out. */
  readonly date?: (row: Row) => number | null;
  readonly hasOwnDates?: boolean;
  expected(rows: Row[], filter: Filter<Row>, options: Options): Expected;
  /** A spill with a line for every row. */
  readonly perRow?: boolean;
}

/** A criteria pair; records that can be filtered have a store. */
export interface Pair {
  readonly column: "store" | "date";
  readonly criterion: Cell;
}

export interface Choice {
  readonly period?: GivenPeriod;
  readonly pairs: readonly Pair[];
}

/** One generated call. */
export interface Case<Row, Options> {
  readonly rows: Row[];
  readonly options: Options;
  readonly filter: Choice;
  readonly spelling: Spelling;
  /** For shuffles and the like. */
  readonly seed: number;
}

const storeCriterion = fc.constantFrom<Cell>(
  "上海",
  "<>上海",
  "?京",
  "*州",
  "广*",
  "=北京",
  "深圳",
  "<>",
  "~广州",
);
const dateCriterion = fc.constantFrom<Cell>(">=2025-01-01", "<2025/3/1", "<>", "", "<=45500", ">45600.5");

function pairsOf(hasDate: boolean): fc.Arbitrary<Pair[]> {
  const store: fc.Arbitrary<Pair> = storeCriterion.map((criterion) => ({ column: "store", criterion }));
  const date: fc.Arbitrary<Pair> = dateCriterion.map((criterion) => ({ column: "date", criterion }));
  return fc.array(hasDate ? fc.oneof(store, date) : store, { minLength: 1, maxLength: 3 });
}

function choice<Row, Options>(form: Form<Row, Options>, filtered: boolean): fc.Arbitrary<Choice> {
  const none = fc.constant<Choice>({ pairs: [] });
  if (!filtered || form.filter === "none") return none;
  const pairs = pairsOf(form.date !== undefined);
  const byPairs = pairs.map((given): Choice => ({ pairs: given }));
  if (form.filter === "criteria" || form.date === undefined) return byPairs;
  return fc.oneof(
    byPairs,
    period.map((given): Choice => ({ period: given, pairs: [] })),
    fc.tuple(period, pairs).map(([given, pairs]): Choice => ({ period: given, pairs })),
  );
}

export function cases<Row, Options>(
  form: Form<Row, Options>,
  filtered: "never" | "always" | "sometimes" = "sometimes",
): fc.Arbitrary<Case<Row, Options>> {
  const filter =
    filtered === "sometimes"
      ? fc.oneof(choice(form, false), choice(form, true))
      : choice(form, filtered === "always");
  return fc.record({
    rows: form.rows,
    options: form.options ?? (fc.constant(null) as fc.Arbitrary<Options>),
    filter,
    spelling,
    seed: fc.integer(),
  });
}

/** What stands on one line of the sheet. */
export type Line<Row> = { readonly row: Row } | "blank" | "header" | "totals";

export function linesOf<Row>(rows: readonly Row[]): Line<Row>[] {
  return rows.map((row) => ({ row }));
}

function cellOn<Row>(
  line: Line<Row>,
  index: number,
  { kind, of }: Column<Row>,
  name: string,
  how: Spelling,
  rows: readonly Row[],
): unknown {
  if (line === "blank") return typed(kind, null, { ...how, blank: index % 2 === 0 ? how.blank : "" }, index);
  if (line === "header") return name;
  if (line !== "totals") return typed(kind, of(line.row), how, index);
  if (kind === "id" || kind === "textId" || kind === "category") return index % 2 === 0 ? "合计" : " Total ";
  if (kind === "flag") return rows.filter((row) => of(row) === true).length;
  if (kind === "date" || kind === "plain") return how.blank;
  return sumOf(rows.map((row) => of(row) as number | null));
}

/** The arguments of a call by name, in the order of the function's signature; null for one that is left out. */
export function positional(id: string, named: Readonly<Record<string, unknown>>): unknown[] {
  const definition = FUNCTIONS.find((candidate) => candidate.id === id);
  const names = Object.keys(definition?.parameters ?? {});
  const unknown = Object.keys(named).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`${id} has no argument ${unknown.join()}`);
  const args = names.map((name) => named[name] ?? null);
  while (args.at(-1) === null) args.pop();
  return args;
}

/** The column that a criteria pair looks at: the plain values. */
export function pairColumn<Row, Options>(form: Form<Row, Options>, column: Pair["column"]): Column<Row> {
  const of = column === "date" ? form.date : (row: Row): Value => (row as { store: string }).store;
  return { kind: "plain", of: of ?? (() => null) };
}

/** Never less than two rows: an optional column of a single blank cell would count as left out. */
export function padded<Row>(lines: readonly Line<Row>[]): readonly Line<Row>[] {
  return lines.length >= 2 ? lines : [...lines, "blank", "blank"];
}

/** The named arguments of a call on these lines; all the rows of the case where they are left out. */
export function namedArguments<Row, Options>(
  form: Form<Row, Options>,
  { rows, options, filter, spelling: how, seed }: Case<Row, Options>,
  given: readonly Line<Row>[] = linesOf(rows),
): Record<string, unknown> {
  const lines = padded(given);
  const columnOf = (column: Column<Row>, name: string): unknown[][] =>
    lines.map((line, index) => [cellOn(line, index, column, name, how, rows)]);
  const named: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(form.columns)) named[name] = columnOf(column, name);
  Object.assign(named, form.settings?.(options));
  if (filter.period !== undefined && form.filter === "records") {
    const leftOut = form.hasOwnDates === true && seed % 2 === 0;
    if (!leftOut) named["dates"] = columnOf({ kind: "date", of: form.date ?? (() => null) }, "dates");
    named["period"] = filter.period.argument;
  }
  filter.pairs.forEach(({ column, criterion }, index) => {
    named[`criteriaRange${index + 1}`] = columnOf(pairColumn(form, column), column);
    named[`criterion${index + 1}`] = [[criterion]];
  });
  return named;
}

export function argumentsOf<Row, Options>(
  form: Form<Row, Options>,
  given: Case<Row, Options>,
  lines?: readonly Line<Row>[],
): unknown[] {
  return positional(form.id, namedArguments(form, given, lines));
}

/** The same filter as the independent implementation takes it. */
export function oracleFilter<Row, Options>(
  form: Form<Row, Options>,
  { filter }: Pick<Case<Row, Options>, "filter">,
): Filter<Row> {
  const meetsAll = (row: Row): boolean =>
    filter.pairs.every(({ column, criterion }) => meets(pairColumn(form, column).of(row) ?? "", criterion));
  return {
    ...(filter.period !== undefined && { period: filter.period.interval }),
    ...(form.date !== undefined && { date: form.date }),
    ...(filter.pairs.length > 0 && { where: meetsAll }),
  };
}

export function expectedOf<Row, Options>(form: Form<Row, Options>, given: Case<Row, Options>): Expected {
  return form.expected(given.rows, oracleFilter(form, given), given.options);
}

export type Actual = ReturnType<typeof call>;

/** Calls a function on arguments that cannot be changed. */
export function run(id: string, args: readonly unknown[]): Actual {
  return call(id, deepFreeze(args));
}

export function runForm<Row, Options>(
  form: Form<Row, Options>,
  given: Case<Row, Options>,
  lines?: readonly Line<Row>[],
): Actual {
  return run(form.id, argumentsOf(form, given, lines));
}

export function isFailure(result: Actual): result is Failure {
  return typeof result === "object" && !Array.isArray(result);
}
