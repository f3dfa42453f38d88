import type { ICellData, IRange, Nullable, ObjectMatrix } from "@univerjs/core";
import type { BaseReferenceObject } from "@univerjs/engine-formula";
import { boxOf, contains } from "./boxes";
import type { RangeSource } from "../executor";
import { errorCell } from "../values";
import { typeOfValue, valueOf } from "./cell-data";

type Layer = Nullable<ObjectMatrix<Nullable<ICellData>>>;
type Rows = Record<number, Record<number, Nullable<ICellData>> | undefined>;

/**
 * Reads ranges of the live sheets: the cells, over them what formulas spill, over all what this very calculation has
 * computed. Rows below the last one that any sheet uses are left out, or a whole column would cost a million cells:
 * whole columns of two sheets stay equal in height, and the functions take blanks at the end for nothing anyhow.
 */
export const LIVE_RANGES: RangeSource = {
  read(reference: BaseReferenceObject): readonly (readonly unknown[])[] | null {
    const sheet = reference.getCurrentActiveSheetData();
    if (reference.isMultiArea() || sheet === undefined) return null;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const layers = layersOf(reference, sheet.cellData);
    const used = Math.max(usedRows(reference), ...layers.slice(2).map(({ rows }) => lastRow(rows) + 1));
    const height = Math.max(1, Math.min(endRow + 1, used) - startRow);
    const width = endColumn - startColumn + 1;
    const isOnlyCells = layers.slice(1).every(({ rows }) => lastRow(rows) === -1);
    const matrices = sheet.cellData && isOnlyCells ? matricesOf(sheet.cellData) : undefined;
    const key = `${startRow} ${startColumn} ${height} ${width}`;
    const before = matrices?.get(key);
    if (before !== undefined) return before;
    const matrix = Array.from({ length: height }, () => new Array<unknown>(width).fill(""));
    for (const layer of layers) lay(matrix, layer, startRow, startColumn);
    matrices?.set(key, matrix);
    return matrix;
  },
  isEmpty(reference, row, column) {
    const { startRow, startColumn } = reference.getRangePosition();
    const [cells, ...results] = layersOf(reference, reference.getCurrentActiveSheetData()?.cellData).map(
      ({ rows }) => rows[startRow + row]?.[startColumn + column],
    );
    if (cells?.f || cells?.si || (cells?.v ?? "") !== "") return false;
    // What a formula gives is something, be it a text of no characters.
    return results.every((result) => (result?.v ?? null) === null);
  },
};

/** What was read of sheets without any result of a formula; for each calculation the engine makes the cells anew. */
const readBefore = new WeakMap<object, Map<string, unknown[][]>>();

function matricesOf(cells: object): Map<string, unknown[][]> {
  const matrices = readBefore.get(cells) ?? new Map<string, unknown[][]>();
  readBefore.set(cells, matrices);
  return matrices;
}

interface Overlay {
  readonly rows: Rows;
  /** Leaves cells of it out that are no longer so. */
  readonly holds: (row: number, column: number) => boolean;
}

function layersOf(reference: BaseReferenceObject, cells: Layer): Overlay[] {
  const always = (): boolean => true;
  const stale = staleSpills(reference);
  const spilled = (row: number, column: number): boolean => !stale.some((box) => contains(box, row, column));
  return [
    { rows: rowsOf(cells), holds: always },
    { rows: rowsOf(reference.getCurrentActiveArrayFormulaCellData()), holds: spilled },
    { rows: rowsOf(reference.getCurrentRuntimeActiveArrayFormulaCellData()), holds: always },
    { rows: rowsOf(reference.getCurrentRuntimeSheetData()), holds: always },
  ];
}

/** Where formulas had spilled to before this calculation, which has computed them anew. */
function staleSpills(reference: BaseReferenceObject): ReturnType<typeof boxOf>[] {
  type Ranges = Nullable<Record<number, Record<number, IRange> | undefined>>;
  const before = reference.getCurrentActiveArrayFormulaRange() as Ranges;
  const now = reference.getCurrentRuntimeActiveArrayFormulaRange() as Ranges;
  const stale: ReturnType<typeof boxOf>[] = [];
  for (const [row, columns] of Object.entries(before ?? {})) {
    for (const [column, range] of Object.entries(columns ?? {})) {
      if (now?.[Number(row)]?.[Number(column)]) stale.push(boxOf(range));
    }
  }
  return stale;
}

/** For each calculation the engine makes these anew. */
const lastRows = new WeakMap<object, number>();

function usedRows(reference: BaseReferenceObject): number {
  const cells = Object.values(reference.getUnitData()[reference.getUnitId()] ?? {}).map(
    (sheet) => sheet?.cellData,
  );
  const spilled = Object.values(reference.getArrayFormulaCellData()[reference.getUnitId()] ?? {});
  const layers: Layer[] = [...cells, ...spilled];
  return Math.max(
    ...layers.map((layer) => {
      if (!layer) return 0;
      const known = lastRows.get(layer) ?? lastRow(rowsOf(layer)) + 1;
      lastRows.set(layer, known);
      return known;
    }),
  );
}

function rowsOf(layer: Layer): Rows {
  return layer ? (layer.getMatrix() as Rows) : {};
}

/** Keys of objects that are whole numbers come in their order. */
function lastRow(rows: Rows): number {
  return Number(Object.keys(rows).at(-1) ?? -1);
}

function lay(matrix: unknown[][], { rows, holds }: Overlay, top: number, left: number): void {
  matrix.forEach((target, down) => {
    const row = top + down;
    const cells = rows[row];
    if (cells === undefined) return;
    for (let right = 0; right < target.length; right++) {
      const cell = cells[left + right];
      if (cell && holds(row, left + right)) target[right] = argumentOf(cell);
    }
  });
}

function argumentOf(cell: ICellData): unknown {
  const value = valueOf(cell);
  return typeof value === "string" && value.startsWith("#") && typeOfValue(cell) === "Error"
    ? errorCell(value)
    : value;
}
