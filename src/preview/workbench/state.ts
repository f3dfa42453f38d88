import type { Language } from "../../kpi/texts";
import type { SaveState } from "../storage/autosave";

/** How the page looks; a change of it builds grid and pane anew. */
export interface Appearance {
  readonly language: Language;
  readonly isDark: boolean;
}

export interface Notice {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly text: string;
  /** What the person may answer. */
  readonly action?: { readonly text: string; run(): void };
}

/** What the page shows of the workbench. */
export interface WorkbenchState {
  /** The name of the workbook. */
  readonly name: string;
  /** The id under which it is kept; undefined as long as nothing in it was changed. */
  readonly id: string | undefined;
  /** Counts the hosts: each wants a pane of its own. 0 before the first. */
  readonly host: number;
  readonly save: SaveState;
  /** No workbook is open yet, or another is being opened. */
  readonly isOpening: boolean;
  readonly notice: Notice | undefined;
}

/** The state and who wants to know of it. */
export class Observable<State extends object> {
  #state: State;
  readonly #listeners = new Set<() => void>();

  constructor(state: State) {
    this.#state = state;
  }

  readonly read = (): State => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  change(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
