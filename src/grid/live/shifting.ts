import { Direction } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import { type Box, EXCEL_COLUMNS, EXCEL_ROWS } from "../../host/spreadsheet";
import type { Book } from "./book";
import { isWholeColumns, isWholeRows, rangeOf } from "./boxes";

export function insertCells(book: Book, subUnitId: string, box: Box, shift: "Down" | "Right"): void {
  const range = rangeOf(box);
  book.move({ sheet: subUnitId, box, shift }, () => {
    if (isWholeRows(box)) {
      book.run(InsertRowByRangeCommand.id, { subUnitId, range, direction: Direction.UP });
    } else if (isWholeColumns(box)) {
      book.run(InsertColByRangeCommand.id, { subUnitId, range, direction: Direction.LEFT });
    } else {
      const command = shift === "Down" ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
      onActiveSheet(book, subUnitId, () => book.start(command.id, { range }));
    }
    keepSize(book, subUnitId);
  });
}

export function deleteCells(book: Book, subUnitId: string, box: Box, shift: "Up" | "Left"): void {
  const range = rangeOf(box);
  book.move({ sheet: subUnitId, box, shift }, () => {
    onActiveSheet(book, subUnitId, () => {
      if (isWholeRows(box)) book.run(RemoveRowByRangeCommand.id, { subUnitId, range });
      else if (isWholeColumns(box)) book.run(RemoveColByRangeCommand.id, { subUnitId, range });
      else
        book.start(shift === "Up" ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id, { range });
    });
    keepSize(book, subUnitId);
  });
}

/** Only the first cell of merged cells keeps what it holds. */
export function mergeCells(book: Book, subUnitId: string, box: Box): void {
  const ranges = [rangeOf(box)];
  book.run(RemoveWorksheetMergeMutation.id, { subUnitId, ranges });
  book.run(AddWorksheetMergeMutation.id, { subUnitId, ranges });
}

export function unmergeCells(book: Book, subUnitId: string, box: Box): void {
  book.run(RemoveWorksheetMergeMutation.id, { subUnitId, ranges: [rangeOf(box)] });
}

/**
 * The engine's commands on parts of rows and columns know the active sheet only, and so does what makes the formulas
 * follow when rows and columns are deleted.
 */
function onActiveSheet(book: Book, sheetId: string, action: () => void): void {
  const active = book.workbook.getActiveSheet();
  const target = book.sheet(sheetId);
  if (active === target) {
    action();
    return;
  }
  book.workbook.setActiveSheet(target);
  try {
    action();
  } finally {
    book.workbook.setActiveSheet(active);
  }
}

/** Rows that are inserted push others out of Excel's sheet; the engine would let it grow. */
function keepSize(book: Book, subUnitId: string): void {
  const sheet = book.sheet(subUnitId);
  if (sheet.getRowCount() !== EXCEL_ROWS) {
    book.run(SetWorksheetRowCountMutation.id, { subUnitId, rowCount: EXCEL_ROWS });
  }
  if (sheet.getColumnCount() !== EXCEL_COLUMNS) {
    book.run(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount: EXCEL_COLUMNS });
  }
}
