import { call } from "../../support/call";
import type { Column, ColumnName } from "../columns";

export type Columns = Readonly<Record<ColumnName, Column>>;

/** A call of the add-in, and the loop one would write by hand for exactly this call. */
export interface BenchCase {
  readonly name: string;
  /** The columns it reads; only these are there when it runs. */
  readonly columns: readonly ColumnName[];
  ours(columns: Columns): unknown;
  hand(columns: Columns): unknown;
  /** How many times the hand-written loop it may take at 1,000,000 rows. */
  readonly budget?: number;
  /** A call that always has this many rows. */
  readonly rows?: number;
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
