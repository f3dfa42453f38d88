import { findColumn, type TypedColumn } from "../../../columns";
import type { Language } from "../../../kpi/texts";
import { fill } from "../../../locale/fill";
import { QUALITY_TEXTS } from "../../../locale/series";
import type { Feed } from "../records/feeds";

/** How many orders say neither yes nor no where an indicator takes that for no, column by column. */
export function blankFlagTexts(feeds: readonly Feed[], language: Language): readonly string[] {
  const texts = feeds.flatMap((feed) => {
    const [ids, flags] = [fedBy(feed, "id"), fedBy(feed, "flags")];
    if (ids === undefined || flags === undefined) return [];
    const count = idsWithout(flags, ids);
    if (count === 0) return [];
    const column = findColumn(flags.column)?.name[language] ?? flags.header;
    return [fill(QUALITY_TEXTS.blankFlags[language], { count: count.toLocaleString("en-US"), column })];
  });
  return [...new Set(texts)];
}

function fedBy({ columns }: Feed, kind: "id" | "flags"): TypedColumn | undefined {
  const fed = [...columns.values()].find(({ column }) => findColumn(column.column)?.kind === kind);
  return fed?.column;
}

/** An order may have several rows: one of them that says something is enough. */
function idsWithout(flags: TypedColumn, ids: TypedColumn): number {
  const told = new Set(ids.values.filter((_, row) => typeof flags.values[row] === "boolean"));
  const untold = ids.values.filter((id) => id !== null && id !== "" && !told.has(id));
  return new Set(untold).size;
}
