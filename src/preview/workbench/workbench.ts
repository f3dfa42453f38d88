import type { LiveSpreadsheet, SavedWorkbook } from "../../grid/live/types";
import type { Entry, Shelf } from "../storage/shelf";
import { Desk } from "./desk";
import type { Appearance, Notice, Observable, WorkbenchState } from "./state";

/**
 * What the page does with workbooks, one after the other: who switches the language while the sample is being made
 * must not save half of it, nor put it into a workbook that is gone.
 */
export class Workbench {
  readonly state: Observable<WorkbenchState>;
  readonly #desk: Desk;
  #queue: Promise<void> = Promise.resolve();
  #wanted: Appearance;

  constructor(
    place: HTMLElement,
    shelf: Shelf,
    appearance: Appearance,
    pane: (host: number) => Window | null | undefined,
  ) {
    this.#desk = new Desk(place, shelf, appearance, pane);
    this.state = this.#desk.state;
    this.#wanted = appearance;
  }

  get appearance(): Appearance {
    return this.#desk.appearance;
  }

  notify(notice: Notice | undefined): void {
    this.#desk.notify(notice);
  }

  start(): Promise<void> {
    return this.#inTurn(() => this.#desk.start());
  }

  openSample(): Promise<void> {
    return this.#inTurn(() => this.#desk.openSample());
  }

  openEmpty(): Promise<void> {
    return this.#inTurn(() => this.#desk.openEmpty());
  }

  openKept(id: string): Promise<void> {
    return this.#inTurn(() => this.#desk.openKept(id));
  }

  openCopy(name: string, saved: SavedWorkbook): Promise<void> {
    return this.#inTurn(() => this.#desk.openCopy(name, saved));
  }

  saveAs(name: string): Promise<void> {
    return this.#inTurn(() => this.#desk.saveAs(name));
  }

  /** Of several changes that wait only the last is made. */
  setAppearance(appearance: Appearance): Promise<void> {
    this.#wanted = appearance;
    return this.#inTurn(() => this.#desk.setAppearance(this.#wanted));
  }

  /** Works on the open workbook, once there is one. */
  change(task: (spreadsheet: LiveSpreadsheet) => void): Promise<void> {
    return this.#inTurn(() => {
      const { spreadsheet } = this.#desk;
      if (spreadsheet !== undefined) task(spreadsheet);
      return Promise.resolve();
    });
  }

  /** The workbook as it is, saved as far as it can be. */
  async snapshot(): Promise<SavedWorkbook | undefined> {
    let saved: SavedWorkbook | undefined;
    await this.#inTurn(async () => {
      // First, since what is saved next counts as unchanged.
      await this.#desk.flush();
      saved = this.#desk.spreadsheet?.save();
    });
    return saved;
  }

  list(): Promise<Entry[]> {
    return this.#desk.list();
  }

  remove(id: string): Promise<void> {
    return this.#desk.remove(id);
  }

  forgetFailure(): void {
    this.#desk.forgetFailure();
  }

  /** At once and not in turn: the page may be going. */
  flush(): Promise<void> {
    return this.#desk.flush();
  }

  #inTurn(task: () => Promise<void>): Promise<void> {
    const done = this.#queue.then(task);
    // Whoever asked hears of a failure; those who come after begin all the same.
    this.#queue = done.catch(() => undefined);
    return done;
  }
}
