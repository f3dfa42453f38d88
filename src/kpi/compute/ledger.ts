import type { FilterReason } from "./table";
import type { Reason } from "./measures";

const FIRST_ROWS = 5;

/** How many rows a line of the audit has, and the first of them as numbered in the argument. */
export interface Entry {
  readonly rows: number;
  readonly first: readonly number[];
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
    this.add(`excluded:${reason}`, row);
  }

  /** Takes over the rows of another table: what is excluded there, and what is counted there and so is not in this base. */
  absorb(other: Ledger, countedReason: string): void {
    for (const { reason, rows, first } of other.exclusions) this.put(`excluded:${reason}`, rows, first);
    const { rows, first } = other.entry("base");
    if (rows > 0) this.put(`excluded:${countedReason}`, rows, first);
  }

  private put(key: string, rows: number, first: readonly number[]): void {
    const known = this.entries.get(key);
    if (known) known.rows += rows;
    else this.entries.set(key, { rows, first: [...first] });
  }

  entry(line: "base" | "numerator"): Entry {
    return this.entries.get(line) ?? { rows: 0, first: [] };
  }

  /** The reasons for which rows are excluded, the most frequent one first. */
  get exclusions(): readonly (Entry & { readonly reason: string })[] {
    return [...this.entries]
      .filter(([key]) => key.startsWith("excluded:"))
      .map(([key, entry]) => ({ reason: key.slice("excluded:".length), ...entry }))
      .sort((a, b) => b.rows - a.rows);
  }

  get read(): number {
    return this.exclusions.reduce((sum, { rows }) => sum + rows, this.entry("base").rows);
  }
}
