import { readSpecifier } from "../../specifier";
import { type PossibleReference, replaceTableReferences } from "../../table-references";
import type { FormulaTexts } from "../formula-texts";
import type { TableSource } from "./table-references";

/** Writes the new name of a table into the formulas that name it. */
export function renameTable(texts: FormulaTexts, before: string, name: string): void {
  const lower = before.toLowerCase();
  texts.rewrite((formula) =>
    rewritten(formula, ({ name: table, inner }) => {
      if (table.toLowerCase() !== lower) return undefined;
      return inner === null ? name : `${name}[${inner}]`;
    }),
  );
}

/** Writes the new name of a column into the formulas that name it, from within the table too. */
export function renameColumn(
  texts: FormulaTexts,
  tables: TableSource,
  table: string,
  before: string,
  name: string,
): void {
  const lower = table.toLowerCase();
  texts.rewrite((formula, sheet, row, column) =>
    rewritten(formula, (reference) => {
      if (reference.inner === null) return undefined;
      const meant = reference.name === "" ? tables.at(sheet, row, column)?.name : reference.name;
      if (meant?.toLowerCase() !== lower || !names(reference.inner, before)) return undefined;
      return `${reference.name}[${inColumns(reference.inner, before, name)}]`;
    }),
  );
}

export function mentions(formula: string, table: string): boolean {
  return formula.includes("[") || formula.toLowerCase().includes(table.toLowerCase());
}

function rewritten(
  formula: string,
  replace: (reference: PossibleReference) => string | undefined,
): string | undefined {
  try {
    return replaceTableReferences(formula, replace);
  } catch {
    // What cannot be read stays as it was typed.
    return undefined;
  }
}

function names(inner: string, column: string): boolean {
  const { columns } = readSpecifier(inner);
  const lower = column.toLowerCase();
  return columns !== null && [columns.first, columns.last].some((name) => name.toLowerCase() === lower);
}

/** Column names stand alone, after an @, or in brackets of their own. */
function inColumns(inner: string, before: string, name: string): string {
  const [from, to] = [escaped(before), escaped(name)];
  const same = (text: string): boolean => text.trim().toLowerCase() === from.toLowerCase();
  if (same(inner)) return to;
  // A name that is more than a word needs brackets after an @.
  const inBrackets = /^[\p{L}\p{N}_]+$/u.test(name) ? to : `[${to}]`;
  if (inner.startsWith("@") && same(inner.slice(1))) return `@${inBrackets}`;
  return inner.replace(/\[((?:[^\]']|'.)*)\]/gs, (whole, text: string) => (same(text) ? `[${to}]` : whole));
}

function escaped(column: string): string {
  return column.replace(/['[\]#@]/g, "'$&");
}
