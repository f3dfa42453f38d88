import { CellError, contentOf, type Cell } from "../cells/cell";

/** Stands between two cells: no cell holds it. */
const BETWEEN = "\u0000";

/** How many of these rows are the same, cell by cell, as one before them. */
export function repeatedRows(rows: readonly (readonly Cell[])[]): number {
  const known = new Set<string>();
  for (const row of rows) known.add(keyOf(row));
  return rows.length - known.size;
}

function keyOf(row: readonly Cell[]): string {
  let key = "";
  for (const cell of row) key += textOf(cell) + BETWEEN;
  return key;
}

function textOf(cell: Cell): string {
  const content = typeof cell === "object" ? contentOf(cell) : cell;
  return content instanceof CellError ? content.code : String(content ?? "");
}
