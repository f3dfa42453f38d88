import { type ICellData, type IDocumentData, LocaleType, type Nullable } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { EditingRenderController } from "@univerjs/sheets-ui";
import type { Book } from "./book";
import { readableEntry, readableFormula } from "./readable-entries";

/** Lets a person type dates and amounts as they are written in Chinese, which Univer takes for texts. */
export function readChineseEntries(book: Book): void {
  const { writeCellInterceptor } = book.injector.get(SheetInterceptorService);
  const subscription = writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // Before Univer looks for numbers and dates.
    priority: 1000,
    handler: (cell, _, next) => next(withReadableText(cell)),
  });
  book.disposeWithMe({ dispose: subscription });
  readChineseFormulas(book);
}

/** How the editor hands over what was typed. */
interface Submitting {
  _localService: { getCurrentLocale(): LocaleType };
  _submitEdit(document: IDocumentData, ...rest: unknown[]): Promise<boolean>;
}

/**
 * Hands formulas to the editor that read already as Excel would read them. In Chinese it makes full-width characters
 * narrow, too, but in names of columns as well, and nowhere in a formula with a text in quotes: it is not to know.
 */
function readChineseFormulas(book: Book): void {
  const renders = book.injector.get(IRenderManagerService);
  let mended = false;
  const watch = renders.created$.subscribe(mend);
  book.disposeWithMe({ dispose: () => watch.unsubscribe() });
  mend();

  function mend(): void {
    const render = mended ? undefined : renders.getRenderUnitById(book.unitId);
    if (!render) return;
    mended = true;
    const editing = render.with(EditingRenderController) as unknown as Submitting;
    const { _localService: locale } = editing;
    const submit = editing._submitEdit.bind(editing);
    editing._submitEdit = (document, ...rest) => {
      const text = document.body?.dataStream.replace(/\r\n$/, "") ?? "";
      if (!document.body || !/^[=＝]/.test(text)) return submit(document, ...rest);
      const body = { ...document.body, dataStream: `${readableFormula(text)}\r\n` };
      editing._localService = { getCurrentLocale: () => LocaleType.EN_US };
      try {
        return submit({ ...document, body }, ...rest);
      } finally {
        // The text is read before anything is waited for.
        editing._localService = locale;
      }
    };
  }
}

/** What a cell takes as text for its format, or for an apostrophe, has that as its type already. */
function withReadableText(cell: Nullable<ICellData>): Nullable<ICellData> {
  if (!cell || typeof cell.v !== "string" || cell.t || cell.f) return cell;
  return { ...cell, v: readableEntry(cell.v) };
}
