import type { Bilingual } from "../../../kpi/texts";
import { SOURCE_TEXTS } from "../../../locale/series";
import { WIZARD_FAULTS } from "../../../locale/template-wizard";
import { tablesInUse, typedStores, type Choices } from "./choices";
import { outlookOf } from "../../../templates/outlook";
import { gapOf } from "./picked-table";

const GAPS = { dataset: WIZARD_FAULTS.unknownDataset, dates: WIZARD_FAULTS.noDates } as const;

/** What keeps a person from going on: a text, and what stands in its braces. */
export interface ChoiceFault {
  readonly text: Bilingual;
  readonly values: Readonly<Record<string, string>>;
}

/** The first thing that is still missing or wrong about the source; undefined when the summary can be made. */
export function checkChoices(choices: Choices): ChoiceFault | undefined {
  if (choices.source === "sample") return undefined;
  return choices.source === "totals" ? checkStores(choices) : checkTables(choices);
}

function checkStores(choices: Choices): ChoiceFault | undefined {
  const seen = new Set<string>();
  for (const store of typedStores(choices)) {
    const key = store.toLowerCase();
    if (seen.has(key)) return { text: WIZARD_FAULTS.sameStore, values: { store } };
    if (Object.values(SOURCE_TEXTS.allStores).some((all) => all.toLowerCase() === key)) {
      return { text: WIZARD_FAULTS.storeIsAll, values: { store } };
    }
    seen.add(key);
  }
  return undefined;
}

function checkTables(choices: Choices): ChoiceFault | undefined {
  const tables = tablesInUse(choices);
  const isOfTables = choices.source === "tables";
  if (tables.length === 0) {
    return { text: isOfTables ? WIZARD_FAULTS.noTable : WIZARD_FAULTS.noFile, values: {} };
  }
  for (const table of tables) {
    const gap = gapOf(table);
    if (gap !== undefined) return { text: GAPS[gap], values: { title: table.title } };
  }
  return outlookOf(tables).computed.length === 0 ? { text: WIZARD_FAULTS.nothing, values: {} } : undefined;
}
