import type { Json, Spreadsheet } from "../../host/spreadsheet";
import type { GridFunction } from "../types";

export interface LiveParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

/** A custom function with what the grid says of it while somebody types. */
export interface LiveFunction extends GridFunction {
  readonly description: string;
  readonly parameters: readonly LiveParameter[];
}

export type LiveLanguage = "zh-CN" | "en-US";

/** A workbook as plain data; the sheets stand apart, since most saves change one of them only. */
export interface SavedWorkbook {
  readonly meta: Json;
  readonly sheets: { readonly [id: string]: Json };
}

export interface LiveOptions {
  readonly functions: readonly LiveFunction[];
  /** Take the place of the engine's own functions of these names. */
  readonly replacements?: readonly GridFunction[];
  readonly language: LiveLanguage;
  readonly saved?: SavedWorkbook;
  readonly dark?: boolean;
}

/** Much data with its table, written while the sheet is made: many times as fast as writing it afterwards. */
export interface TableSheetContent {
  readonly name: string;
  /** The name of the table. */
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  /** Number formats by column. */
  readonly formats?: readonly (string | undefined)[];
  /** Points by column. */
  readonly columnWidths?: readonly (number | undefined)[];
}

export interface LiveSpreadsheet extends Spreadsheet {
  /** Gives the id of the sheet. */
  addTableSheet(content: TableSheetContent): string;
  save(): SavedWorkbook;
  /** The ids of the sheets that are not as they were at the last save. */
  changedSheets(): readonly string[];
  dispose(): void;
}
