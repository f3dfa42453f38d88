import type { KeyValues } from "../../src/preview/storage/key-values";

/** A store in memory that can be told to refuse writing, and that says what was written last. */
export class Memory implements KeyValues {
  readonly values = new Map<string, unknown>();
  written: string[] = [];
  refusal: Error | undefined;

  read(keys: readonly string[]): Promise<unknown[]> {
    return Promise.resolve(keys.map((key) => this.values.get(key)));
  }

  list(prefix: string): Promise<unknown[]> {
    const keys = [...this.values.keys()].filter((key) => key.startsWith(prefix));
    return this.read(keys);
  }

  write(entries: ReadonlyMap<string, unknown>, removed: readonly string[] = []): Promise<void> {
    if (this.refusal !== undefined) return Promise.reject(this.refusal);
    this.written = [...entries.keys()];
    for (const [key, value] of entries) this.values.set(key, value);
    for (const key of removed) this.values.delete(key);
    return Promise.resolve();
  }
}
