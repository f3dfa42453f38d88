import { FUNCTIONS } from "../../src/functions/catalogue";
import { plain, runFunction } from "../../src/functions/results";
import type { SpillCell } from "../../src/kpi/define";
import type { Language } from "../../src/kpi/texts";

export interface Failure {
  readonly error: string;
  readonly message: string;
}

/** Calls a function of the add-in as a cell does: every argument a matrix, null for one that is left out. */
export function call(
  id: string,
  args: readonly unknown[],
  language: Language = "en",
): SpillCell | SpillCell[][] | Failure {
  const definition = FUNCTIONS.find((candidate) => candidate.id === id);
  if (definition === undefined) throw new Error(`There is no function ${id}`);
  const outcome = runFunction(definition, args, language);
  return "error" in outcome ? outcome : plain(outcome.result);
}

/** The account of a call: what AUDIT gives, without its notes. */
export function account(args: readonly unknown[], language?: Language): ReturnType<typeof call> {
  const result = call("AUDIT", args, language);
  return Array.isArray(result) ? result.filter(([, rows]) => rows !== "") : result;
}

/** A column of cells. */
export function column(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

/** A single cell. */
export function cell(value: unknown): unknown[][] {
  return [[value]];
}

export function errorOf(result: ReturnType<typeof call>): string | undefined {
  return typeof result === "object" && !Array.isArray(result) ? result.error : undefined;
}
