import type { RecordTable } from "./types";

/** Rows that name no store where others do: they count for all stores together, and for none of them. */
export function rowsWithoutStore({ dataset, columns, stores }: RecordTable): number {
  if (stores.length === 0) return 0;
  const named = columns.find(({ column }) => column === `${dataset}.store`)?.values ?? [];
  return named.filter((store) => store === null || store === "").length;
}
