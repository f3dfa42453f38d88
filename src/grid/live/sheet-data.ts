import { type IWorksheetData, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { EXCEL_COLUMNS, EXCEL_ROWS } from "../../host/spreadsheet";
import { pixelsOf } from "./lengths";

/** A sheet of Excel's size, with Excel's widths and heights (8.43 characters, 15 points) unless given. */
export function sheetData(data: Partial<IWorksheetData> & { readonly id: string }): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    rowCount: EXCEL_ROWS,
    columnCount: EXCEL_COLUMNS,
    defaultColumnWidth: pixelsOf(48),
    defaultRowHeight: pixelsOf(15),
    ...data,
  });
}
