import type { ColumnDefinition, ColumnKind, Dataset, DatasetId } from "../types";

type Names = readonly [name: string, ...others: string[]];
type Line = readonly [id: string, kind: ColumnKind, zh: Names, en: Names, more?: Partial<ColumnDefinition>];

/** The columns of a dataset by their names, the first of each language being the one we write ourselves. */
export function columnsOf(dataset: DatasetId, lines: readonly Line[]): ColumnDefinition[] {
  return lines.map(([id, kind, zh, en, more]) => ({
    id: `${dataset}.${id}`,
    kind,
    name: { zh: zh[0], en: en[0] },
    headers: [...zh, ...en],
    ...more,
  }));
}

/** A table that only REPORT reads, so that its headers are few. */
export function dataset(
  id: DatasetId,
  [zh, en]: readonly [zh: string, en: string],
  dateColumn: string,
  lines: readonly Line[],
): Dataset {
  return {
    id,
    name: { zh, en },
    dateColumn: dateColumn === "" ? "" : `${id}.${dateColumn}`,
    isWide: true,
    columns: columnsOf(id, lines),
  };
}
