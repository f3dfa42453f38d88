import type { Box } from "./box";

/** What a cell holds or shows as a value. A blank cell is "", an error value its code as text ("#N/A"). */
export type CellValue = string | number | boolean;

/** The kinds of value of Excel.RangeValueType that a cell can have here. */
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/**
 * What a cell is to hold; a part that is left out stays as it is. A formula starts with "=" and is in English notation;
 * a value goes in as it stands, without being read as something else, and takes the place of a formula.
 */
export type CellEntry =
  | { readonly formula: string; readonly numberFormat?: string }
  | { readonly value: CellValue; readonly numberFormat?: string }
  | { readonly numberFormat: string };

export type ClearWhat = "All" | "Contents" | "Formats";
export type Shift = "Down" | "Right" | "Up" | "Left";

/** Cells of the sheets. Reads see all writes before them; a formula's value is up to date after `settled()` only. */
export interface Cells {
  /** Rows of values as wide as the box. Cells of a spill have their values. */
  values(sheet: string, box: Box): CellValue[][];
  /** The formula of a cell that has one, else its value. Cells that a formula spills into have their values. */
  formulas(sheet: string, box: Box): CellValue[][];
  valueTypes(sheet: string, box: Box): ValueType[][];
  /** What each cell shows. */
  texts(sheet: string, box: Box): string[][];
  /** "General" where none was set. */
  numberFormats(sheet: string, box: Box): string[][];
  /** The message that a custom function gave with its error, for a single cell. */
  errorMessage(sheet: string, row: number, column: number): string | undefined;
  /** null entries leave their cell as it is. Many writes in a row become one change of the sheet. */
  write(sheet: string, box: Box, entries: readonly (readonly (CellEntry | null)[])[]): void;
  clear(sheet: string, box: Box, what: ClearWhat): void;
  insert(sheet: string, box: Box, shift: "Down" | "Right"): void;
  delete(sheet: string, box: Box, shift: "Up" | "Left"): void;
  merge(sheet: string, box: Box): void;
  unmerge(sheet: string, box: Box): void;
  /** The boxes of cells that are merged. */
  merges(sheet: string): readonly Box[];
  /** The smallest box around all cells with a value or formula (or, unless `valuesOnly`, a format); null for none. */
  usedBox(sheet: string, what: "values" | "all"): Box | null;
  /** The box that the formula of a cell spills into, the cell itself included; null when it does not spill. */
  spillOf(sheet: string, row: number, column: number): Box | null;
  /** Whether the engine can read a formula, and the tables and their columns that it names are there. */
  readable(formula: string): boolean;
}
