import { FormulaError } from "./formula-error";
import type { TableSheet } from "./sheets";
import { closingBracket, readSpecifier, type Specifier } from "./specifier";

/** A text, a quoted sheet name, an error value, a name (of a table, a function …) or any other single character. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|#[\p{L}\d/]+[!?]?|[\p{L}_][\p{L}\p{M}\p{N}_.]*|\d[\p{L}\p{N}_.]*|[^]/guy;

/**
 * Writes the references to tables as addresses of cells: Visits[Date] → 'Visits'!$B$2:$B$70001. The engine's own
 * structured references are sensitive to case, do not know escapes and cannot tell which column is missing.
 */
export function resolveTables(formula: string, tables: ReadonlyMap<string, TableSheet>): string {
  const pieces = new RegExp(PIECE);
  let resolved = "";
  let open = 0;
  for (let piece = pieces.exec(formula); piece !== null; piece = pieces.exec(formula)) {
    const [text] = piece;
    open += text === "[" ? 1 : text === "]" ? -1 : 0;
    const next = formula[pieces.lastIndex];
    const isName = /^[\p{L}_]/u.test(text) && next !== "(" && next !== "!" && !resolved.endsWith("!");
    const end = isName && next === "[" ? closingBracket(formula, pieces.lastIndex) : -1;
    const inner = end === -1 ? "" : formula.slice(pieces.lastIndex + 1, end - 1);
    const table = isName ? tables.get(text.toLowerCase()) : undefined;
    if (table !== undefined) resolved += address(table, readSpecifier(inner));
    else resolved += end === -1 ? text : `${text}[${inner}]`;
    if (end !== -1) pieces.lastIndex = end;
  }
  // The engine's parser remembers an open bracket and spoils the formulas that come after it.
  if (open !== 0) throw new FormulaError("#ERROR!", "The square brackets of the formula do not match.");
  return resolved;
}

function address(table: TableSheet, specifier: Specifier): string {
  const rows = rowsOf(table, specifier.sections);
  if (typeof rows === "string") return rows;
  const ends = specifier.columns;
  const columns =
    ends === null ? [0, table.columns.length - 1] : [ends.first, ends.last].map((name) => find(table, name));
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  return `'${table.name}'!$${letters(left)}$${rows[0]}:$${letters(right)}$${rows[1]}`;
}

/** The first and the last row in the sheet, or the error that the reference gives. */
function rowsOf(table: TableSheet, sections: readonly string[]): readonly [number, number] | string {
  const last = table.dataRows + 1;
  const known = new Set(
    sections.map((section) => section.slice(1).trim().replace(/\s+/g, " ").toLowerCase()),
  );
  // A formula in a sheet of its own is in no row of the table.
  if (known.has("this row")) return "#VALUE!";
  if (known.size === 1 && known.has("totals")) return "#REF!";
  const parts = new Set(["all", "data", "headers", "totals"]);
  for (const name of known) {
    if (!parts.has(name)) throw new FormulaError("#ERROR!", `A table has no part named "#${name}".`);
  }
  if (known.has("all") || (known.has("headers") && known.has("data"))) return [1, last];
  return known.has("headers") ? [1, 1] : [2, last];
}

function find(table: TableSheet, name: string): number {
  const lower = name.toLowerCase();
  const exact = table.columns.findIndex((column) => column.toLowerCase() === lower);
  // Blanks at the ends are usually slips of whoever wrote the formula; Excel drops them as well.
  const index =
    exact === -1 ? table.columns.findIndex((column) => column.trim().toLowerCase() === lower.trim()) : exact;
  if (index === -1) {
    throw new FormulaError("#REF!", `The table "${table.name}" has no column named "${name}".`);
  }
  return index;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? "" : letters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}
