import type { Box } from "./box";
import type { Cells, Shift } from "./cells";
import type { Charts } from "./charts";
import type { Names } from "./names";
import type { Rules } from "./rules";
import type { Sheets } from "./sheets";
import type { Styles } from "./styles";
import type { Tables } from "./tables";
import type { Validations } from "./validations";

/** Plain data, such as can be stored as JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Parts of the workbook that no spreadsheet shows (settings, print set-up, protection …), kept and saved with it under
 * a name. Reading a part that was never written gives undefined.
 */
export interface Parts {
  read(name: string): Json | undefined;
  write(name: string, content: Json): void;
  delete(name: string): void;
}

export type SpreadsheetEvent =
  /** `by` says whether the person at the grid changed the cells or a request of the host did. */
  | {
      readonly type: "cellsChanged";
      readonly sheet: string;
      readonly box: Box;
      readonly by: "person" | "host";
    }
  /** Cells were inserted (Down, Right) or deleted (Up, Left) at the box, and others have moved. */
  | {
      readonly type: "cellsMoved";
      readonly sheet: string;
      readonly box: Box;
      readonly shift: Shift;
      readonly by: "person" | "host";
    }
  | { readonly type: "selectionChanged"; readonly sheet: string; readonly boxes: readonly Box[] }
  | { readonly type: "sheetActivated" | "sheetAdded" | "sheetDeleted"; readonly sheet: string }
  | { readonly type: "sheetRenamed"; readonly sheet: string; readonly before: string; readonly name: string }
  | { readonly type: "tablesChanged"; readonly sheet: string; readonly table: string }
  | { readonly type: "calculated"; readonly sheets: readonly string[] };

/**
 * What the host needs of a spreadsheet; the grid provides it. Everything is said in Excel's own terms, and nothing is
 * checked here: what Excel would refuse, the host has refused before.
 */
export interface Spreadsheet {
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly styles: Styles;
  readonly tables: Tables;
  readonly names: Names;
  readonly rules: Rules;
  readonly validations: Validations;
  readonly charts: Charts;
  readonly parts: Parts;
  /** Brings the writes that were gathered onto the sheet; called when a request is through. */
  flush(): void;
  /** Resolves when everything that was written is calculated and can be read. */
  settled(): Promise<void>;
  /** Makes the engine calculate everything again. */
  recalculate(): void;
  /** Whether a person is typing into a cell just now. */
  editing(): boolean;
  /** Gives a function that ends the subscription. */
  subscribe(listener: (event: SpreadsheetEvent) => void): () => void;
}

export type * from "./box";
export type * from "./cells";
export type * from "./charts";
export type * from "./names";
export type * from "./rules";
export type * from "./sheets";
export type * from "./styles";
export type * from "./tables";
export type * from "./validations";
export { EXCEL_COLUMNS, EXCEL_ROWS } from "./box";
