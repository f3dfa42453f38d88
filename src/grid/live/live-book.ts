import type { Rules, SpreadsheetEvent, Validations } from "../../host/spreadsheet";
import type { Book } from "./book";
import { Calculation } from "./calculation";
import { LiveCells } from "./cells";
import { createCharts, followCharts, type LiveCharts } from "./charts";
import { tellEvents } from "./events";
import { FormulaTexts } from "./formula-texts";
import { GridReader } from "./grid-reader";
import { LiveNames } from "./names";
import { LiveParts } from "./parts";
import { FormulaCheck } from "./readable";
import { showNothingWhereFormatsDo } from "./empty-texts";
import { showFormatsOfResults } from "./result-formats";
import { createRules } from "./rules";
import { Saving } from "./saving";
import { LiveSheets } from "./sheets";
import { LiveStyles } from "./styles/styles";
import { tableCells, tableSheet } from "./table-sheet";
import { followCells } from "./tables/follow";
import { DEFAULT_EXTRAS, TableList } from "./tables/table-list";
import { TableReferences } from "./tables/table-references";
import { LiveTables } from "./tables/tables";
import type { LiveSpreadsheet, SavedWorkbook, TableSheetContent } from "./types";
import { createValidations } from "./validations";

/** What a workbook on a screen has and one without does not. */
export interface Surface {
  editing(): boolean;
}

/** The spreadsheet that the host sees. */
export class LiveBook implements LiveSpreadsheet {
  readonly sheets: LiveSheets;
  readonly cells: LiveCells;
  readonly styles: LiveStyles;
  readonly tables: LiveTables;
  readonly names: LiveNames;
  readonly parts: LiveParts;
  readonly rules: Rules;
  readonly validations: Validations;
  readonly charts: LiveCharts;
  readonly book: Book;
  readonly #surface: Surface;
  readonly #calculation: Calculation;
  readonly #saving: Saving;

  constructor(book: Book, surface: Surface) {
    this.book = book;
    this.#surface = surface;
    this.#calculation = new Calculation(book);
    this.#saving = new Saving(book);
    const references = book.injector.get(TableReferences);
    const list = new TableList(book);
    const texts = new FormulaTexts(book);
    const check = new FormulaCheck(book);
    this.sheets = new LiveSheets(book);
    const reader = new GridReader(book);
    this.cells = new LiveCells(book, reader, check);
    this.styles = new LiveStyles(book, reader);
    this.tables = new LiveTables(book, list, texts);
    this.names = new LiveNames(book);
    this.parts = new LiveParts(book);
    this.rules = createRules(book);
    this.validations = createValidations(book);
    this.charts = createCharts(this.parts);
    references.use(list, this.names, book.language);
    tellEvents(book);
    showFormatsOfResults(book);
    showNothingWhereFormatsDo(book);
    followCells(book, list, this.tables, texts);
    followCharts(book, this.charts);
  }

  flush(): void {
    this.book.flush();
  }

  settled(): Promise<void> {
    return this.#calculation.settled();
  }

  recalculate(): void {
    this.#calculation.recalculate();
  }

  editing(): boolean {
    return this.#surface.editing();
  }

  subscribe(listener: (event: SpreadsheetEvent) => void): () => void {
    return this.book.subscribe(listener);
  }

  addTableSheet(content: TableSheetContent): string {
    const sheet = this.sheets.insert(tableSheet(content));
    const styles = this.book.workbook.getStyles();
    const cells = tableCells(content, (style) => styles.setValue(style) ?? undefined);
    // The grid would copy every cell of a sheet that it is given; this one is of no use to anybody yet.
    Object.assign(this.book.sheet(sheet).getCellMatrix().getMatrix(), cells);
    const { columns, rows, table: name } = content;
    const box = { row: 0, column: 0, rows: Math.max(1, rows.length) + 1, columns: columns.length };
    this.tables.add({ ...DEFAULT_EXTRAS, name, sheet, box });
    return sheet;
  }

  changedSheets(): readonly string[] {
    return this.#saving.changedSheets();
  }

  save(): SavedWorkbook {
    return this.#saving.save();
  }

  dispose(): void {
    this.book.dispose();
  }
}
