import { expect } from "@jest/globals";
import { FAULT_TEXTS } from "../../src/locale/faults";

export type Code = keyof typeof FAULT_TEXTS;

/** What a fault says whatever is put into its words: the longest piece between two braces. */
function wordsOf(code: Code): string {
  return FAULT_TEXTS[code].en
    .split(/\{[^}]*\}/)
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest));
}

/** An English result is refused for this reason, and its message names what it is to name. */
export function expectFault(result: unknown, code: Code, ...mentioned: string[]): void {
  const { message } = result as { message: string };
  expect(wordsOf(code).length).toBeGreaterThan(8);
  expect(message).toContain(wordsOf(code));
  for (const each of mentioned) expect(message).toContain(each);
}
