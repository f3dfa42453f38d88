import type { LiveSpreadsheet } from "../../grid/live/types";
import type { SpreadsheetEvent } from "../../host/spreadsheet";
import { Autosave, type SaveState } from "../storage/autosave";
import type { Shelf } from "../storage/shelf";

const DELAY = 800;
/** Formats and widths change without an event: looked at every so often. */
const ROUND = 2500;

/** What of a workbook's events is no change of it. */
const MERE_VIEWING: ReadonlySet<SpreadsheetEvent["type"]> = new Set([
  "selectionChanged",
  "sheetActivated",
  "calculated",
]);

export interface KeeperOptions {
  readonly spreadsheet: LiveSpreadsheet;
  readonly shelf: Shelf;
  /** The workbook under its id; called when it is saved, the first time it gets one. */
  identify(): { readonly id: string; readonly name: string };
  show(state: SaveState): void;
}

/** Keeps an open workbook on the shelf as it changes. */
export class Keeper {
  readonly #spreadsheet: LiveSpreadsheet;
  readonly #autosave: Autosave;
  readonly #round: ReturnType<typeof setInterval>;
  readonly #unsubscribe: () => void;

  constructor({ spreadsheet, shelf, identify, show }: KeeperOptions) {
    this.#spreadsheet = spreadsheet;
    this.#autosave = new Autosave({
      take: () => ({ changed: spreadsheet.changedSheets(), saved: spreadsheet.save() }),
      write: (saved, changed) => shelf.put({ ...identify(), savedAt: Date.now() }, saved, changed),
      show,
      delay: DELAY,
    });
    this.#unsubscribe = spreadsheet.subscribe(({ type }) => {
      if (!MERE_VIEWING.has(type)) this.#autosave.touch();
    });
    this.#round = setInterval(() => this.#lookForChanges(), ROUND);
  }

  get pending(): boolean {
    return this.#autosave.pending;
  }

  /** Saves now, changed or not; these sheets in any case. */
  save(sheets: readonly string[] = []): Promise<void> {
    this.#autosave.touch(sheets);
    return this.#autosave.flush();
  }

  /** Saves what has not been saved. */
  flush(): Promise<void> {
    this.#lookForChanges();
    return this.#autosave.flush();
  }

  /** What has not been saved need not be. */
  forget(): void {
    this.#autosave.stop();
  }

  stop(): void {
    this.#unsubscribe();
    clearInterval(this.#round);
    this.#autosave.stop();
  }

  #lookForChanges(): void {
    if (!this.#autosave.pending && this.#spreadsheet.changedSheets().length > 0) this.#autosave.touch();
  }
}
