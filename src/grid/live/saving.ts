import {
  IResourceManagerService,
  type IWorkbookData,
  type IWorksheetData,
  UniverInstanceType,
} from "@univerjs/core";
import type { Json } from "../../host/spreadsheet";
import type { Book } from "./book";
import type { SavedWorkbook } from "./types";

/** Saves the workbook in pieces, and remembers which sheets changed since. */
export class Saving {
  readonly #book: Book;
  readonly #changed = new Set<string>();

  constructor(book: Book) {
    this.#book = book;
    for (const sheet of book.workbook.getSheets()) this.#changed.add(sheet.getSheetId());
    book.onCommand((id, params) => {
      if (!id.includes(".mutation.")) return;
      const { subUnitId, sheet } = (params ?? {}) as { subUnitId?: string; sheet?: { id?: string } };
      const changed = subUnitId ?? sheet?.id;
      if (changed !== undefined) this.#changed.add(changed);
    });
  }

  changedSheets(): string[] {
    this.#book.flush();
    return [...this.#changed].filter((id) => this.#book.workbook.getSheetBySheetId(id));
  }

  save(): SavedWorkbook {
    this.#book.flush();
    this.#changed.clear();
    const { workbook, unitId, injector } = this.#book;
    const all = injector.get(IResourceManagerService).getResources(unitId, UniverInstanceType.UNIVER_SHEET);
    // Drawings are those of the charts, which are made anew from their part.
    const resources = all.filter(({ name }) => name !== "SHEET_DRAWING_PLUGIN");
    const meta = structuredClone({ ...workbook.getSnapshot(), sheets: {}, resources });
    return { meta: meta as unknown as Json, sheets: this.#sheets() };
  }

  /** Each sheet is copied when it is read: whoever writes the changed ones only does not pay for the others. */
  #sheets(): SavedWorkbook["sheets"] {
    const sheets: Record<string, Json> = {};
    for (const sheet of this.#book.workbook.getSheets()) {
      Object.defineProperty(sheets, sheet.getSheetId(), {
        enumerable: true,
        get: () => structuredClone(sheet.getSnapshot()) as unknown as Json,
      });
    }
    return sheets;
  }
}

/** The data of a workbook for Univer; it goes on living in what it is given, so that this is a copy. */
export function savedWorkbook(id: string, { meta, sheets }: SavedWorkbook): IWorkbookData {
  const { sheetOrder, ...rest } = structuredClone(meta) as unknown as IWorkbookData;
  const present = sheetOrder.filter((sheet) => sheets[sheet] !== undefined);
  const contents = present.map((sheet) => [sheet, structuredClone(sheets[sheet]) as Partial<IWorksheetData>]);
  return {
    ...rest,
    id,
    sheetOrder: present,
    sheets: Object.fromEntries(contents) as IWorkbookData["sheets"],
  };
}
