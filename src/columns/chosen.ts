import { findColumn } from "./datasets";
import { namedColumns } from "./recognise";
import type { Bilingual, DatasetId } from "./types";

/**
 * What is doubtful about a header that a person takes for a column: it is the name of another column of the table, and
 * may mean the contrary, as 是否满意 for 不满意.
 */
export function doubtOfChoice(dataset: DatasetId, column: string, header: string): Bilingual | undefined {
  const named = namedColumns(dataset, [header]).map((match) => match.column);
  const other = named[0] === undefined ? undefined : findColumn(named[0]);
  if (other === undefined || named.includes(column)) return undefined;
  return {
    zh: `按列名它是“${other.name.zh}”`,
    en: `by its header it is "${other.name.en}"`,
  };
}
