import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Book } from "./book";
import { TableReferences } from "./tables/table-references";

/** A text, a quoted name of a sheet, or one other character. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^]/gu;
const PAIRS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** Says whether Excel would take a formula. The engine would take more: its lexer alone takes "=SUM(1,(2)" for one. */
export class FormulaCheck {
  readonly #lexer: LexerTreeBuilder;
  readonly #references: TableReferences;

  constructor(book: Book) {
    this.#lexer = book.injector.get(LexerTreeBuilder);
    this.#references = book.injector.get(TableReferences);
  }

  readable(formula: string): boolean {
    if (!formula.startsWith("=") || formula.trim() === "=") return false;
    try {
      if (this.#references.namesUnknown(formula)) return false;
      const resolved = this.#references.encode(formula);
      if (!hasMatchingBrackets(resolved)) return false;
      return typeof this.#lexer.treeBuilder(resolved) !== "string";
    } catch {
      return false;
    }
  }
}

function hasMatchingBrackets(formula: string): boolean {
  const open: string[] = [];
  for (const [piece] of formula.matchAll(PIECE)) {
    if ("([{".includes(piece)) open.push(piece);
    else if (piece === '"') return false;
    else if (PAIRS[piece] !== undefined && open.pop() !== PAIRS[piece]) return false;
  }
  return open.length === 0;
}
