import { CellValueType, type ICellData, InterceptorEffectEnum, numfmt, type Workbook } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "./book";

/** Right after the number formats, which leave a number as it is where its format shows nothing, such as ";;;". */
const PRIORITY = InterceptCellContentPriority.NUMFMT - 0.5;

/** Shows nothing where the cell's number format says so. */
export function showNothingWhereFormatsDo(book: Book): void {
  const { injector, workbook } = book;
  book.disposeWithMe(
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: PRIORITY,
      effect: InterceptorEffectEnum.Value,
      handler: (cell, _, next) =>
        next(cell && showsNothing(cell, workbook) ? { ...cell, v: "", t: CellValueType.STRING } : cell),
    }),
  );
}

function showsNothing(cell: ICellData, workbook: Workbook): boolean {
  if (typeof cell.v !== "number") return false;
  const pattern = workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
  // Only a format with several sections has empty ones: all others show something of every number.
  return pattern?.includes(";") === true && numfmt.format(pattern, cell.v, { throws: false }) === "";
}
