import type { AddInFunction } from "../../functions/define";
import { SECTION_NAMES } from "../../locale/reference";
import type { Group } from "../../kpi/define";
import type { Bilingual } from "../../kpi/texts";

/** A part of the list: the indicators of one group, or the functions across all of them. */
export interface Section {
  readonly id: Group | "across";
  readonly name: Bilingual;
  readonly functions: readonly AddInFunction[];
}

const NAMES: Readonly<Record<Group | "across", Bilingual>> = SECTION_NAMES;

/** The functions in the catalogue's order, parted by group; groups without any are left out. */
export function sectionsOf(functions: readonly AddInFunction[]): readonly Section[] {
  const parts = new Map<Section["id"], AddInFunction[]>();
  for (const definition of functions) {
    const id = definition.kpi?.group ?? "across";
    parts.set(id, [...(parts.get(id) ?? []), definition]);
  }
  return [...parts].map(([id, part]) => ({ id, name: NAMES[id], functions: part }));
}
