import { expect } from "@jest/globals";
import type { Failure } from "../../support/call";
import { isFailure, type Actual, type Expected, type Line, type Spill, type Value } from "./forms";

/** What a result comes to, for comparing: an error code, a value, or rows. */
export type Outcome = string | number | readonly (readonly Value[])[];

export function outcomeOf(result: Actual | Expected): Outcome {
  if (typeof result !== "object") return result as number;
  if (Array.isArray(result)) return result as Value[][];
  if ("ok" in result) return result.ok;
  return (result as Failure).error;
}

/** Values agree to 1e-9 relative, with an absolute limit for what is near zero. */
export function isClose(actual: unknown, expected: unknown, absolute = 1e-9): boolean {
  if (typeof actual !== "number" || typeof expected !== "number") return actual === expected;
  return Math.abs(actual - expected) <= Math.max(absolute, 1e-9 * Math.abs(expected));
}

function rowsAgree(actual: Spill, expected: Spill): boolean {
  return (
    actual.length === expected.length &&
    actual.every((row, index) => row.every((cell, column) => isClose(cell, expected[index]?.[column] ?? "")))
  );
}

export function agrees(actual: Outcome, expected: Outcome, absolute?: number): boolean {
  if (typeof actual === "object" && typeof expected === "object") return rowsAgree(actual, expected);
  return isClose(actual, expected, absolute);
}

/** Both are shown in full where they differ. */
export function expectAgreement(
  actual: Actual | Expected,
  expected: Actual | Expected,
  absolute?: number,
): void {
  const [found, wanted] = [outcomeOf(actual), outcomeOf(expected)];
  if (agrees(found, wanted, absolute)) return;
  expect(isFailure(actual as Actual) ? actual : found).toEqual(wanted);
  throw new Error(`${JSON.stringify(found)} is not ${JSON.stringify(wanted)}`);
}

/** The line of a spill for each of `count` rows; the spill may end where the rest is blank. */
export function perRow(result: Actual | Expected, count: number): Outcome {
  const outcome = outcomeOf(result);
  if (typeof outcome !== "object") return outcome;
  return Array.from({ length: Math.max(count, outcome.length) }, (_, row) => [outcome[row]?.[0] ?? ""]);
}

/** Of a spill with a line for every row, the lines of the records alone, in their order. */
export function recordLines<Row>(result: Actual, lines: readonly Line<Row>[]): Outcome {
  const outcome = perRow(result, lines.length);
  if (typeof outcome !== "object") return outcome;
  lines.forEach((line, index) => {
    if (typeof line === "string" && outcome[index]?.[0] !== "") expect(outcome[index]).toEqual([""]);
  });
  return outcome.filter((_, index) => typeof lines[index] === "object");
}
