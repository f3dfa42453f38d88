import { rowsWithoutStore } from "../../../columns";
import type { Language } from "../../../kpi/texts";
import { fill } from "../../../locale/fill";
import { QUALITY_TEXTS } from "../../../locale/series";
import type { PlacedTable } from "../records/tables";

/** What a person should know about rows that are counted, table by table: those without a store, those that repeat another. */
export function rowTexts(tables: readonly PlacedTable[], language: Language): readonly string[] {
  return tables.flatMap(({ name: table, records }) => {
    const counts = { withoutStore: rowsWithoutStore(records), repeated: records.repeatedRows };
    return (["withoutStore", "repeated"] as const)
      .filter((key) => counts[key] > 0)
      .map((key) =>
        fill(QUALITY_TEXTS[key][language], { table, count: counts[key].toLocaleString("en-US") }),
      );
  });
}
