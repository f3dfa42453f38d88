import type { CellEntry } from "../../host/spreadsheet";

export type Look =
  | "centered"
  | "centeredHeading"
  | "label"
  | "title"
  | "note"
  | "section"
  | "heading"
  | "numberHeading"
  | "input"
  | "code"
  | "plain";

/** A cell of the guide sheet; row and column count from 0. */
export interface GuideCell {
  readonly row: number;
  readonly column: number;
  readonly entry: CellEntry;
  readonly look: Look;
}

export function text(row: number, column: number, value: string, look: Look = "plain"): GuideCell {
  // As text also where it begins with "=": a formula to read, not to calculate.
  return { row, column, look, entry: { value, numberFormat: look === "code" ? "@" : "General" } };
}
