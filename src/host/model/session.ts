import type { Spreadsheet } from "../spreadsheet";
import type { Events } from "./events";
import type { HostObject } from "./define";
import type { KnownFormats } from "./known-formats";
import type { RuleBook } from "./rule-book";
import type { Store } from "./store";

export type Language = "zh-CN" | "en-US";

/** What all objects of the host have in common. */
export interface Session {
  readonly spreadsheet: Spreadsheet;
  readonly language: Language;
  /** Today, for dates that are written without a year. */
  readonly today: () => Date;
  readonly store: Store;
  readonly events: Events;
  /** Objects that the client asked to keep beyond the request, by their reference. */
  readonly references: Map<string, HostObject>;
  readonly work: Work;
  readonly rules: RuleBook;
  readonly formats: KnownFormats;
  nextNumber(): number;
}

/** What a request has begun and not yet brought to the grid. */
export class Work {
  private readonly unfinished = new Map<string, () => void>();

  /** Puts off what is done once for many changes: until something is read, or the request ends. */
  later(key: string, finish: () => void): void {
    this.unfinished.set(key, finish);
  }

  drop(key: string): void {
    this.unfinished.delete(key);
  }

  finish(): void {
    const tasks = [...this.unfinished.values()];
    this.unfinished.clear();
    for (const task of tasks) task();
  }
}
