import { TableManager } from "@univerjs/sheets-table";
import type { Box, TableState } from "../../../host/spreadsheet";
import type { Book } from "../book";
import { boxOf, contains } from "../boxes";
import { valueOf } from "../cell-data";
import type { PlacedTable, TableSource } from "./table-references";

type Table = NonNullable<ReturnType<TableManager["getTableById"]>>;

/** What Univer's tables do not have, kept with them. */
export type TableExtras = Omit<TableState, "id" | "name" | "sheet" | "box" | "columns">;

export const DEFAULT_EXTRAS: TableExtras = {
  showHeaders: true,
  showTotals: false,
  showBandedRows: true,
  showFilterButton: true,
  style: "TableStyleMedium2",
};

/** The tables as they are: those that a person made among them. */
export class TableList implements TableSource {
  readonly #book: Book;
  readonly #manager: TableManager;

  constructor(book: Book) {
    this.#book = book;
    this.#manager = book.injector.get(TableManager);
  }

  all(): TableState[] {
    return this.#tables().map((table) => this.stateOf(table));
  }

  tableOf(id: string): Table {
    const table = this.#manager.getTableById(this.#book.unitId, id);
    if (!table) throw new Error(`There is no table with the id "${id}".`);
    return table;
  }

  stateOf(table: Table): TableState {
    const box = boxOf(table.getRange());
    const sheet = table.getSubunitId();
    const extras = { ...DEFAULT_EXTRAS, ...(table.getTableMeta() as Partial<TableExtras> | undefined) };
    const columns = this.#headers(table, sheet, box, extras).map((name, index) => ({ id: index + 1, name }));
    return { id: table.getId(), name: table.getDisplayName(), sheet, box, columns, ...extras };
  }

  named(name: string): PlacedTable | undefined {
    const lower = name.toLowerCase();
    const table = this.#tables().find((one) => one.getDisplayName().toLowerCase() === lower);
    return table && layoutOf(this.stateOf(table));
  }

  at(sheet: string, row: number, column: number): PlacedTable | undefined {
    const table = this.#tables().find(
      (one) => one.getSubunitId() === sheet && contains(boxOf(one.getRange()), row, column),
    );
    return table && layoutOf(this.stateOf(table));
  }

  #tables(): Table[] {
    return this.#manager.getTableList(this.#book.unitId).map(({ id }) => this.tableOf(id));
  }

  /** What stands in the header cells; without headers, what stood there last. */
  #headers(table: Table, sheet: string, box: Box, { showHeaders }: TableExtras): string[] {
    const cells = this.#book.workbook.getSheetBySheetId(sheet);
    return Array.from({ length: box.columns }, (_, index) => {
      const cell = showHeaders ? cells?.getCellRaw(box.row, box.column + index) : null;
      const text = String(valueOf(cell));
      return text === "" ? table.getColumnNameByIndex(index) : text;
    });
  }
}

function layoutOf({ name, sheet, box, columns, showHeaders, showTotals }: TableState): PlacedTable {
  const bottom = box.row + box.rows - 1;
  return {
    name,
    sheet,
    columns: columns.map((column) => column.name),
    left: box.column,
    headerRow: showHeaders ? box.row : null,
    firstRow: showHeaders ? box.row + 1 : box.row,
    lastRow: showTotals ? bottom - 1 : bottom,
    totalsRow: showTotals ? bottom : null,
  };
}
