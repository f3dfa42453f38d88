import type {
  Charts,
  Names,
  Parts,
  Rules,
  SpreadsheetEvent,
  Styles,
  Tables,
  Validations,
} from "../../host/spreadsheet";
import type { Book } from "./book";
import { Calculation } from "./calculation";
import { LiveCells } from "./cells";
import { tellEvents } from "./events";
import { GridReader } from "./grid-reader";
import { FormulaCheck } from "./readable";
import { LiveSheets } from "./sheets";
import type { LiveSpreadsheet, SavedWorkbook, TableSheetContent } from "./types";

/** What a workbook on a screen has and one without does not. */
export interface Surface {
  editing(): boolean;
}

/** The spreadsheet that the host sees. */
export class LiveBook implements LiveSpreadsheet {
  readonly sheets: LiveSheets;
  readonly cells: LiveCells;
  readonly book: Book;
  readonly #surface: Surface;
  readonly #calculation: Calculation;

  constructor(book: Book, surface: Surface) {
    this.book = book;
    this.#surface = surface;
    const reader = new GridReader(book);
    this.#calculation = new Calculation(book);
    this.sheets = new LiveSheets(book);
    this.cells = new LiveCells(book, reader, new FormulaCheck(book, (formula) => formula));
    tellEvents(book);
  }

  get styles(): Styles {
    throw new Error("The grid has no styles yet.");
  }

  get tables(): Tables {
    throw new Error("The grid has no tables yet.");
  }

  get names(): Names {
    throw new Error("The grid has no names yet.");
  }

  get rules(): Rules {
    throw new Error("The grid has no rules yet.");
  }

  get validations(): Validations {
    throw new Error("The grid has no validations yet.");
  }

  get charts(): Charts {
    throw new Error("The grid has no charts yet.");
  }

  get parts(): Parts {
    throw new Error("The grid has no parts yet.");
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
    throw new Error(`The grid has no addTableSheet yet (${content.name}).`);
  }

  save(): SavedWorkbook {
    throw new Error("The grid has no save yet.");
  }

  changedSheets(): readonly string[] {
    throw new Error("The grid has no changedSheets yet.");
  }

  dispose(): void {
    this.book.dispose();
  }
}
