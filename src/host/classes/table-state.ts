import { checkAllowed } from "../checks/protection";
import { Refusal } from "../model/refusal";
import type { Session } from "../model/session";
import type { Box, TableState } from "../spreadsheet";
import type { CellsState } from "./cells-state";

/** A table by its id. */
export interface TableRef {
  readonly session: Session;
  readonly id: string;
}

export function tableOf({ session, id }: TableRef): TableState {
  const found = session.spreadsheet.tables.all().find((table) => table.id === id);
  if (found === undefined) throw new Refusal("ItemNotFound");
  return found;
}

function headerRows(table: TableState): number {
  return table.showHeaders ? 1 : 0;
}

export function totalRows(table: TableState): number {
  return table.showTotals ? 1 : 0;
}

/** The rows between header and totals. */
export function bodyBox(table: TableState): Box {
  const { box } = table;
  return { ...box, row: box.row + headerRows(table), rows: box.rows - headerRows(table) - totalRows(table) };
}

export function headerBox(table: TableState): Box {
  if (!table.showHeaders) throw new Refusal("InvalidOperation");
  return { ...table.box, rows: 1 };
}

export function totalBox(table: TableState): Box {
  if (!table.showTotals) throw new Refusal("InvalidOperation");
  return { ...table.box, row: table.box.row + table.box.rows - 1, rows: 1 };
}

export function cellsOfTable({ session }: TableRef, table: TableState, box: Box): CellsState {
  return { session, sheet: table.sheet, boxes: [box] };
}

export function changeTable(
  ref: TableRef,
  change: Partial<Omit<TableState, "id" | "columns" | "sheet">>,
): void {
  const { id, sheet } = tableOf(ref);
  checkAllowed(ref.session, sheet);
  // Rows and columns may have moved with it.
  ref.session.formats.forget();
  ref.session.spreadsheet.tables.change(id, change);
}
