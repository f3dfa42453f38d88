import type { AddInCall, CellReference, Formula, SheetOperator, TableColumn } from "./formula";
import type { Names } from "./names";

const LAST_LETTERS = 26;

const PRECEDENCE: Readonly<Record<SheetOperator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
};

/** How a call of an AFTERSALES function is spelled: as a person types it, or as a file stores it. */
export type SpellCall = (name: string, args: readonly string[]) => string;

export const asTyped: SpellCall = (name, args) => `AFTERSALES.${name}(${args.join(",")})`;

/** The text of a formula, without "=", under the names its sheets and tables have in the workbook. */
export function printFormula(formula: Formula, names: Names, spellCall: SpellCall = asTyped): string {
  if ("literal" in formula) return printLiteral(formula.literal);
  if ("cells" in formula) return printCells(formula.cells, names);
  if ("column" in formula) return printColumn(formula.column, names);
  if ("name" in formula) return names.names?.[formula.name] ?? formula.name;
  if ("call" in formula) return printCall(formula.call, names, spellCall);
  const print = (part: Formula): string => printFormula(part, names, spellCall);
  if ("function" in formula) return `${formula.function}(${formula.arguments.map(print).join(",")})`;
  const { left, operator, right } = formula;
  const strength = PRECEDENCE[operator];
  // What binds as tightly on the right needs brackets: a-(b-c).
  const leftText = bracketed(left, print, strength);
  return leftText + operator + bracketed(right, print, strength + 1);
}

function bracketed(part: Formula, print: (part: Formula) => string, strength: number): string {
  const isWeaker = "operator" in part && PRECEDENCE[part.operator] < strength;
  const isNegative = "literal" in part && typeof part.literal === "number" && part.literal < 0;
  return isWeaker || isNegative ? `(${print(part)})` : print(part);
}

function printCall(call: AddInCall, names: Names, spellCall: SpellCall): string {
  const args = call.arguments.map((part) => (part === null ? "" : printFormula(part, names, spellCall)));
  return spellCall(call.function, args);
}

function printLiteral(literal: number | string | boolean): string {
  if (typeof literal === "string") return `"${literal.replaceAll('"', '""')}"`;
  return typeof literal === "boolean" ? String(literal).toUpperCase() : String(literal);
}

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % LAST_LETTERS));
  return column < LAST_LETTERS ? letter : columnLetters(Math.floor(column / LAST_LETTERS) - 1) + letter;
}

function printCells(reference: CellReference, names: Names): string {
  const { row, column, rows, columns, sheet } = reference;
  const first = printCell(row, column, reference);
  const last = printCell(row + rows - 1, column + columns - 1, reference);
  const address = rows === 1 && columns === 1 ? first : `${first}:${last}`;
  return sheet === undefined ? address : `${quotedSheet(names.sheets[sheet] ?? sheet)}!${address}`;
}

function printCell(row: number, column: number, { relativeRow, relativeColumn }: CellReference): string {
  return `${relativeColumn ? "" : "$"}${columnLetters(column)}${relativeRow ? "" : "$"}${row + 1}`;
}

/** Always in quotes: correct for every name, and nobody has to know which names need them. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A table's column; the characters that mean something in a reference are escaped. */
function printColumn({ table, column }: TableColumn, names: Names): string {
  return `${names.tables[table] ?? table}[${column.replaceAll(/[[\]#']/g, "'$&")}]`;
}
