import type { ICellData, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Box, CellEntry, Cells, CellValue, ClearWhat, ValueType } from "../../host/spreadsheet";
import type { Book } from "./book";
import { dataOf, NOTHING, typeOfValue, valueOf } from "./cell-data";
import { messageOf } from "./errors";
import { type GridReader, hasContent } from "./grid-reader";
import { boxOf, contains, intersect } from "./boxes";
import type { FormulaCheck } from "./readable";
import { deleteCells, insertCells, mergeCells, unmergeCells } from "./shifting";
import { patternOf, textOf } from "./texts";

/** What may be in a cell that waits to be written: all of it goes. */
const ANYTHING: ICellData = { f: "=0", si: "0", p: { id: "", documentStyle: {} }, custom: {} };

type Rows = Record<number, Record<number, Nullable<ICellData>> | undefined>;

export class LiveCells implements Cells {
  readonly #book: Book;
  readonly #reader: GridReader;
  readonly #check: FormulaCheck;

  constructor(book: Book, reader: GridReader, check: FormulaCheck) {
    this.#book = book;
    this.#reader = reader;
    this.#check = check;
  }

  values(sheet: string, box: Box): CellValue[][] {
    return this.#reader.map(sheet, box, valueOf);
  }

  formulas(sheet: string, box: Box): CellValue[][] {
    const model = this.#book.injector.get(FormulaDataModel);
    const { unitId } = this.#book;
    return this.#reader.map(sheet, box, (cell, _, row, column) => {
      if (cell?.f) return cell.f;
      // Cells that were filled down share the formula of the first one.
      const shared = cell?.si ? model.getFormulaStringByCell(row, column, sheet, unitId) : null;
      return shared ?? valueOf(cell);
    });
  }

  valueTypes(sheet: string, box: Box): ValueType[][] {
    return this.#reader.map(sheet, box, typeOfValue);
  }

  texts(sheet: string, box: Box): string[][] {
    return this.#reader.map(sheet, box, textOf);
  }

  numberFormats(sheet: string, box: Box): string[][] {
    return this.#reader.map(sheet, box, patternOf);
  }

  errorMessage(sheet: string, row: number, column: number): string | undefined {
    this.#book.flush();
    return messageOf(this.#book.sheet(sheet).getCellRaw(row, column));
  }

  write(sheet: string, box: Box, entries: readonly (readonly (CellEntry | null)[])[]): void {
    const cells = this.#book.sheet(sheet).getCellMatrix().getMatrix() as Rows;
    const pending = this.#book.pending.of(sheet);
    for (let down = 0; down < entries.length; down++) {
      const [row, at] = [entries[down] ?? [], box.row + down];
      const own = cells[at];
      const waiting = (pending[at] ??= {});
      for (let right = 0; right < row.length; right++) {
        const [entry, column] = [row[right], box.column + right];
        if (!entry) continue;
        const before = waiting[column];
        waiting[column] =
          before === undefined ? dataOf(entry, own?.[column]) : { ...before, ...dataOf(entry, ANYTHING) };
      }
    }
  }

  clear(sheet: string, box: Box, what: ClearWhat): void {
    this.#book.flush();
    const used = this.#reader.usedBox(sheet, "all");
    const inside = used === null ? null : intersect(used, box);
    if (inside === null) return;
    const matrix = this.#book.sheet(sheet).getCellMatrix();
    matrix.forValue((row, column, cell) => {
      const change = cell && contains(inside, row, column) ? clearing(cell, what) : null;
      if (change !== null) this.#book.pending.put(sheet, row, column, change);
    });
  }

  insert(sheet: string, box: Box, shift: "Down" | "Right"): void {
    insertCells(this.#book, sheet, box, shift);
  }

  delete(sheet: string, box: Box, shift: "Up" | "Left"): void {
    deleteCells(this.#book, sheet, box, shift);
  }

  merge(sheet: string, box: Box): void {
    mergeCells(this.#book, sheet, box);
  }

  unmerge(sheet: string, box: Box): void {
    unmergeCells(this.#book, sheet, box);
  }

  merges(sheet: string): Box[] {
    return this.#book.sheet(sheet).getMergeData().map(boxOf);
  }

  usedBox(sheet: string, what: "values" | "all"): Box | null {
    return this.#reader.usedBox(sheet, what);
  }

  spillOf(sheet: string, row: number, column: number): Box | null {
    return this.#reader.spillOf(sheet, row, column);
  }

  readable(formula: string): boolean {
    return this.#check.readable(formula);
  }
}

/** What is to be written over the cell; null for nothing. */
function clearing(cell: ICellData, what: ClearWhat): ICellData | null {
  if (what === "Contents") return hasContent(cell) ? NOTHING : null;
  if (what === "Formats") return cell.s === undefined || cell.s === null ? null : { s: null };
  return { ...NOTHING, s: null };
}
