import type { ICellData, IRange, Nullable, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Box } from "../../host/spreadsheet";
import type { Book } from "./book";
import { around, boxOf } from "./boxes";

type Rows<Item> = Record<number, Record<number, Item> | undefined>;

/** The cells of a sheet as they are, those that formulas spill into among them. */
export class GridReader {
  readonly #book: Book;
  readonly #formulas: FormulaDataModel;

  constructor(book: Book) {
    this.#book = book;
    this.#formulas = book.injector.get(FormulaDataModel);
  }

  /** A row of the result for each row of the box. */
  map<Result>(
    sheetId: string,
    box: Box,
    read: (cell: Nullable<ICellData>, sheet: Worksheet, row: number, column: number) => Result,
  ): Result[][] {
    this.#book.flush();
    const sheet = this.#book.sheet(sheetId);
    const cells = sheet.getCellMatrix().getMatrix() as Rows<Nullable<ICellData>>;
    const spilled = this.#spilled(sheetId);
    return Array.from({ length: box.rows }, (_, row) => {
      const at = box.row + row;
      const [own, spill] = [cells[at], spilled[at]];
      return Array.from({ length: box.columns }, (__, offset) => {
        const column = box.column + offset;
        return read(visible(own?.[column], spill?.[column]), sheet, at, column);
      });
    });
  }

  /** null where the formula of the cell does not spill, or cannot. */
  spillOf(sheetId: string, row: number, column: number): Box | null {
    this.#book.flush();
    const range = this.#spillRanges(sheetId)[row]?.[column];
    const cell = this.#book.sheet(sheetId).getCellRaw(row, column);
    return range && cell?.f && cell.v !== "#SPILL!" ? boxOf(range) : null;
  }

  usedBox(sheetId: string, what: "values" | "all"): Box | null {
    this.#book.flush();
    const boxes: Box[] = [];
    const sheet = this.#book.sheet(sheetId);
    const holds = (cell: Nullable<ICellData>): boolean =>
      isThere(cell) && (hasContent(cell) || (what === "all" && isThere(cell.s)));
    const own = usedOf(sheet.getCellMatrix().getMatrix() as Rows<Nullable<ICellData>>, holds);
    const spilled = usedOf(this.#spilled(sheetId), (cell) => isThere(cell?.v));
    for (const box of [own, spilled]) if (box !== null) boxes.push(box);
    return around(boxes);
  }

  #spilled(sheetId: string): Rows<Nullable<ICellData>> {
    return (this.#formulas.getArrayFormulaCellData()[this.#book.unitId]?.[sheetId] ?? {}) as Rows<
      Nullable<ICellData>
    >;
  }

  #spillRanges(sheetId: string): Rows<IRange> {
    return (this.#formulas.getArrayFormulaRange()[this.#book.unitId]?.[sheetId] ?? {}) as Rows<IRange>;
  }
}

function isThere<Part>(part: Nullable<Part>): part is NonNullable<Part> {
  return part !== undefined && part !== null;
}

export function hasContent(cell: ICellData): boolean {
  return (isThere(cell.v) && cell.v !== "") || [cell.f, cell.si, cell.p].some(isThere);
}

/** The style of a cell stays its own where a formula spills into it. */
function visible(own: Nullable<ICellData>, spilled: Nullable<ICellData>): Nullable<ICellData> {
  if (!spilled || (own && hasContent(own))) return own;
  return !isThere(own?.s) ? spilled : { ...spilled, s: own.s };
}

function usedOf(rows: Rows<Nullable<ICellData>>, holds: (cell: Nullable<ICellData>) => boolean): Box | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const [row, cells] of Object.entries(rows)) {
    for (const column in cells) {
      const at = Number(column);
      // Most cells lie within what is known to be used.
      if (at >= left && at <= right && Number(row) <= bottom) continue;
      if (!holds(cells[at])) continue;
      top = Math.min(top, Number(row));
      bottom = Math.max(bottom, Number(row));
      left = Math.min(left, at);
      right = Math.max(right, at);
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
