import { SheetsSelectionsService } from "@univerjs/sheets";
import { CellAlertManagerService, CellAlertType, type ICellAlert } from "@univerjs/sheets-ui";
import type { Book } from "./book";
import { messageOf } from "./errors";

const KEY = "error-of-the-selected-cell";
const WIDTH = 320;
const HEIGHT = 96;

/**
 * Shows what a custom function says of its error: when its cell is selected, and when the mouse is over it in place
 * of what Univer says of the error code.
 */
export function showErrorMessages(book: Book): void {
  const alerts = book.injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const message = messageAt(book, alert.location);
    show(message === undefined ? alert : { ...alert, ...sized(message) });
  };
  const selections = book.injector.get(SheetsSelectionsService);
  const subscription = selections.selectionChanged$.subscribe((selected) => {
    alerts.removeAlert(KEY);
    const cell = selected?.length === 1 ? selected[0]?.primary : undefined;
    if (!cell) return;
    const worksheet = book.workbook.getActiveSheet();
    const location = {
      unitId: book.unitId,
      subUnitId: worksheet.getSheetId(),
      workbook: book.workbook,
      worksheet,
      row: cell.actualRow,
      col: cell.actualColumn,
    };
    const message = messageAt(book, location);
    if (message === undefined) return;
    const title = String(worksheet.getCellRaw(cell.actualRow, cell.actualColumn)?.v ?? "");
    show({ type: CellAlertType.ERROR, title, ...sized(message), location, key: KEY });
  });
  book.disposeWithMe({ dispose: () => subscription.unsubscribe() });
}

type Place = Pick<ICellAlert["location"], "unitId" | "subUnitId" | "row" | "col">;

function messageAt(book: Book, { unitId, subUnitId, row, col }: Place): string | undefined {
  if (unitId !== book.unitId) return undefined;
  return messageOf(book.workbook.getSheetBySheetId(subUnitId)?.getCellRaw(row, col));
}

function sized(message: string): Pick<ICellAlert, "message" | "width" | "height"> {
  return { message, width: WIDTH, height: HEIGHT };
}
