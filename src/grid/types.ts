/** A cell as the caller sees it; "" is a blank. */
export type GridValue = number | string | boolean;

/** An error cell as a function receives it: the shape of Excel's data type for errors. */
export interface GridErrorCell {
  readonly type: "Error";
  readonly basicType: "Error";
  readonly basicValue: string;
}

/**
 * What the engine hands a custom function: null for an omitted argument, otherwise a matrix of cells (one cell is
 * [[x]]). A blank cell is "", an error cell a GridErrorCell. The same range arrives as the same matrix every time, so
 * that a function may cache what it derives from it; it must not change it.
 */
export type GridArgument = readonly (readonly unknown[])[] | null;

/** A number with the format it is to be shown in where its cell has none of its own: Excel's formatted number. */
export interface GridFormattedNumber {
  readonly type: "Double";
  readonly basicValue: number;
  readonly numberFormat: string;
}

/** What a function may give for a cell. */
export type GridResultCell = GridValue | GridFormattedNumber | GridErrorCell;

/**
 * Whether the cell of an argument that came as "" has nothing in it; a formula may as well give a text of no
 * characters.
 */
export type IsEmpty = (argument: number, row: number, column: number) => boolean;

export interface GridFunction {
  /** With its namespace: "AFTERSALES.CHURN". */
  readonly name: string;
  readonly minimumArguments: number;
  readonly maximumArguments: number;
  /** May throw a GridFunctionError; anything else it throws is a defect and rejects the evaluation. */
  call(args: GridArgument[], isEmpty: IsEmpty): GridResultCell | readonly (readonly GridResultCell[])[];
}

/** Thrown by a custom function to give its cell an error value. */
export class GridFunctionError extends Error {
  override readonly name = "GridFunctionError";

  constructor(
    /** Any Excel error: "#N/A", "#VALUE!" … */
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export interface GridTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Rows may be shorter than the columns: the rest is blank. null and "" are blank cells. */
  readonly rows: readonly (readonly (GridValue | null)[])[];
}

export type GridResult =
  { readonly value: GridValue | GridValue[][] } | { readonly error: string; readonly message?: string };

export interface GridOptions {
  readonly functions: readonly GridFunction[];
  readonly tables: readonly GridTable[];
}

export interface Grid {
  /** Each formula as typed into A1 of an otherwise empty sheet; the results in the same order. */
  evaluate(formulas: readonly string[]): Promise<GridResult[]>;
  dispose(): void;
}
