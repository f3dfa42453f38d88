import type { FilterReason } from "./table";
import type { Reason } from "./measures";

const FIRST_ROWS = 5;
const EXCLUDED = "excluded:";
const NUMERATOR_ONLY = "numeratorOnly:";

/** How many rows a line of the audit has, and the first of them as numbered in the argument. */
export interface Entry {
  readonly rows: number;
  readonly first: readonly number[];
}

export interface Exclusion extends Entry {
  readonly reason: string;
  /** The rows are of the table that only the numerator looks at. */
  readonly inNumerator: boolean;
}

function copy({ rows, first }: Entry): { rows: number; first: number[] } {
  return { rows, first: [...first] };
}

/** Keeps account of every row read: in the base, in the numerator, or excluded for a reason. Read = base + excluded. */
export class Ledger {
  private readonly entries = new Map<string, { rows: number; first: number[] }>();

  private add(key: string, row: number): void {
    let entry = this.entries.get(key);
    if (entry === undefined) this.entries.set(key, (entry = { rows: 0, first: [] }));
    entry.rows++;
    if (entry.first.length < FIRST_ROWS) entry.first.push(row + 1);
  }

  base(row: number): void {
    this.add("base", row);
  }

  numerator(row: number): void {
    this.add("numerator", row);
  }

  exclude(row: number, reason: Reason | FilterReason): void {
    this.add(`${EXCLUDED}${reason}`, row);
  }

  /** Takes over the rows of the numerator's own table: none of them is in this base, those that count are said to. */
  absorb(other: Ledger): void {
    for (const { reason, ...entry } of other.exclusions)
      this.entries.set(`${NUMERATOR_ONLY}${reason}`, copy(entry));
    const counted = other.entry("base");
    if (counted.rows > 0) this.entries.set(`${NUMERATOR_ONLY}otherTable`, copy(counted));
  }

  entry(line: "base" | "numerator"): Entry {
    return this.entries.get(line) ?? { rows: 0, first: [] };
  }

  /** The reasons for which rows are excluded, the most frequent one first. */
  get exclusions(): readonly Exclusion[] {
    return [...this.entries]
      .filter(([key]) => key.startsWith(EXCLUDED) || key.startsWith(NUMERATOR_ONLY))
      .map(([key, entry]) => ({
        reason: key.slice(key.indexOf(":") + 1),
        inNumerator: key.startsWith(NUMERATOR_ONLY),
        ...entry,
      }))
      .sort((a, b) => b.rows - a.rows);
  }

  get read(): number {
    return this.exclusions.reduce((sum, { rows }) => sum + rows, this.entry("base").rows);
  }
}
