import type { Area, Formula } from "./formula";

/** How a workbook's formulas are written: with AFTERSALES functions, or native ones alone. */
export type Profile = "add-in" | "portable";

/** By this, check, repair and removal know a workbook again. Plain JSON. */
export interface Stamp {
  /** The template's id. */
  readonly template: string;
  /** The product's version. */
  readonly version: string;
  readonly language: "zh" | "en";
  readonly profile: Profile;
  /** Where the figures come from, as the template says it ("sample", "totals", "records"). */
  readonly source: string;
}

/**
 * A complete workbook described as data: what every sheet holds and how it looks. Writers bring it to the screen or to
 * disk and need to know nothing of indicators. Ids of sheets and tables are the plan's own; the names people see may be
 * changed by a writer where they are taken, and formulas follow because they name the ids.
 */
export interface WorkbookPlan {
  readonly stamp: Stamp;
  /** Title of the document, in its language. */
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  /** Tables that are in the open workbook already and are only referred to: id to name. */
  readonly existingTables?: Readonly<Record<string, string>>;
  /** The sheet in front, and the cell that is selected on it. */
  readonly front: { readonly sheet: string; readonly row: number; readonly column: number };
}

export interface NamePlan {
  readonly name: string;
  readonly refersTo: Formula;
  readonly comment?: string;
}

/** A value. Text is text whatever it begins with; a date is a serial with a date's number format. null is left blank. */
export type Value = string | number | boolean | null;

export interface FormulaCell {
  readonly formula: Formula;
  /**
   * What stands in the portable profile instead: one formula for each cell of the spill, or the one cell. A formula with
   * an AFTERSALES call always has it.
   */
  readonly native?: readonly (readonly Formula[])[];
  /** The size of what the formula spills to the right and down, where it spills; the other cells are null in the block. */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

/** A small line of the numbers in `values`: a sparkline where the file or the host has them, else the formula's blocks. */
export interface SparklineCell {
  readonly sparkline: { readonly sheet: string; readonly values: Area };
  readonly formula: Formula;
}

export type Cell = Value | FormulaCell | SparklineCell;

/** Cells side by side; blocks of a sheet do not overlap. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

export interface Line {
  readonly weight: "hair" | "thin" | "medium";
  /** "#RRGGBB" */
  readonly color: string;
}

/** What is left out stays the sheet's default. Colours are "#RRGGBB", sizes are points. */
export interface Style {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  readonly top?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
  readonly right?: Line;
  /** The line between the rows of the area. */
  readonly between?: Line;
  /** A cell a person may change on a protected sheet. */
  readonly unlocked?: boolean;
}

/** A style over an area; a later one adds to and overrides earlier ones. */
export interface StyledArea {
  readonly area: Area;
  readonly style: Style;
}

export type Rule =
  /** The formula is written for the first cell of the area; `stop` keeps later rules from applying. */
  | {
      readonly area: Area;
      readonly formula: Formula;
      readonly format: RuleFormat;
      readonly stop?: boolean;
    }
  | {
      readonly area: Area;
      readonly bar: { readonly minimum: number; readonly maximum: number; readonly color: string };
    };

export interface RuleFormat {
  readonly fontColor?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly numberFormat?: string;
}

export interface Validation {
  readonly area: Area;
  readonly check:
    | { readonly list: readonly string[] }
    | { readonly listFrom: Formula }
    | { readonly number: { readonly minimum?: number; readonly maximum?: number; readonly whole?: boolean } }
    | { readonly date: { readonly from: number; readonly to: number } };
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert: { readonly title: string; readonly message: string; readonly style: "stop" | "warning" };
}

export interface TablePlan {
  readonly id: string;
  readonly name: string;
  /** Header included; the header's texts are among the sheet's cells. */
  readonly area: Area;
  readonly columns: readonly string[];
  /** A name of Excel's. */
  readonly style: string;
  readonly banded: boolean;
  readonly filter: boolean;
}

export interface ChartPlan {
  readonly kind: "line" | "column";
  /** What a screen reader says. */
  readonly alternativeText: string;
  /** The cells the chart covers. */
  readonly area: Area;
  readonly categories: Formula;
  readonly series: readonly SeriesPlan[];
  /** A cell that stays blank, for lines without a legend: with it LibreOffice leaves gaps and does not draw zeros. */
  readonly blank?: Formula;
  readonly numberFormat: string;
  readonly legend: boolean;
}

export interface SeriesPlan {
  /** The one cell with its name. */
  readonly name: Formula;
  readonly values: Formula;
  readonly color: string;
  readonly dashed?: boolean;
  readonly markers?: boolean;
}

export interface Print {
  readonly orientation: "landscape" | "portrait";
  readonly area: Area;
  /** Rows repeated at the top of every page: first and last, counted from 0. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Columns repeated at the left of every page. */
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** Pages wide, and tall where that is set as well. */
  readonly pagesWide: number;
  readonly pagesTall?: number;
  /** Page numbers and dates as Excel's codes: &P, &N, &D. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

export interface SheetPlan {
  readonly id: string;
  readonly name: string;
  readonly tabColor?: string;
  /** The font of every cell, unless a style says otherwise. */
  readonly font: { readonly name: string; readonly size: number; readonly color: string };
  /** Widths in characters of the standard font, from the first column on. */
  readonly columnWidths: readonly number[];
  /** Heights in points, by row. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly defaultRowHeight: number;
  readonly blocks: readonly Block[];
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
  readonly tables: readonly TablePlan[];
  readonly rules: readonly Rule[];
  readonly validations: readonly Validation[];
  readonly charts: readonly ChartPlan[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly print: Print;
  readonly zoom?: number;
  /** Locked but for the unlocked cells, without a password. */
  readonly isProtected: boolean;
}
