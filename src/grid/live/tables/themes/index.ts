import { RangeThemeStyle, SheetRangeThemeModel } from "@univerjs/sheets";
import { AddSheetTableMutation, SetSheetTableMutation, TableManager } from "@univerjs/sheets-table";
import type { TableState } from "../../../../host/spreadsheet";
import type { Book } from "../../book";
import type { TableList } from "../table-list";
import { styleParts } from "./palette";
import { themeStyle } from "./theme-style";

interface AddedTable {
  readonly tableId: string;
}

/** Draws tables in their styles of Excel's, with buttons to filter where they are wanted. */
export class TableThemes {
  readonly #book: Book;
  readonly #list: TableList;
  readonly #model: SheetRangeThemeModel;

  constructor(book: Book, list: TableList) {
    this.#book = book;
    this.#list = list;
    this.#model = book.injector.get(SheetRangeThemeModel);
    this.#hideUnwantedButtons();
    for (const table of list.all()) this.draw(table.id);
    book.onCommand((id, params) => {
      // Tables that a person makes look like Excel's, too.
      if (id === AddSheetTableMutation.id && !book.atRequest) this.draw((params as AddedTable).tableId);
    });
  }

  /** Draws the table as it is said to look now. */
  draw(tableId: string): void {
    const table = this.#list.tableOf(tableId);
    const theme = this.#themeOf(this.#list.stateOf(table));
    if (table.getTableStyleId() === theme) return;
    this.#book.run(SetSheetTableMutation.id, { subUnitId: table.getSubunitId(), tableId, config: { theme } });
  }

  #themeOf({ style, showHeaders, showTotals, showBandedRows, showFilterButton }: TableState): string {
    const parts = styleParts(style);
    // The buttons as well, since they are drawn anew when a table gets another theme.
    const marks = {
      headers: showHeaders,
      totals: showTotals,
      bands: showBandedRows,
      buttons: showFilterButton,
    };
    const shown = Object.entries(marks).flatMap(([mark, isShown]) => (isShown ? [mark] : []));
    const name = [parts ? style : "none", ...shown].join(" ");
    if (this.#model.getDefaultRangeThemeStyle(name) === undefined) {
      const look = parts && { ...parts, showHeaders, showTotals, showBandedRows };
      this.#model.registerDefaultRangeTheme(new RangeThemeStyle(name, look ? themeStyle(look) : {}));
    }
    return name;
  }

  /** Univer gives a button to each header. */
  #hideUnwantedButtons(): void {
    const manager = this.#book.injector.get(TableManager);
    const find = manager.getSheetFilterRangeWithState.bind(manager);
    manager.getSheetFilterRangeWithState = (unitId, subUnitId) =>
      find(unitId, subUnitId)?.filter(({ tableId }) => {
        const table = manager.getTableById(unitId, tableId);
        return !table || this.#list.stateOf(table).showFilterButton;
      });
  }
}
