import { fill } from "../locale/fill";
import type { Bilingual, Language } from "../kpi/texts";

/** Input that cannot be used at all: one line on standard error, exit code 1. */
export class UnusableInput extends Error {
  override readonly name = "UnusableInput";

  constructor(text: Bilingual, language: Language, values: Readonly<Record<string, string>> = {}) {
    super(fill(text[language], values));
  }
}
