import type { Area } from "../../src/workbook/formula";
import { columnLetters } from "../../src/workbook/print";
import type { SheetPlan } from "../../src/workbook/plan";

/** Something a customer would not accept, and where. */
export interface Finding {
  readonly check: string;
  /** The sheet's name; "" is the workbook. */
  readonly sheet: string;
  /** "B4", or "" for the whole sheet. */
  readonly cell: string;
  /** What, and how much of it. */
  readonly what: string;
}

/** Where a finding stands, of a sheet or of a cell on it. */
export type Place = { readonly sheet: SheetPlan; readonly row?: number; readonly column?: number };

export function finding(check: string, { sheet, row, column }: Place, what: string): Finding {
  const cell = row === undefined || column === undefined ? "" : addressOf(row, column);
  return { check, sheet: sheet.name, cell, what };
}

export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function areaText({ row, column, rows, columns }: Area): string {
  const first = addressOf(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${addressOf(row + rows - 1, column + columns - 1)}`;
}
