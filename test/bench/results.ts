import type { Timing } from "./measure";

/** A function at a size, against the hand-written loop. */
export interface CaseResult {
  readonly name: string;
  readonly rows: number;
  readonly ours: Timing;
  readonly hand: Timing;
  readonly ratio: number;
  readonly pairs: number;
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

export interface Results {
  readonly cases: readonly CaseResult[];
  readonly wholeColumns: readonly Comparison[];
  readonly trends: readonly Comparison[];
  readonly growth: readonly Comparison[];
}

/** The size at which the budgets against the hand-written loop hold. */
export const BUDGET_ROWS = 1_000_000;

export function isOver({ ratio, budget }: Pick<Comparison, "ratio" | "budget">): boolean {
  return budget !== undefined && ratio > budget;
}

export function overBudget({ cases, wholeColumns, trends, growth }: Results): string[] {
  const judged = cases.filter(({ rows }) => rows === BUDGET_ROWS);
  return [...judged, ...wholeColumns, ...trends, ...growth]
    .filter(isOver)
    .map(({ name, ratio, budget }) => `${name}: ${ratio.toFixed(2)}, budget ${budget}`);
}
