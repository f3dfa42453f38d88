import type { Box } from "./box";

export type Edge =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";

/** "None" takes the line away. Colours are "#RRGGBB". */
export interface BorderLine {
  readonly style:
    "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

/** The format of cells apart from the number format. Colours are "#RRGGBB"; no fill is "". Sizes are points. */
export interface CellStyle {
  readonly fillColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double";
  readonly strikethrough: boolean;
  readonly horizontalAlignment: "General" | "Left" | "Center" | "Right" | "Justify" | "Distributed";
  readonly verticalAlignment: "Top" | "Center" | "Bottom";
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly shrinkToFit: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** The style that all cells of a box share; null where they differ. */
export type SharedStyle = { readonly [Property in keyof CellStyle]: CellStyle[Property] | null };

export interface Styles {
  read(sheet: string, box: Box): SharedStyle;
  set(sheet: string, box: Box, change: Partial<CellStyle>): void;
  border(sheet: string, box: Box, edge: Edge): BorderLine | null;
  setBorder(sheet: string, box: Box, edge: Edge, line: BorderLine): void;
  /** Points; null where the columns or rows differ. */
  columnWidth(sheet: string, box: Box): number | null;
  setColumnWidth(sheet: string, box: Box, points: number): void;
  rowHeight(sheet: string, box: Box): number | null;
  setRowHeight(sheet: string, box: Box, points: number): void;
  autofitColumns(sheet: string, box: Box): void;
  autofitRows(sheet: string, box: Box): void;
  /** null where some are hidden and some are not. */
  rowsHidden(sheet: string, box: Box): boolean | null;
  setRowsHidden(sheet: string, box: Box, hidden: boolean): void;
  columnsHidden(sheet: string, box: Box): boolean | null;
  setColumnsHidden(sheet: string, box: Box, hidden: boolean): void;
}
