import type { BaseReferenceObject } from "@univerjs/engine-formula";
import { readCell, type TableSheet } from "./sheets";
import { errorCell, isErrorCode } from "./values";

type Matrix = readonly (readonly unknown[])[];

/**
 * Reads ranges of table sheets straight from the rows of the table, without a value object per cell, and each range
 * once only: the tables of a grid never change.
 */
export class RangeReader {
  readonly #sheets: ReadonlyMap<string, TableSheet>;
  readonly #matrices = new Map<string, Matrix>();

  constructor(sheets: readonly TableSheet[]) {
    this.#sheets = new Map(sheets.map((sheet) => [sheet.sheetId, sheet]));
  }

  /** null when the range is not of a table sheet. */
  read(reference: BaseReferenceObject): Matrix | null {
    const sheet = this.#sheets.get(reference.getSheetId());
    if (sheet === undefined || reference.isMultiArea()) return null;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const key = [sheet.sheetId, startRow, endRow, startColumn, endColumn].join(" ");
    let matrix = this.#matrices.get(key);
    if (matrix === undefined) {
      matrix = Array.from({ length: endRow - startRow + 1 }, (_, row) =>
        Array.from({ length: endColumn - startColumn + 1 }, (_, column) =>
          argumentCell(sheet, startRow + row, startColumn + column),
        ),
      );
      this.#matrices.set(key, matrix);
    }
    return matrix;
  }

  /** A table's "" is a blank. */
  isEmpty(): boolean {
    return true;
  }
}

function argumentCell(sheet: TableSheet, row: number, column: number): unknown {
  const value = readCell(sheet, row, column);
  // The engine takes a cell with the text of an error value for that error; so must this reader.
  return typeof value === "string" && value.startsWith("#") && isErrorCode(value) ? errorCell(value) : value;
}
