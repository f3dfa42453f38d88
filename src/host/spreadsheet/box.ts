/** A rectangle of cells on a sheet: the row and column it starts at, from 0, and how many it has of each (at least 1). */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's sheet. */
export const EXCEL_ROWS = 1_048_576;
export const EXCEL_COLUMNS = 16_384;
