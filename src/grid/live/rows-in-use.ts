import type { Injector, Workbook, Worksheet } from "@univerjs/core";
import { SheetRangeThemeModel } from "@univerjs/sheets";

/** How many rows of a sheet, from the first, hold cells or are not like all others. */
export function rowsInUse(sheet: Worksheet): number {
  const lastOf = (rows: object | undefined): number => Number(Object.keys(rows ?? {}).at(-1) ?? -1);
  return Math.max(lastOf(sheet.getCellMatrix().getMatrix()), lastOf(sheet.getConfig().rowData)) + 1;
}

/** Univer asks every row of a sheet whether it can be seen before it colours the rows of a table. */
export function askRowsInUseOnly(injector: Injector, workbook: Workbook): void {
  const model = injector.get(SheetRangeThemeModel);
  const refresh = model.refreshSheetRowVisibleFuncSet.bind(model);
  model.refreshSheetRowVisibleFuncSet = (unitId, subUnitId) => {
    const sheet = workbook.getSheetBySheetId(subUnitId);
    const count = sheet?.getRowCount.bind(sheet);
    if (!sheet || !count || unitId !== workbook.getUnitId()) return;
    sheet.getRowCount = () => rowsInUse(sheet);
    try {
      refresh(unitId, subUnitId);
    } finally {
      sheet.getRowCount = count;
    }
  };
}
