import type { IRange } from "@univerjs/core";
import {
  type IInsertSheetMutationParams,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { type Box, EXCEL_COLUMNS, EXCEL_ROWS, type Shift } from "../../host/spreadsheet";
import type { Book } from "./book";
import { boxOf } from "./boxes";
import type { CellMatrix } from "./pending";

interface Target {
  readonly subUnitId: string;
}

/** Tells of what happens to the workbook, whoever did it. */
export function tellEvents(book: Book): void {
  const names = new Map(book.workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));
  const handlers: Readonly<Record<string, (params: Target) => void>> = {
    [SetRangeValuesMutation.id]: (params) => tellChange(book, params as Target & { cellValue?: CellMatrix }),
    [InsertRowMutation.id]: tellMove(book, "Down"),
    [RemoveRowMutation.id]: tellMove(book, "Up"),
    [InsertColMutation.id]: tellMove(book, "Right"),
    [RemoveColMutation.id]: tellMove(book, "Left"),
    [SetWorksheetActiveOperation.id]: ({ subUnitId }) =>
      book.emit({ type: "sheetActivated", sheet: subUnitId }),
    [InsertSheetMutation.id]: (params) => {
      const { id = "", name = "" } = (params as unknown as IInsertSheetMutationParams).sheet;
      names.set(id, name);
      book.emit({ type: "sheetAdded", sheet: id });
    },
    [RemoveSheetMutation.id]: ({ subUnitId }) => {
      names.delete(subUnitId);
      book.emit({ type: "sheetDeleted", sheet: subUnitId });
    },
    [SetWorksheetNameMutation.id]: (params) => {
      const { subUnitId: sheet, name } = params as Target & { readonly name: string };
      const before = names.get(sheet) ?? "";
      names.set(sheet, name);
      if (before !== name) book.emit({ type: "sheetRenamed", sheet, before, name });
    },
  };
  book.onCommand((id, params, options) => {
    if (options["fromFormula"] !== true) handlers[id]?.(params as Target);
  });
  const selections = book.injector.get(SheetsSelectionsService);
  const subscription = selections.selectionChanged$.subscribe((selected) => {
    const boxes = (selected ?? []).map(({ range }) => boxOf(range)).reverse();
    if (boxes.length > 0) {
      book.emit({ type: "selectionChanged", sheet: book.workbook.getActiveSheet().getSheetId(), boxes });
    }
  });
  book.disposeWithMe({ dispose: () => subscription.unsubscribe() });
}

function tellMove(book: Book, shift: Shift): (params: Target) => void {
  return (params) => {
    if (book.isMoving) return;
    const { subUnitId: sheet, range } = params as Target & { readonly range: IRange };
    const rows = {
      startRow: range.startRow,
      endRow: range.endRow,
      startColumn: 0,
      endColumn: EXCEL_COLUMNS - 1,
    };
    const columns = {
      startColumn: range.startColumn,
      endColumn: range.endColumn,
      startRow: 0,
      endRow: EXCEL_ROWS - 1,
    };
    const box = boxOf(shift === "Down" || shift === "Up" ? rows : columns);
    book.emit({ type: "cellsMoved", sheet, box, shift, by: book.atRequest ? "host" : "person" });
  };
}

/** A change of mere formats is none of the cells. */
function tellChange(
  book: Book,
  { subUnitId, cellValue }: Target & { readonly cellValue?: CellMatrix },
): void {
  const box = changedBox(cellValue ?? {});
  if (box !== null && !book.isMoving) {
    book.emit({ type: "cellsChanged", sheet: subUnitId, box, by: book.atRequest ? "host" : "person" });
  }
}

function changedBox(cells: CellMatrix): Box | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const row in cells) {
    const [own, down] = [cells[Number(row)] ?? {}, Number(row)];
    for (const column in own) {
      const at = Number(column);
      // Most cells lie within what is known to have changed.
      if (at >= left && at <= right && down === bottom) continue;
      const cell = own[at];
      if (cell && !("v" in cell || "f" in cell || "p" in cell || "si" in cell)) continue;
      top = Math.min(top, down);
      bottom = Math.max(bottom, down);
      left = Math.min(left, at);
      right = Math.max(right, at);
    }
  }
  if (bottom < 0) return null;
  const range: IRange = { startRow: top, endRow: bottom, startColumn: left, endColumn: right };
  return boxOf(range);
}
