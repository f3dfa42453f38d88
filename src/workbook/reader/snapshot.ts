import type { Area } from "../formula";
import type { Stamp } from "../plan";

/**
 * What a workbook holds, as plain data: the same whether it was read from a file or from the workbook that is open.
 * Addresses are counted from 0; formulas are in the normal form of `normalFormula`, without "=".
 */
export interface Snapshot {
  /** Missing where the workbook was not made by this product, or its stamp is not readable. */
  readonly stamp?: Stamp;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
}

export interface NameSnapshot {
  readonly name: string;
  readonly refersTo: string;
}

/** A value in a cell; null is blank, an error is told from the text that looks like it. */
export type SnapshotValue = string | number | boolean | null | { readonly error: string };

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** By row and column from A1 on. Rows may end early; what is beyond is blank. */
  readonly values: readonly (readonly SnapshotValue[])[];
  /** As `values`; null where there is no formula. What a formula spills to has none. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** As `values`; "General" where there is none. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly tables: readonly TableSnapshot[];
  readonly rules: readonly RuleSnapshot[];
  readonly validations: readonly ValidationSnapshot[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly print: PrintSnapshot;
  readonly charts: number;
  readonly isProtected: boolean;
}

export interface TableSnapshot {
  readonly name: string;
  /** Header included. */
  readonly area: Area;
  readonly columns: readonly string[];
}

export interface RuleSnapshot {
  readonly area: Area;
  readonly kind: "formula" | "bar" | "other";
  /** As it is written for the first cell of the area. */
  readonly formula?: string;
}

export interface ValidationSnapshot {
  readonly area: Area;
  readonly kind: "list" | "number" | "whole" | "date" | "other";
  /** The list or what it is read from, the smallest value; and the largest. */
  readonly first?: string;
  readonly second?: string;
}

export interface PrintSnapshot {
  readonly orientation: "landscape" | "portrait";
  readonly area?: Area;
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly titleColumns?: { readonly first: number; readonly last: number };
  readonly pagesWide?: number;
  readonly pagesTall?: number;
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}
