import type { ICellData, Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "./book";

const DATE = /^(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?:(?<day>\d{1,2})[日号])?$/;
/** The full-width sign of the yuan, which Chinese keyboards give. */
const AMOUNT = /^([-+]?)￥(?=[\d.])/;

/** Lets a person type dates and amounts as they are written in Chinese, which Univer takes for texts. */
export function readChineseEntries(book: Book): void {
  const { writeCellInterceptor } = book.injector.get(SheetInterceptorService);
  const subscription = writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // Before Univer looks for numbers and dates.
    priority: 1000,
    handler: (cell, _, next) => next(withReadableText(cell)),
  });
  book.disposeWithMe({ dispose: subscription });
}

/** 2025年8月1日 as Univer reads it: 2025-8-1. */
export function readableEntry(text: string): string {
  const { year, month, day } = DATE.exec(text.trim())?.groups ?? {};
  // Excel, too, leaves a month alone as it is.
  if (month === undefined || (year === undefined && day === undefined)) return text.replace(AMOUNT, "$1¥");
  return [year, month, day].filter((part) => part !== undefined).join(year === undefined ? "/" : "-");
}

/** What a cell takes as text for its format, or for an apostrophe, has that as its type already. */
function withReadableText(cell: Nullable<ICellData>): Nullable<ICellData> {
  if (!cell || typeof cell.v !== "string" || cell.t || cell.f) return cell;
  return { ...cell, v: readableEntry(cell.v) };
}
