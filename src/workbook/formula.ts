/**
 * A formula as a small tree of plain data. Native formulas use one closed list of functions: those that Excel 2016,
 * WPS, LibreOffice 7.4 and the preview's engine all compute; the type allows no other.
 */
export type SheetFunction =
  | "ABS"
  | "AND"
  | "COUNT"
  | "COUNTIFS"
  | "DATE"
  | "EDATE"
  | "EOMONTH"
  | "ERROR.TYPE"
  | "IF"
  | "IFERROR"
  | "INDEX"
  | "INT"
  | "ISERROR"
  | "ISNUMBER"
  | "LARGE"
  | "LEFT"
  | "MATCH"
  | "MAX"
  | "MID"
  | "MIN"
  | "NA"
  | "NOT"
  | "OR"
  | "REPT"
  | "ROUND"
  | "ROW"
  | "ROWS"
  | "SUBSTITUTE"
  | "SUM"
  | "SUMIFS"
  | "SUMPRODUCT"
  | "TEXT";

export type SheetOperator = "+" | "-" | "*" | "/" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** A rectangle of cells, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where a reference stays when the formula is read from another cell, as in a rule over many rows. */
export interface Anchors {
  readonly relativeRow?: true;
  readonly relativeColumn?: true;
}

/** Cells of a sheet of the plan, by the sheet's id; without `sheet` they are on the formula's own sheet. */
export interface CellReference extends Area, Anchors {
  readonly sheet?: string;
}

/** A column of a table, by the table's id and the column's header: `table[column]`. */
export interface TableColumn {
  readonly table: string;
  readonly column: string;
}

/** A call of an AFTERSALES function, with the native formula that says the same where there is one. */
export interface AddInCall {
  /** Without the prefix, such as "TREND". */
  readonly function: string;
  /** `null` is an argument left out. */
  readonly arguments: readonly (Formula | null)[];
}

export type Formula =
  | { readonly literal: number | string | boolean }
  | { readonly cells: CellReference }
  | { readonly column: TableColumn }
  | { readonly name: string }
  | { readonly operator: SheetOperator; readonly left: Formula; readonly right: Formula }
  | { readonly function: SheetFunction; readonly arguments: readonly Formula[] }
  | { readonly call: AddInCall };

type Operand = Formula | number | string | boolean;

function formula(operand: Operand): Formula {
  return typeof operand === "object" ? operand : { literal: operand };
}

export function operation(left: Operand, operator: SheetOperator, right: Operand): Formula {
  return { operator, left: formula(left), right: formula(right) };
}

export function call(name: SheetFunction, ...operands: Operand[]): Formula {
  return { function: name, arguments: operands.map(formula) };
}

/** One cell, absolute unless anchors say otherwise. */
export function cell(row: number, column: number, sheet?: string, anchors: Anchors = {}): Formula {
  return cells({ row, column, rows: 1, columns: 1 }, sheet, anchors);
}

export function cells(area: Area, sheet?: string, anchors: Anchors = {}): Formula {
  return { cells: { ...area, ...anchors, ...(sheet !== undefined && { sheet }) } };
}

export function tableColumn(table: string, column: string): Formula {
  return { column: { table, column } };
}
