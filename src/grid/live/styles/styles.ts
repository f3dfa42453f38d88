import { type ICellData, type IStyleData, type Nullable, WrapStrategy, type Worksheet } from "@univerjs/core";
import {
  SetColDataMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { BorderLine, Box, CellStyle, Edge, SharedStyle, Styles } from "../../../host/spreadsheet";
import type { Book } from "../book";
import { intersect, isWholeColumns, isWholeRows } from "../boxes";
import type { GridReader } from "../grid-reader";
import { textOf } from "../texts";
import type { CellMatrix } from "../pending";
import { borderStyle, cellsOf, lineOf } from "./borders";
import { heightOf, widthOf } from "./fit";
import { Sizes } from "./sizes";
import { cellStyle, univerStyle } from "./translate";

export class LiveStyles extends Sizes implements Styles {
  readonly #book: Book;
  readonly #reader: GridReader;

  constructor(book: Book, reader: GridReader) {
    super(book);
    this.#book = book;
    this.#reader = reader;
  }

  read(sheet: string, box: Box): SharedStyle {
    this.#book.flush();
    const worksheet = this.#book.sheet(sheet);
    let shared: SharedStyle | undefined;
    for (const style of this.#styles(worksheet, sheet, box)) {
      const own = cellStyle(style);
      shared = shared === undefined ? own : common(shared, own);
    }
    return shared ?? cellStyle(null);
  }

  set(sheet: string, box: Box, change: Partial<CellStyle>): void {
    this.#apply(sheet, box, univerStyle(change));
  }

  border(sheet: string, box: Box, edge: Edge): BorderLine | null {
    this.#book.flush();
    const [first] = cellsOf(box, edge);
    if (first === undefined) return null;
    const worksheet = this.#book.sheet(sheet);
    let shared: BorderLine | undefined;
    for (const style of this.#styles(worksheet, sheet, first.box)) {
      const line = lineOf(style, first.side);
      if (shared !== undefined && JSON.stringify(shared) !== JSON.stringify(line)) return null;
      shared = line;
    }
    return shared ?? null;
  }

  setBorder(sheet: string, box: Box, edge: Edge, line: BorderLine): void {
    for (const cells of cellsOf(box, edge)) this.#apply(sheet, cells.box, borderStyle(cells.side, line));
  }

  autofitColumns(sheet: string, box: Box): void {
    const widths: Record<number, number> = {};
    this.#measure(sheet, box, (cell, worksheet, _, column) => {
      widths[column] = Math.max(
        widths[column] ?? 0,
        widthOf(textOf(cell, worksheet), styleOf(cell, worksheet)),
      );
    });
    this.setColumnWidths(sheet, widths);
  }

  autofitRows(sheet: string, box: Box): void {
    const heights: Record<number, number> = {};
    this.#measure(sheet, box, (cell, worksheet, row, column) => {
      const style = styleOf(cell, worksheet);
      const [text, width] = [textOf(cell, worksheet), worksheet.getColumnWidth(column)];
      const height = heightOf(text, style, width, style?.tb === WrapStrategy.WRAP);
      heights[row] = Math.max(heights[row] ?? worksheet.getConfig().defaultRowHeight, height);
    });
    this.setRowHeights(sheet, heights);
  }

  #measure(
    sheet: string,
    box: Box,
    measure: (cell: ICellData, worksheet: Worksheet, row: number, column: number) => void,
  ): void {
    const used = this.#reader.usedBox(sheet, "values");
    const inside = used === null ? null : intersect(used, box);
    if (inside === null) return;
    this.#reader.map(sheet, inside, (cell, worksheet, row, column) => {
      if (cell && textOf(cell, worksheet) !== "") measure(cell, worksheet, row, column);
    });
  }

  /** Whole rows and columns have a style of their own; of a large box, the part in use and one cell beyond count. */
  *#styles(worksheet: Worksheet, sheet: string, box: Box): Iterable<Nullable<IStyleData>> {
    const used = this.#reader.usedBox(sheet, "all");
    const inside = used === null ? null : intersect(used, box);
    if (inside === null || inside.rows * inside.columns < box.rows * box.columns) {
      yield worksheet.getComposedCellStyle(box.row + box.rows - 1, box.column + box.columns - 1);
    }
    if (inside === null) return;
    for (let row = inside.row; row < inside.row + inside.rows; row++) {
      for (let column = inside.column; column < inside.column + inside.columns; column++) {
        yield worksheet.getComposedCellStyle(row, column);
      }
    }
  }

  #apply(sheet: string, box: Box, style: IStyleData): void {
    this.#book.flush();
    const whole = isWholeColumns(box) ? "columns" : isWholeRows(box) ? "rows" : null;
    if (whole !== null) this.#applyWhole(sheet, box, whole, style);
    const used = whole === null ? box : this.#reader.usedBox(sheet, "all");
    const inside = used === null ? null : intersect(used, box);
    if (inside === null) return;
    const cellValue: CellMatrix = {};
    for (let row = inside.row; row < inside.row + inside.rows; row++) {
      const cells: CellMatrix[number] = (cellValue[row] = {});
      for (let column = inside.column; column < inside.column + inside.columns; column++)
        cells[column] = { s: style };
    }
    // Said to be of this command, so that nothing is calculated after it.
    this.#book.run(SetRangeValuesMutation.id, { subUnitId: sheet, cellValue, trigger: SetStyleCommand.id });
  }

  #applyWhole(sheet: string, box: Box, whole: "rows" | "columns", style: IStyleData): void {
    const worksheet = this.#book.sheet(sheet);
    const [first, count] = whole === "rows" ? [box.row, box.rows] : [box.column, box.columns];
    // Of the thousands of columns of a sheet most have the same style, before and after.
    const after = new Map<Nullable<IStyleData>, IStyleData>();
    const data: Record<number, { s: IStyleData }> = {};
    for (let index = first; index < first + count; index++) {
      const before = whole === "rows" ? worksheet.getRowStyle(index) : worksheet.getColumnStyle(index);
      const own = after.get(before) ?? merged(before, style);
      after.set(before, own);
      data[index] = { s: own };
    }
    if (whole === "rows") this.#book.run(SetRowDataMutation.id, { subUnitId: sheet, rowData: data });
    else this.#book.run(SetColDataMutation.id, { subUnitId: sheet, columnData: data });
  }
}

function styleOf(cell: ICellData, worksheet: Worksheet): Nullable<IStyleData> {
  return typeof cell.s === "string" ? worksheet.getStyleDataByHash(cell.s) : cell.s;
}

function common(one: SharedStyle, other: CellStyle): SharedStyle {
  const entries = Object.entries(one).map(([key, value]) => [
    key,
    value === other[key as keyof CellStyle] ? value : null,
  ]);
  return Object.fromEntries(entries) as SharedStyle;
}

/** null in a change takes the property away. */
function merged(before: Nullable<IStyleData>, change: IStyleData): IStyleData {
  const entries = Object.entries({ ...before, ...change, bd: { ...before?.bd, ...change.bd } });
  return Object.fromEntries(entries.filter(([, value]) => value !== null)) as IStyleData;
}
