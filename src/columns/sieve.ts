import { contentOf, type Cell } from "../cells/cell";
import { caseFolded, normalized } from "../cells/text";
import type { ColumnDefinition, LeftOut } from "./types";

/** A column with the header that it has in a table. */
export interface Placed {
  readonly column: ColumnDefinition;
  readonly index: number;
  readonly header: string;
}

/** What was left out so far because of one text, however it is written. */
interface Counted extends LeftOut {
  count: number;
}

/** A column that leaves records out, with what it left out, and what its texts say. */
interface Sieved extends Placed {
  readonly found: Map<string, Counted>;
  /** Where the records of each text are counted; undefined where they stay. */
  readonly answers: Map<string, Counted | undefined>;
  /** What most records say, which stay: it is told without looking it up. */
  last?: string;
}

/** Keeps away what is no record of the kind that indicators count, and remembers why. */
export class Sieve {
  private readonly columns: readonly Sieved[];

  constructor(placed: readonly Placed[]) {
    this.columns = placed.flatMap((place) =>
      place.column.leavesOut
        ? [{ ...place, found: new Map<string, Counted>(), answers: new Map<string, Counted | undefined>() }]
        : [],
    );
  }

  /** Whether a row is left out; it counts for the first column that says so. */
  leavesOut(row: readonly Cell[]): boolean {
    for (const sieved of this.columns) {
      const cell = row[sieved.index];
      const counted = typeof cell === "string" ? answerTo(sieved, cell) : undefined;
      if (counted === undefined) continue;
      counted.count++;
      return true;
    }
    return false;
  }

  leftOut(): LeftOut[] {
    return this.columns.flatMap(({ found }) => [...found.values()]);
  }
}

/** Where records of this text are counted that are left out; the texts of a column are few, and each is judged once. */
function answerTo(sieved: Sieved, text: string): Counted | undefined {
  if (text === sieved.last) return undefined;
  const { answers } = sieved;
  const before = answers.get(text);
  if (before !== undefined) return before;
  if (answers.has(text)) {
    sieved.last = text;
    return undefined;
  }
  const answer = isNamed(sieved, text) ? countedAs(sieved, text) : undefined;
  answers.set(text, answer);
  return answer;
}

function isNamed({ column }: Sieved, text: string): boolean {
  return typeof contentOf(text) === "string" && column.leavesOut?.(text) === true;
}

function countedAs({ column, header, found }: Sieved, text: string): Counted {
  const key = caseFolded(text);
  let counted = found.get(key);
  if (counted === undefined)
    found.set(key, (counted = { column: column.id, header, found: normalized(text), count: 0 }));
  return counted;
}
