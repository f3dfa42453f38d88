import type { Language } from "../kpi/texts";

/** Where the documentation page of a function lies, from where the add-in is published. */
export function helpPath(id: string, language: Language): string {
  return `help/${language}/${id}.html`;
}
