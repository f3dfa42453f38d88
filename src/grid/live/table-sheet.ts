import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { CellMatrix } from "./pending";
import { valueData } from "./cell-data";
import { pixelsOf } from "./lengths";
import type { TableSheetContent } from "./types";

/** A sheet with the titles in its first row and the rows below. */
export function tableSheet(content: TableSheetContent): Partial<IWorksheetData> & { readonly name: string } {
  const { name, columns, rows, formats = [], columnWidths = [] } = content;
  const styles = columns.map((_, column) => {
    const pattern = formats[column];
    return pattern === undefined || pattern === "General" ? {} : { s: { n: { pattern } } };
  });
  const cellData: CellMatrix = { 0: rowData(columns, []) };
  rows.forEach((row, index) => {
    cellData[index + 1] = rowData(row, styles);
  });
  const widths = columnWidths.map((points, column) => [
    column,
    points === undefined ? {} : { w: pixelsOf(points) },
  ]);
  return { name, cellData, columnData: Object.fromEntries(widths) as IWorksheetData["columnData"] };
}

function rowData(
  row: TableSheetContent["rows"][number],
  styles: readonly Pick<ICellData, "s">[],
): Record<number, ICellData> {
  const cells: Record<number, ICellData> = {};
  row.forEach((value, column) => {
    if (value !== null && value !== "") cells[column] = { ...valueData(value), ...styles[column] };
  });
  return cells;
}
