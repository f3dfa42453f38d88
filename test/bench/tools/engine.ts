import { createGrid, type Grid } from "../../../src/grid";
import type { ColumnName } from "../records/columns";
import type { TypedValue } from "./typed";

export const SHEET = "Records";

/** The records as a table of the spreadsheet engine, with its own COUNTIFS and SUMIFS. */
export function openEngine(columns: ReadonlyMap<ColumnName, readonly TypedValue[]>): Promise<Grid> {
  const names = [...columns.keys()];
  const height = Math.max(...[...columns.values()].map((cells) => cells.length));
  const rows = Array.from({ length: height }, (_, row) =>
    names.map((name) => columns.get(name)?.[row] ?? ""),
  );
  return createGrid({ functions: [], tables: [{ name: SHEET, columns: names, rows }] });
}

export async function calculate(grid: Grid, formula: string): Promise<number> {
  const [result] = await grid.evaluate([formula]);
  if (result === undefined || "error" in result) throw new Error(`${formula}: ${result?.error}`);
  return Number(result.value);
}
