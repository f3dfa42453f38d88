import type { ICellData, Nullable } from "@univerjs/core";
import { FormulaDataModel, SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import type { Book } from "./book";
import type { SparingDataModel } from "./data-model";

/** Goes through the formulas of the whole workbook. */
export class FormulaTexts {
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
  }

  /** Writes formulas anew; undefined leaves one as it is. */
  rewrite(change: (formula: string, sheet: string, row: number, column: number) => string | undefined): void {
    this.#forEach((formula, sheet, row, column) => {
      const changed = change(formula, sheet, row, column);
      if (changed !== undefined && changed !== formula)
        this.#book.pending.put(sheet, row, column, { f: changed });
    });
    this.#book.flush();
  }

  /** Has the formulas calculated that a test picks, and with them those that depend on them. */
  recalculate(picks: (formula: string) => boolean): void {
    const { unitId } = this.#book;
    const dirtyRanges: object[] = [];
    this.#forEach((formula, sheetId, row, column) => {
      if (!picks(formula)) return;
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      dirtyRanges.push({ unitId, sheetId, range });
    });
    if (dirtyRanges.length > 0) {
      this.#book.run(SetTriggerFormulaCalculationStartMutation.id, { dirtyRanges });
    }
  }

  #forEach(visit: (formula: string, sheet: string, row: number, column: number) => void): void {
    this.#book.flush();
    const model = this.#book.injector.get(FormulaDataModel) as SparingDataModel;
    for (const sheet of this.#book.workbook.getSheets()) {
      const id = sheet.getSheetId();
      const rows = model.formulaCells(id) as Record<number, Record<number, Nullable<ICellData>>>;
      for (const row in rows) {
        const cells = rows[row] ?? {};
        for (const column in cells) {
          const formula = cells[column]?.f;
          if (formula) visit(formula, id, Number(row), Number(column));
        }
      }
    }
  }
}
