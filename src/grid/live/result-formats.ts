import {
  type ICellData,
  ICommandService,
  InterceptorEffectEnum,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import {
  FormulaDataModel,
  type ISetFormulaCalculationResultMutation,
  SetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "./book";

/** Between the values that spill and their number formats. */
const PRIORITY = 50;

/** The number format that came with the result in a cell: it is the value's, and the cell's own goes before it. */
export function formatOfResult(cell: Nullable<ICellData>): string | undefined {
  const { numberFormat } = (cell?.custom ?? {}) as { readonly numberFormat?: unknown };
  return typeof numberFormat === "string" ? numberFormat : undefined;
}

/** Shows results in the formats that come with them, as long as they are there. */
export function showFormatsOfResults(book: Book): void {
  const { injector, workbook, unitId } = book;
  const model = injector.get(FormulaDataModel);
  book.disposeWithMe(
    injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationResultMutation.id) {
        forgetBefore(params as ISetFormulaCalculationResultMutation);
      }
    }),
  );
  book.disposeWithMe(
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: PRIORITY,
      effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
      handler: (cell, { subUnitId, row, col }, next) => {
        // The engine lays the value only of what has spilled over the cell.
        const spilled = model.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
        return next(cell && formatted(cell, formatOfResult(spilled) ?? formatOfResult(cell), workbook));
      },
    }),
  );
}

/** A result that says nothing about itself takes the place of one that did. */
function forgetBefore({ unitData }: ISetFormulaCalculationResultMutation): void {
  for (const sheets of Object.values(unitData)) {
    for (const rows of Object.values(sheets ?? {})) {
      for (const cells of Object.values(rows ?? {}) as Record<number, Nullable<ICellData>>[]) {
        for (const cell of Object.values(cells)) if (cell) cell.custom ??= null;
      }
    }
  }
}

function formatted<Cell extends ICellData>(
  cell: Cell,
  pattern: string | undefined,
  workbook: Workbook,
): Cell {
  if (pattern === undefined) return cell;
  const style = workbook.getStyles().getStyleByCell(cell);
  return style?.n ? cell : { ...cell, s: { ...style, n: { pattern } } };
}
