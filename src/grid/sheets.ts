import type { GridTable, GridValue } from "./types";

/** A table as it lies in its sheet: the titles in row 1, the rows below, from column A on. */
export interface TableSheet {
  /** The name of the table is the name of its sheet, too, so that Visits!A1 works. */
  readonly name: string;
  readonly sheetId: string;
  readonly columns: readonly string[];
  readonly rows: GridTable["rows"];
  /** Rows of data in the sheet; an empty table has one blank row, as in Excel. */
  readonly dataRows: number;
}

export function layOutTables(tables: readonly GridTable[]): TableSheet[] {
  return tables.map((table, index) => ({
    name: table.name,
    sheetId: `table-${index}`,
    columns: table.columns,
    rows: table.rows,
    dataRows: Math.max(1, table.rows.length),
  }));
}

/** The cell of a sheet, counted from 0; "" beyond the table. */
export function readCell(sheet: TableSheet, row: number, column: number): GridValue {
  if (row === 0) return sheet.columns[column] ?? "";
  return sheet.rows[row - 1]?.[column] ?? "";
}
