import type { Cell } from "../cells/cell";

/** What the pane asks of the tables of a workbook. Each throws OfficeExtension.Error where Excel refuses. */

/** A table as a list names it. */
export interface TableOutline {
  readonly name: string;
  readonly sheetId: string;
  readonly rows: number;
  readonly columns: number;
}

/** The header of a table, and the first of its rows. */
export interface TableHead {
  readonly headers: readonly string[];
  readonly sample: readonly (readonly Cell[])[];
  readonly rows: number;
}

/** Enough rows to see what a column holds. */
const SAMPLE_ROWS = 200;

/** Cells of one answer: at some twenty bytes a cell 1 MB, and below Excel's limit of 5 MB with longer texts, too. */
const CELLS_AT_ONCE = 50_000;

/** The tables of the workbook with at least one row. */
export function workbookTables(): Promise<TableOutline[]> {
  return Excel.run(async (context) => {
    const { tables } = context.workbook;
    // Counted, and not measured: a table without rows has no body, and asking for one would fail for all tables.
    tables.load("items/name,items/worksheet/id,items/rows/count,items/columns/count");
    await context.sync();
    return tables.items
      .filter(({ rows }) => rows.count > 0)
      .map(({ name, worksheet, rows, columns }) => ({
        name,
        sheetId: worksheet.id,
        rows: rows.count,
        columns: columns.count,
      }));
  });
}

/** What a table's columns are recognised by. */
export function tableHead(name: string): Promise<TableHead> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const { columns } = table;
    columns.load("items/name");
    const body = table.getDataBodyRange();
    body.load("rowCount");
    await context.sync();
    const sample = rowsOf(body, 0, Math.min(body.rowCount, SAMPLE_ROWS));
    sample.load("values");
    await context.sync();
    return {
      headers: columns.items.map((column) => column.name),
      sample: sample.values as Cell[][],
      rows: body.rowCount,
    };
  });
}

/** Every row of some columns of a table, in pieces that Excel can answer. */
export function tableRows(name: string, columns: readonly number[], signal: AbortSignal): Promise<Cell[][]> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const body = table.getDataBodyRange();
    body.load("rowCount");
    await context.sync();
    const rows: Cell[][] = [];
    const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, columns.length)));
    while (rows.length < body.rowCount) {
      signal.throwIfAborted();
      const count = Math.min(rowsAtOnce, body.rowCount - rows.length);
      const parts = columns.map((index) =>
        rowsOf(table.columns.getItemAt(index).getDataBodyRange(), rows.length, count),
      );
      for (const part of parts) part.load("values");
      // Each piece is an answer of its own: together they would be too large for one.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      for (let row = 0; row < count; row++) rows.push(parts.map(({ values }) => values[row]?.[0] as Cell));
    }
    return rows;
  });
}

function rowsOf(range: Excel.Range, first: number, count: number): Excel.Range {
  return range.getRow(first).getResizedRange(count - 1, 0);
}

/** Brings a sheet to the front. */
export function showSheet(name: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}
