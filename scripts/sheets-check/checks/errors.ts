import type { Formula } from "../../../src/workbook/formula";
import { holds } from "../areas";
import type { Book, SeenCell, SeenSheet } from "../book";
import { finding, type Finding } from "../finding";
import { partsOf } from "../formula-parts";

/** No cell shows an error, nor stays without a result; but for the gaps of a chart, which Excel wants as #N/A. */
export function checkErrors(book: Book): Finding[] {
  return book.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap((cell) => {
      const what = wrongResult(book, sheet, cell);
      return what === undefined
        ? []
        : [finding("errors", { sheet: sheet.plan, row: cell.row, column: cell.column }, what)];
    }),
  );
}

function wrongResult(book: Book, sheet: SeenSheet, cell: SeenCell): string | undefined {
  const { content, formula } = cell;
  if (content === null) return formula === undefined ? undefined : "the formula has no result";
  if (typeof content !== "object") return undefined;
  return isGap(book, sheet, cell) ? undefined : `shows ${content.error}`;
}

/** A month without a value in the row a chart is drawn from: its formula says NA() itself. */
function isGap(book: Book, sheet: SeenSheet, { row, column, content, formula }: SeenCell): boolean {
  const isNotAvailable = content !== null && typeof content === "object" && content.error === "#N/A";
  if (!isNotAvailable || formula === undefined || !saysNotAvailable(formula)) return false;
  return book.plan.sheets.some(({ id, charts }) =>
    charts.some(({ series }) =>
      series.some(
        ({ values }) =>
          "cells" in values && (values.cells.sheet ?? id) === sheet.id && holds(values.cells, row, column),
      ),
    ),
  );
}

function saysNotAvailable(formula: Formula): boolean {
  return [...partsOf(formula)].some((part) => "function" in part && part.function === "NA");
}
