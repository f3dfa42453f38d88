import type { ICellData } from "@univerjs/core";

export type CellMatrix = Record<number, Record<number, ICellData>>;

/** Writes of cells that wait to become one change for each sheet. */
export class PendingCells {
  #sheets = new Map<string, CellMatrix>();

  get isEmpty(): boolean {
    return this.#sheets.size === 0;
  }

  /** What waits for a sheet, to be added to. */
  of(sheet: string): CellMatrix {
    let rows = this.#sheets.get(sheet);
    if (rows === undefined) this.#sheets.set(sheet, (rows = {}));
    return rows;
  }

  put(sheet: string, row: number, column: number, cell: ICellData): void {
    const cells = (this.of(sheet)[row] ??= {});
    const before = cells[column];
    cells[column] = before === undefined ? cell : { ...before, ...cell };
  }

  /** Empties the buffer. */
  take(): { readonly subUnitId: string; readonly cellValue: CellMatrix }[] {
    const changes = [...this.#sheets].map(([subUnitId, cellValue]) => ({ subUnitId, cellValue }));
    this.#sheets = new Map();
    return changes;
  }
}
