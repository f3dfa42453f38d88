import {
  CellValueType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import type { TableSheet } from "./sheets";
import type { GridValue } from "./types";

/** The sheet the formulas are in. With a blank, so that no table can have this name. */
const FORMULA_SHEET = { sheetId: "formulas", name: "Formula sheet" } as const;
const SIZE = { rowCount: 1_048_576, columnCount: 16_384 } as const;

export interface FormulaCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

let workbooks = 0;

/** The cells are given with the workbook: writing them afterwards takes the engine many times as long. */
export function buildWorkbook(sheets: readonly TableSheet[]): IWorkbookData {
  const { sheetId, name } = FORMULA_SHEET;
  return {
    // The engine keys caches that all its instances share by this id.
    id: `grid-${++workbooks}`,
    name: "",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: [sheetId, ...sheets.map((sheet) => sheet.sheetId)],
    sheets: {
      [sheetId]: { id: sheetId, name, ...SIZE, cellData: {} },
      ...Object.fromEntries(sheets.map((sheet) => [sheet.sheetId, buildSheet(sheet)])),
    },
  };
}

export function formulaCell(unitId: string): FormulaCell {
  return { unitId, sheetId: FORMULA_SHEET.sheetId, ...SIZE };
}

function buildSheet(sheet: TableSheet): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = { 0: buildRow(sheet.columns) };
  sheet.rows.forEach((row, index) => {
    cellData[index + 1] = buildRow(row);
  });
  return { id: sheet.sheetId, name: sheet.name, ...SIZE, cellData };
}

function buildRow(row: readonly (GridValue | null)[]): Record<number, ICellData> {
  const cells: Record<number, ICellData> = {};
  row.forEach((value, column) => {
    if (value !== null && value !== "") cells[column] = buildCell(value);
  });
  return cells;
}

/** With its type: without one the engine reads the text "00123" as a number. */
function buildCell(value: GridValue): ICellData {
  if (typeof value === "string") return { v: value, t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
}
