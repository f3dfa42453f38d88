import type { ICellData, ICommandInfo, ICommandService, Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";

type Rows<Cell> = Record<number, Record<number, Cell>>;

/** Changes that neither move cells nor hide rows; a page tells of these after many a cell is written. */
const HARMLESS = /\.set-worksheet-(?:row-(?:is-)?auto-height|row-height|col-width)$|^formula\.|numfmt$/;

interface Written {
  readonly subUnitId: string;
  readonly cellValue?: Rows<unknown>;
}

/**
 * Remembers what is known of each sheet, so that not every cell and row is looked at for each change. Cells that are
 * written are followed one by one; whatever else happens to the workbook, everything is looked up anew.
 */
export class SheetMemory {
  readonly #formulas = new Map<string, Rows<ICellData>>();
  readonly #others = new Map<string, unknown>();
  readonly #cellsOf: (sheetId: string) => Rows<Nullable<ICellData>>;

  constructor(commands: ICommandService, cellsOf: (sheetId: string) => Rows<Nullable<ICellData>>) {
    this.#cellsOf = cellsOf;
    commands.onCommandExecuted((command) => this.#follow(command));
  }

  /** The cells of a sheet that hold a formula. */
  formulas(sheetId: string): Rows<ICellData> {
    let known = this.#formulas.get(sheetId);
    if (known === undefined) this.#formulas.set(sheetId, (known = formulaCells(this.#cellsOf(sheetId))));
    return known;
  }

  /** Something else that the writing of cells does not change. */
  remembered<Known>(sheetId: string, find: () => Known): Known {
    if (!this.#others.has(sheetId)) this.#others.set(sheetId, find());
    return this.#others.get(sheetId) as Known;
  }

  #follow({ id, params }: ICommandInfo): void {
    if (id === SetRangeValuesMutation.id) this.#followCells(params as Written);
    else if (id.includes(".mutation.") && !HARMLESS.test(id)) {
      this.#formulas.clear();
      this.#others.clear();
    }
  }

  #followCells({ subUnitId, cellValue = {} }: Written): void {
    const known = this.#formulas.get(subUnitId);
    if (known === undefined) return;
    const cells = this.#cellsOf(subUnitId);
    for (const key in cellValue) {
      const row = Number(key);
      for (const column in cellValue[row]) {
        const cell = cells[row]?.[Number(column)];
        if (holdsFormula(cell)) (known[row] ??= {})[Number(column)] = cell;
        else if (known[row] !== undefined) Reflect.deleteProperty(known[row], column);
      }
    }
  }
}

export function formulaCells(rows: Rows<Nullable<ICellData>>): Rows<ICellData> {
  const found: Rows<ICellData> = {};
  for (const row in rows) {
    const cells = rows[row];
    for (const column in cells) {
      const cell = cells[Number(column)];
      if (holdsFormula(cell)) (found[Number(row)] ??= {})[Number(column)] = cell;
    }
  }
  return found;
}

function holdsFormula(cell: Nullable<ICellData>): cell is ICellData {
  return Boolean(cell?.f || cell?.si);
}
