import type { Area, Formula } from "../formula";
import type { Names } from "../names";
import { columnLetters, printFormula, type SpellCall } from "../print";

/** How a file stores a call of a custom function; spelled with a dot it would stay #NAME? when the add-in is there. */
const asStored: SpellCall = (name, args) => `_xldudf_AFTERSALES_${name}(${args.join(",")})`;

/** A formula as a file holds it, without "=". */
export function storedFormula(formula: Formula, names: Names): string {
  return printFormula(formula, names, asStored);
}

/** Whether an AFTERSALES function is called anywhere in it: such a cell is a dynamic array. */
export function callsAddIn(formula: Formula): boolean {
  if ("call" in formula) return true;
  if ("function" in formula) return formula.arguments.some(callsAddIn);
  return "operator" in formula && (callsAddIn(formula.left) || callsAddIn(formula.right));
}

/** "B4", or "B4:D6" */
export function addressOf({ row, column, rows, columns }: Area): string {
  const first = columnLetters(column) + (row + 1);
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}
