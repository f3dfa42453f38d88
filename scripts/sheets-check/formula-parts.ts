import type { Formula } from "../../src/workbook/formula";

/** The parts a formula is made of directly. */
export function partsIn(formula: Formula): readonly Formula[] {
  if ("operator" in formula) return [formula.left, formula.right];
  if ("function" in formula) return formula.arguments;
  if ("call" in formula) return formula.call.arguments.filter((part) => part !== null);
  return [];
}

/** A formula and all parts of it. */
export function* partsOf(formula: Formula): Generator<Formula> {
  yield formula;
  for (const part of partsIn(formula)) yield* partsOf(part);
}

/** How deep functions stand in one another: 1 for SUM(A1), 0 for A1+1. */
export function depthOf(formula: Formula): number {
  const inner = Math.max(0, ...partsIn(formula).map(depthOf));
  return "function" in formula || "call" in formula ? inner + 1 : inner;
}
