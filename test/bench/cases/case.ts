import { call } from "../../support/call";
import type { Column, ColumnName } from "../records/columns";

export type Columns = Readonly<Record<ColumnName, Column>>;

/** The kinds of work that functions do, in the order in which they are reported. */
export const KINDS = {
  flags: "Shares of flags",
  numbers: "Shares of numbers",
  ids: "Distinct ids",
  answers: "Answers",
  sums: "Sums",
  ratios: "Ratios",
  times: "Times",
  cohorts: "Cohorts",
  spills: "Spills",
  across: "Across the records of an indicator",
  words: "Few figures",
} as const;
export type KindOfWork = keyof typeof KINDS;

/** A call of the add-in, and the loop one would write by hand for exactly this call. */
export interface BenchCase {
  /** The function, and what is particular about this call of it. */
  readonly id: string;
  readonly what?: string;
  readonly kind: KindOfWork;
  /** The columns it reads; only these are there when it runs. */
  readonly columns: readonly ColumnName[];
  ours(columns: Columns): unknown;
  hand(columns: Columns): unknown;
  /** What is made of the columns before the time is taken. */
  before?(columns: Columns): unknown;
  /** A cell that cannot be read costs one of many figures, not the call: the function's own tests show it. */
  readonly refusesInPart?: true;
  /** How many times the hand-written loop it may take at the size of a sheet. */
  readonly budget?: number;
  /** A call that always has this many rows. */
  readonly rows?: number;
}

export function nameOf({ id, what }: Pick<BenchCase, "id" | "what">): string {
  return what === undefined ? id : `${id} ${what}`;
}

/** The budget of shares and sums, and that of CHURN. */
export const SHARES = 2;
export const CHURNS = 1.3;

/** Calls a function; an error is no result to measure. */
export function evaluate(id: string, ...args: readonly unknown[]): unknown {
  const cells = args.map((argument) =>
    argument === null || Array.isArray(argument) ? argument : [[argument]],
  );
  const result = call(id, cells);
  if (typeof result === "object" && "error" in result)
    throw new Error(`${id}: ${result.error} ${result.message}`);
  return result;
}

/** A call whose arguments are columns and settings, in the order of the signature. */
export function plainCase<Names extends readonly ColumnName[]>(
  kind: KindOfWork,
  id: string,
  columns: Names,
  hand: (...cells: { [Index in keyof Names]: Column }) => unknown,
  settings: { readonly what?: string; readonly budget?: number; readonly rest?: readonly unknown[] } = {},
): BenchCase {
  const { rest = [], ...more } = settings;
  const cellsOf = (all: Columns): { [Index in keyof Names]: Column } =>
    columns.map((name) => all[name]) as { [Index in keyof Names]: Column };
  return {
    id,
    kind,
    columns,
    ...more,
    ours: (all) => evaluate(id, ...cellsOf(all), ...rest),
    hand: (all) => hand(...cellsOf(all)),
  };
}
