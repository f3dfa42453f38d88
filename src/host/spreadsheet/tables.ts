import type { Box } from "./box";

export interface TableState {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Header and totals row included. */
  readonly box: Box;
  readonly columns: readonly { readonly id: number; readonly name: string }[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
  /** A name of Excel's, such as "TableStyleMedium2". */
  readonly style: string;
}

/**
 * Tables. Their headers are cells: writing the header cell renames the column, and formulas that name the table or the
 * column follow every change of a name.
 */
export interface Tables {
  all(): readonly TableState[];
  /** Gives the id. The column names are read from the header cells, which get a name where they are blank. */
  add(table: Omit<TableState, "id" | "columns">): string;
  change(id: string, change: Partial<Omit<TableState, "id" | "columns" | "sheet">>): void;
  /** The cells stay. */
  remove(id: string): void;
}
