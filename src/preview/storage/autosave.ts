import type { SavedWorkbook } from "../../grid/live/types";

export type SaveState =
  | { readonly kind: "saved" }
  | { readonly kind: "saving" }
  | { readonly kind: "failed"; readonly cause: unknown };

export interface AutosaveOptions {
  /** The workbook as it is, and the sheets that are not as they were when this was asked last. */
  take(): { readonly saved: SavedWorkbook; readonly changed: readonly string[] };
  write(saved: SavedWorkbook, changed: ReadonlySet<string>): Promise<void>;
  show(state: SaveState): void;
  /** How long to wait after a change for the next, in milliseconds. */
  readonly delay: number;
}

/** Saves a workbook a moment after it changed; what could not be saved is tried again with the next change. */
export class Autosave {
  readonly #options: AutosaveOptions;
  readonly #unsaved = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dirty = false;
  #writing: Promise<void> = Promise.resolve();

  constructor(options: AutosaveOptions) {
    this.#options = options;
  }

  /** Whether something would be lost if the page went now. */
  get pending(): boolean {
    return this.#dirty;
  }

  /** The workbook has changed; these sheets are to be written even if they have not. */
  touch(sheets: readonly string[] = []): void {
    for (const sheet of sheets) this.#unsaved.add(sheet);
    this.#dirty = true;
    this.#options.show({ kind: "saving" });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#options.delay);
  }

  /** Saves at once what has not been saved; resolves when it is written, or known to have failed. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#dirty) {
      this.#dirty = false;
      // Begun at once and not after the write before it: the page may be going.
      this.#writing = Promise.all([this.#writing, this.#write()]).then(() => undefined);
    }
    return this.#writing;
  }

  /** Nothing more is saved. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#dirty = false;
  }

  async #write(): Promise<void> {
    const due = new Set(this.#unsaved);
    try {
      const { saved, changed } = this.#options.take();
      for (const sheet of changed) due.add(sheet);
      await this.#options.write(saved, due);
      for (const sheet of due) this.#unsaved.delete(sheet);
      if (!this.#dirty) this.#options.show({ kind: "saved" });
    } catch (cause) {
      for (const sheet of due) this.#unsaved.add(sheet);
      this.#dirty = true;
      this.#options.show({ kind: "failed", cause });
    }
  }
}
