import { expect } from "@jest/globals";
import { call, type Failure } from "./call";

/** Expects an error whose message names the given things, in Chinese and in English. */
export function expectFailure(
  id: string,
  args: readonly unknown[],
  error: string,
  words: { readonly zh: readonly string[]; readonly en: readonly string[] },
): void {
  for (const language of ["zh", "en"] as const) {
    const failure = call(id, args, language) as Failure;
    expect(failure).toMatchObject({ error });
    for (const word of words[language]) expect(failure.message).toContain(word);
    expect(failure.message).not.toMatch(/[{}]|undefined|NaN/);
  }
}
