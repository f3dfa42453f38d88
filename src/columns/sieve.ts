import { contentOf, type Cell } from "../cells/cell";
import { caseFolded, normalized } from "../cells/text";
import type { ColumnDefinition, LeftOut } from "./types";

/** A column with the header that it has in a table. */
export interface Placed {
  readonly column: ColumnDefinition;
  readonly index: number;
  readonly header: string;
}

/** Keeps away what is no record of the kind that indicators count, and remembers why. */
export class Sieve {
  private readonly columns: readonly (Placed & { readonly found: Map<string, LeftOut> })[];
  private readonly answers = new Map<ColumnDefinition, Map<Cell, boolean>>();

  constructor(placed: readonly Placed[]) {
    this.columns = placed.flatMap((place) =>
      place.column.leavesOut ? [{ ...place, found: new Map<string, LeftOut>() }] : [],
    );
  }

  /** Whether a row is left out; it counts for the first column that says so. */
  leavesOut(row: readonly Cell[]): boolean {
    return this.columns.some(({ column, index, header, found }) => {
      const cell = row[index];
      if (typeof cell !== "string" || !this.isNamed(column, cell)) return false;
      const key = caseFolded(cell);
      const before = found.get(key) ?? { column: column.id, header, found: normalized(cell), count: 0 };
      found.set(key, { ...before, count: before.count + 1 });
      return true;
    });
  }

  leftOut(): LeftOut[] {
    return this.columns.flatMap(({ found }) => [...found.values()]);
  }

  private isNamed(column: ColumnDefinition, text: string): boolean {
    const known = this.answers.get(column) ?? new Map<Cell, boolean>();
    this.answers.set(column, known);
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = typeof contentOf(text) === "string" && column.leavesOut?.(text) === true;
    known.set(text, answer);
    return answer;
  }
}
