import type { KindOfWork } from "../cases/case";
import type { Timing } from "./measure";

/** A function at a size, against the hand-written loop; what has no records has no ratio. */
export interface CaseResult {
  readonly name: string;
  readonly kind: KindOfWork;
  readonly rows: number;
  readonly ours: Timing;
  readonly hand: Timing;
  readonly ratio: number;
  readonly budget?: number | undefined;
}

/** Two calls of ours, or two sizes, set against each other. */
export interface Comparison {
  readonly name: string;
  readonly more: number;
  readonly less: number;
  readonly ratio: number;
  readonly budget?: number | undefined;
  /** What the loop written by hand makes of the same difference. */
  readonly hand?: number;
}

/** A size set against a tenth of it. */
export interface Growth extends Comparison {
  readonly rows: number;
}

/** A call at a size, and what other tools take for the same answer: milliseconds, or why there are none. */
export interface ToolResult {
  readonly name: string;
  readonly rows: number;
  readonly ours: number;
  readonly others: Readonly<Record<string, number | string>>;
}

export interface Results {
  readonly cases: readonly CaseResult[];
  readonly wholeColumns: readonly Comparison[];
  readonly trends: readonly Comparison[];
  readonly growth: readonly Growth[];
  readonly tools: readonly ToolResult[];
  /** What could not be measured here, and why. */
  readonly notes: readonly string[];
}

/** Every row of a sheet: the size at which the budgets against the hand-written loop hold. */
export const ROWS_OF_A_SHEET = 1_048_576;

export function isOver({ ratio, budget }: Pick<Comparison, "ratio" | "budget">): boolean {
  return budget !== undefined && ratio > budget;
}

export function overBudget({ cases, wholeColumns, trends, growth }: Results): string[] {
  const judged = cases.filter(({ rows }) => rows === ROWS_OF_A_SHEET);
  return [...judged, ...wholeColumns, ...trends, ...growth]
    .filter(isOver)
    .map(({ name, ratio, budget }) => `${name}: ${ratio.toFixed(2)}, budget ${budget}`);
}
