import { EXCEL_COLUMNS, EXCEL_ROWS } from "../../host/spreadsheet";
import { readCsv, type ImportedTable } from "../../imports/csv";
import { typeColumn, type ColumnKind, type TypedColumn } from "./column-types";

/** A CSV file as it goes into a sheet. */
export interface OpenedCsv {
  readonly columns: readonly (TypedColumn & { readonly name: string })[];
  readonly rowCount: number;
  readonly encoding: ImportedTable["encoding"];
  readonly notices: ImportedTable["notices"];
}

/** The file is a table, but larger than a sheet. */
export class TooLargeForSheet extends Error {
  override readonly name = "TooLargeForSheet";
}

/**
 * @throws ImportError when the file is damaged or no CSV file
 * @throws TooLargeForSheet
 */
export function readCsvFile(bytes: Uint8Array): OpenedCsv {
  const { columns, rows, encoding, notices } = readCsv(bytes);
  // One row is the header's.
  if (rows.length >= EXCEL_ROWS || columns.length > EXCEL_COLUMNS) throw new TooLargeForSheet();
  const typed = columns.map((name, index) => ({
    ...typeColumn(rows.map((row) => row[index] ?? null)),
    name,
  }));
  return { columns: typed, rowCount: rows.length, encoding, notices };
}

/** How many columns are of a kind. */
export function countKind({ columns }: OpenedCsv, kind: ColumnKind): number {
  return columns.filter((column) => column.kind === kind).length;
}
