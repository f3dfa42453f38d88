import type { AddInFunction } from "../../functions/define";
import { REFERENCE_TEXTS, SECTION_NAMES } from "../../locale/reference";
import type { Bilingual } from "../../kpi/texts";

/** Where a function belongs: the indicators of one group, or the functions across all of them. */
export type SectionId = keyof typeof SECTION_NAMES;

/** A part of the list. */
export interface Section {
  readonly id: SectionId | "found";
  readonly name: Bilingual;
  readonly functions: readonly AddInFunction[];
}

export const sectionOf = ({ kpi }: AddInFunction): SectionId => kpi?.group ?? "across";

/** The functions in the catalogue's order, parted by group; groups without any are left out. */
export function sectionsOf(functions: readonly AddInFunction[]): readonly Section[] {
  const parts = new Map<SectionId, AddInFunction[]>();
  for (const definition of functions) {
    const id = sectionOf(definition);
    parts.set(id, [...(parts.get(id) ?? []), definition]);
  }
  return [...parts].map(([id, part]) => ({ id, name: SECTION_NAMES[id], functions: part }));
}

/** What a search found, in its own order: groups would tear the best matches apart. */
export function foundSection(functions: readonly AddInFunction[]): Section {
  return { id: "found", name: REFERENCE_TEXTS.bestFirst, functions };
}

/** What comes near to a query that nothing matches. */
export function similarSection(functions: readonly AddInFunction[]): Section {
  return { id: "found", name: REFERENCE_TEXTS.similar, functions };
}
