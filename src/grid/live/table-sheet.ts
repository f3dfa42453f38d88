import type { ICellData, IStyleData, IWorksheetData } from "@univerjs/core";
import type { CellMatrix } from "./pending";
import { valueData } from "./cell-data";
import { pixelsOf } from "./lengths";
import type { TableSheetContent } from "./types";

/** The titles in the first row and the rows below; `styleId` gives the id under which the workbook has a style. */
export function tableCells(
  { columns, rows, formats = [] }: TableSheetContent,
  styleId: (style: IStyleData) => string | undefined,
): CellMatrix {
  const styles = columns.map((_, column) => {
    const pattern = formats[column];
    return pattern === undefined || pattern === "General" ? undefined : styleId({ n: { pattern } });
  });
  const cells: CellMatrix = { 0: rowData(columns, []) };
  for (let index = 0; index < rows.length; index++) cells[index + 1] = rowData(rows[index] ?? [], styles);
  return cells;
}

/** The sheet that they go to. */
export function tableSheet({
  name,
  columnWidths = [],
}: TableSheetContent): Partial<IWorksheetData> & { readonly name: string } {
  const widths = columnWidths.map((points, column) => [
    column,
    points === undefined ? {} : { w: pixelsOf(points) },
  ]);
  return { name, columnData: Object.fromEntries(widths) as IWorksheetData["columnData"] };
}

function rowData(
  row: TableSheetContent["rows"][number],
  styles: readonly (string | undefined)[],
): Record<number, ICellData> {
  const cells: Record<number, ICellData> = {};
  for (let column = 0; column < row.length; column++) {
    const [value, style] = [row[column], styles[column]];
    if (value === null || value === undefined || value === "") continue;
    const cell = (cells[column] = valueData(value));
    if (style !== undefined) cell.s = style;
  }
  return cells;
}
