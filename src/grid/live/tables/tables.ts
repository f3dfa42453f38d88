import { generateRandomId } from "@univerjs/core";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
} from "@univerjs/sheets-table";
import type { Box, Tables, TableState } from "../../../host/spreadsheet";
import type { Book } from "../book";
import { rangeOf } from "../boxes";
import { valueData } from "../cell-data";
import type { FormulaTexts } from "../formula-texts";
import { mentions, renameTable } from "./rename";
import type { TableExtras, TableList } from "./table-list";
import { uniqueHeaders } from "./headers";
import { TableThemes } from "./themes";

type Change = Parameters<Tables["change"]>[1];

export class LiveTables implements Tables {
  readonly #book: Book;
  readonly #list: TableList;
  readonly #texts: FormulaTexts;
  readonly #themes: TableThemes;

  constructor(book: Book, list: TableList, texts: FormulaTexts) {
    this.#themes = new TableThemes(book, list);
    this.#book = book;
    this.#list = list;
    this.#texts = texts;
  }

  all(): TableState[] {
    this.#book.flush();
    return this.#list.all();
  }

  add({ name, sheet, box, ...extras }: Omit<TableState, "id" | "columns">): string {
    this.#book.flush();
    const header = this.#header(sheet, box, extras.showHeaders);
    const id = generateRandomId();
    this.#book.run(AddSheetTableMutation.id, {
      subUnitId: sheet,
      tableId: id,
      name,
      range: rangeOf(box),
      header,
      options: { showHeader: extras.showHeaders },
    });
    this.#list.tableOf(id).setTableMeta(extras);
    this.#themes.draw(id);
    this.#changed(sheet, id, [name]);
    return id;
  }

  change(id: string, { name, box, ...extras }: Change): void {
    this.#book.flush();
    const table = this.#list.tableOf(id);
    const before = this.#list.stateOf(table);
    this.#setExtras(id, extras);
    if (box !== undefined) this.resize(id, box);
    this.#themes.draw(id);
    const isRenamed = name !== undefined && name !== before.name;
    if (isRenamed) {
      // Before the table has its new name, since the formulas are found by the old one.
      renameTable(this.#texts, before.name, name);
      this.#set(id, before.sheet, { name });
    }
    this.#changed(before.sheet, id, isRenamed ? [before.name, name] : [before.name]);
  }

  remove(id: string): void {
    this.#book.flush();
    const { name, sheet } = this.#list.stateOf(this.#list.tableOf(id));
    this.#book.run(DeleteSheetTableMutation.id, { subUnitId: sheet, tableId: id });
    this.#changed(sheet, id, [name]);
  }

  /** Makes room for a row that was written beneath the table. */
  extend(id: string, rows: number): void {
    const { box, name, sheet } = this.#list.stateOf(this.#list.tableOf(id));
    this.resize(id, { ...box, rows: box.rows + rows });
    this.#changed(sheet, id, [name]);
  }

  resize(id: string, box: Box): void {
    const { sheet, showHeaders } = this.#list.stateOf(this.#list.tableOf(id));
    // First, so that no column is ever without the name that its cell holds.
    this.#header(sheet, box, showHeaders);
    this.#set(id, sheet, { updateRange: { newRange: rangeOf(box) } });
  }

  #setExtras(id: string, extras: Partial<TableExtras>): void {
    const table = this.#list.tableOf(id);
    table.setTableMeta({ ...table.getTableMeta(), ...extras });
    if (extras.showHeaders !== undefined) {
      this.#set(id, table.getSubunitId(), { options: { showHeader: extras.showHeaders } });
    }
  }

  #set(tableId: string, subUnitId: string, config: object): void {
    this.#book.run(SetSheetTableMutation.id, { subUnitId, tableId, config });
  }

  /** The names of the columns; header cells that have none, or that of another column, get one. */
  #header(sheet: string, box: Box, showHeaders: boolean): string[] {
    const worksheet = this.#book.sheet(sheet);
    const cells = Array.from({ length: box.columns }, (_, index) =>
      showHeaders ? worksheet.getCellRaw(box.row, box.column + index) : null,
    );
    const names = uniqueHeaders(cells, this.#book.language);
    if (!showHeaders) return names;
    names.forEach((name, index) => {
      // Header cells hold texts, whatever was in them.
      if (cells[index]?.v !== name) {
        this.#book.pending.put(sheet, box.row, box.column + index, { ...valueData(name), f: null, si: null });
      }
    });
    this.#book.flush();
    return names;
  }

  #changed(sheet: string, id: string, names: readonly string[]): void {
    this.#book.forgetFormulas();
    this.#texts.recalculate((formula) => names.some((name) => mentions(formula, name)));
    this.#book.emit({ type: "tablesChanged", sheet, table: id });
  }
}
