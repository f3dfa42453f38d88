/**
 * A native formula as a small tree: what a colleague without the add-in can read and recalculate. Only functions
 * that Excel 2016, LibreOffice 7.4 and Univer all compute are in the list; the type allows no other.
 */
export type NativeFunction =
  "SUM" | "SUMIFS" | "COUNTIFS" | "SUMPRODUCT" | "MAX" | "MIN" | "IF" | "EOMONTH" | "INT" | "ROW";

export type Operator = "+" | "-" | "*" | "/" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

export type NativeFormula =
  | { readonly literal: number | string | boolean }
  /** A column or cell that the sheet supplies: a parameter's name, or "start", "end" of the period, "item" of a list. */
  | { readonly reference: string }
  | { readonly operator: Operator; readonly left: NativeFormula; readonly right: NativeFormula }
  /** Of all records, whatever part of them (a store) the sheet has chosen. */
  | { readonly ofAllRecords: NativeFormula }
  | { readonly function: NativeFunction; readonly arguments: readonly NativeFormula[] };

type Operand = NativeFormula | number | string | boolean;

function formula(operand: Operand): NativeFormula {
  return typeof operand === "object" ? operand : { literal: operand };
}

export function reference(name: string): NativeFormula {
  return { reference: name };
}

export function operation(left: Operand, operator: Operator, right: Operand): NativeFormula {
  return { operator, left: formula(left), right: formula(right) };
}

export function call(name: NativeFunction, ...operands: Operand[]): NativeFormula {
  return { function: name, arguments: operands.map(formula) };
}

export function ofAllRecords(tree: NativeFormula): NativeFormula {
  return { ofAllRecords: tree };
}

/** The criteria pairs of "in the period": on or after `start`, before `end`. */
export function inPeriod(dates: string): [NativeFormula, NativeFormula, NativeFormula, NativeFormula] {
  return between(dates, reference("start"), reference("end"));
}

/** The criteria pairs of "on or after `from`, before `to`". */
export function between(
  dates: string,
  from: NativeFormula,
  to: NativeFormula,
): [NativeFormula, NativeFormula, NativeFormula, NativeFormula] {
  return [reference(dates), operation(">=", "&", from), reference(dates), operation("<", "&", to)];
}

/** What is multiplied: of conditions, 1 where all of them hold. */
export function product(...factors: Operand[]): NativeFormula {
  return factors.map(formula).reduce((all, each) => operation(all, "*", each));
}

/** The condition of "in the period" for each row of a column of dates, as a factor of SUMPRODUCT. */
export function isInPeriod(dates: string): NativeFormula {
  const column = reference(dates);
  return product(operation(column, ">=", reference("start")), operation(column, "<", reference("end")));
}

/** Prints a native formula with the references that a sheet supplies. */
export function printNative(tree: NativeFormula, references: Readonly<Record<string, string>>): string {
  return `=${print(tree, references)}`;
}

function print(tree: NativeFormula, references: Readonly<Record<string, string>>): string {
  if ("literal" in tree) return printLiteral(tree.literal);
  if ("ofAllRecords" in tree) return print(tree.ofAllRecords, references);
  if ("reference" in tree) return references[tree.reference] ?? `#REF!`;
  if ("function" in tree)
    return `${tree.function}(${tree.arguments.map((part) => print(part, references)).join(",")})`;
  return `(${print(tree.left, references)}${tree.operator}${print(tree.right, references)})`;
}

function printLiteral(literal: number | string | boolean): string {
  if (typeof literal === "string") return `"${literal.replaceAll('"', '""')}"`;
  return typeof literal === "boolean" ? String(literal).toUpperCase() : String(literal);
}
