import "../../../src/grid/polyfill";
import {
  CellValueType,
  type ICellData,
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { Book } from "../../../src/grid/live/book";
import { mendedFormulaPlugin } from "../../../src/grid/live/engine-plugin";
import { movingFormulasPlugin } from "../../../src/grid/live/moves/plugin";

type Value = string | number | boolean | null;

const books: Book[] = [];

export const SHEET = "s1";
export const OTHER_SHEET = "s2";

/** A workbook of two sheets; the first holds these values, strings with "=" as formulas. */
export function openBook(
  rows: readonly (readonly Value[])[] = [],
  resources: readonly Resource[] = [],
): Book {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
  });
  univer.registerPlugin(mendedFormulaPlugin(univer.__getInjector()));
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(movingFormulasPlugin(univer.__getInjector()));
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const size = { rowCount: 1000, columnCount: 40 };
  const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: `book-${books.length}`,
    locale: LocaleType.ZH_CN,
    sheetOrder: [SHEET, OTHER_SHEET],
    sheets: {
      [SHEET]: { id: SHEET, name: "月报", ...size, cellData: rows.map((row) => row.map(cellOf)) },
      [OTHER_SHEET]: { id: OTHER_SHEET, name: "参考值", ...size, cellData: {} },
    },
    resources: resources.map(({ name, data }) => ({ name, data })),
  });
  const book = new Book(univer, workbook);
  books.push(book);
  return book;
}

export interface Resource {
  readonly name: string;
  readonly data: string;
}

export function closeBooks(): void {
  for (const book of books.splice(0)) book.dispose();
}

export function write(book: Book, row: number, column: number, value: Value, sheet = SHEET): void {
  book.run("sheet.mutation.set-range-values", {
    subUnitId: sheet,
    cellValue: { [row]: { [column]: cellOf(value) } },
  });
}

/** Inserts rows as a person at the grid or the host does. */
export async function insertRows(book: Book, row: number, count: number, sheet = SHEET): Promise<void> {
  await book.injector.get(ICommandService).executeCommand("sheet.command.insert-row", {
    unitId: book.unitId,
    subUnitId: sheet,
    range: { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn: 39 },
    direction: 0,
  });
}

/** Waits until something holds: rules and validators compute some time after the cells have changed. */
export async function until<Value>(read: () => Value, holds: (value: Value) => boolean): Promise<Value> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    const value = read();
    if (holds(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return read();
}

function cellOf(value: Value): ICellData {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return value.startsWith("=") ? { f: value } : { v: value, t: CellValueType.STRING };
}
