import { contentOf, type Cell } from "../cells/cell";
import { caseFolded, normalized } from "../cells/text";
import type { ColumnDefinition, LeftOut } from "./types";

/** A column with the header that it has in a table. */
export interface Placed {
  readonly column: ColumnDefinition;
  readonly index: number;
  readonly header: string;
}

/** A column that leaves records out, with what it left out, and what its texts say. */
interface Sieved extends Placed {
  readonly found: Map<string, LeftOut>;
  readonly answers: Map<Cell, boolean>;
  /** What most records say, which stay: it is told without looking it up. */
  last?: string;
}

/** Keeps away what is no record of the kind that indicators count, and remembers why. */
export class Sieve {
  private readonly columns: readonly Sieved[];

  constructor(placed: readonly Placed[]) {
    this.columns = placed.flatMap((place) =>
      place.column.leavesOut
        ? [{ ...place, found: new Map<string, LeftOut>(), answers: new Map<Cell, boolean>() }]
        : [],
    );
  }

  /** Whether a row is left out; it counts for the first column that says so. */
  leavesOut(row: readonly Cell[]): boolean {
    for (const sieved of this.columns) {
      const cell = row[sieved.index];
      if (typeof cell !== "string" || !isNamed(sieved, cell)) continue;
      const { column, header, found } = sieved;
      const key = caseFolded(cell);
      const before = found.get(key) ?? { column: column.id, header, found: normalized(cell), count: 0 };
      found.set(key, { ...before, count: before.count + 1 });
      return true;
    }
    return false;
  }

  leftOut(): LeftOut[] {
    return this.columns.flatMap(({ found }) => [...found.values()]);
  }
}

/** Whether a text says that its record is left out; the texts of a column are few, and each is judged once. */
function isNamed(sieved: Sieved, text: string): boolean {
  if (text === sieved.last) return false;
  const { column, answers } = sieved;
  const before = answers.get(text);
  if (before === false) sieved.last = text;
  if (before !== undefined) return before;
  const answer = typeof contentOf(text) === "string" && column.leavesOut?.(text) === true;
  answers.set(text, answer);
  return answer;
}
