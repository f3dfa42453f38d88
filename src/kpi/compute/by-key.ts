import { NO_KEY } from "../../cells/keys";

/** One entry for each key of a column, made when the key is first met. */
export class ByKey<Entry> {
  /** By the number of the key, where a blank is the first. */
  private readonly entries: Entry[] = [];

  constructor(private readonly make: (code: number) => Entry) {}

  of(code: number): Entry {
    return this.entries[code - NO_KEY] ?? (this.entries[code - NO_KEY] = this.make(code));
  }
}
