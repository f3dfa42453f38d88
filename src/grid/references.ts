import type { TableSheet } from "./sheets";
import { readSpecifier } from "./specifier";
import { areaOf } from "./table-area";
import { replaceTableReferences } from "./table-references";

/**
 * Writes the references to tables as addresses of cells: Visits[Date] → 'Visits'!$B$2:$B$70001. The engine's own
 * structured references are sensitive to case, do not know escapes and cannot tell which column is missing.
 */
export function resolveTables(formula: string, tables: ReadonlyMap<string, TableSheet>): string {
  return replaceTableReferences(formula, ({ name, inner }) => {
    const table = tables.get(name.toLowerCase());
    return table === undefined ? undefined : address(table, inner ?? "");
  });
}

function address(table: TableSheet, inner: string): string {
  const layout = {
    name: table.name,
    columns: table.columns,
    left: 0,
    headerRow: 0,
    firstRow: 1,
    lastRow: table.dataRows,
    totalsRow: null,
  };
  // A formula in a sheet of its own is in no row of the table.
  const area = areaOf(layout, readSpecifier(inner), null);
  if (typeof area === "string") return area;
  const { top, bottom, left, right } = area;
  return `'${table.name}'!$${letters(left)}$${top + 1}:$${letters(right)}$${bottom + 1}`;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? "" : letters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}
