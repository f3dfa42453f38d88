import type { LiveSpreadsheet, SavedWorkbook } from "../../grid/live/types";
import { PREVIEW_TEXTS } from "../../locale/preview";
import { firstFree } from "../open-csv/names";
import { makeSample } from "../sample";
import { insertSample } from "../sample/insert";
import { OpenElsewhere, type Entry, type Shelf } from "../storage/shelf";
import { copyFailedText, damagedText, elsewhereText } from "./failures";
import { newId, Stage } from "./stage";
import type { Appearance, Notice, Observable, WorkbenchState } from "./state";

/** What is done with the workbook of the page: opened, kept, replaced. One thing at a time: see Workbench. */
export class Desk {
  readonly #shelf: Shelf;
  readonly #stage: Stage;
  /** The sample is made again in another language as long as it is as it was made. */
  #isSample = false;

  constructor(
    place: HTMLElement,
    shelf: Shelf,
    appearance: Appearance,
    pane: (host: number) => Window | null | undefined,
  ) {
    this.#shelf = shelf;
    this.#stage = new Stage(place, shelf, appearance, pane);
  }

  get state(): Observable<WorkbenchState> {
    return this.#stage.state;
  }

  get appearance(): Appearance {
    return this.#stage.appearance;
  }

  get spreadsheet(): LiveSpreadsheet | undefined {
    return this.#stage.spreadsheet;
  }

  /** Whether something would be lost if the page went now. */
  get pending(): boolean {
    return this.#stage.keeper?.pending ?? false;
  }

  notify(notice: Notice | undefined): void {
    this.state.change({ notice });
  }

  /** The workbook that was in use when the page was left, or the sample. */
  async start(): Promise<void> {
    const id = await this.#shelf.current().catch(() => undefined);
    if (id === undefined) await this.openSample();
    else await this.openKept(id);
  }

  async openSample(): Promise<void> {
    if (!(await this.#mayLeave())) return;
    const { language } = this.appearance;
    await this.#stage.open({
      name: await this.#freeName(PREVIEW_TEXTS.sampleName[language]),
      fill: (spreadsheet) => insertSample(spreadsheet, makeSample(language)),
    });
    this.#isSample = true;
  }

  async openEmpty(): Promise<void> {
    if (!(await this.#mayLeave())) return;
    const { language } = this.appearance;
    this.#isSample = false;
    await this.#stage.open({
      name: await this.#freeName(PREVIEW_TEXTS.newName[language]),
      fill: ({ sheets }) => sheets.change(sheets.active(), { name: PREVIEW_TEXTS.firstSheet[language] }),
    });
  }

  /** A workbook from the shelf; where it is damaged, the sample and a word about it. */
  async openKept(id: string): Promise<void> {
    if (!(await this.#mayLeave())) return;
    const name = (await this.list()).find((entry) => entry.id === id)?.name ?? id;
    try {
      const kept = await this.#shelf.open(id);
      if (kept === undefined) return await this.openSample();
      this.#isSample = false;
      await this.#stage.open({ ...kept.entry, saved: kept.saved });
    } catch (cause) {
      await this.#notOpened(cause, name);
    }
  }

  /** A workbook that came from elsewhere; what was open stays where that one cannot be opened. */
  async openCopy(name: string, saved: SavedWorkbook): Promise<void> {
    if (!(await this.#mayLeave())) return;
    const before = await this.#stage.snapshot();
    try {
      await this.#stage.open({ name: await this.#freeName(name), saved });
      this.#isSample = false;
    } catch (cause) {
      if (before === undefined) await this.openSample();
      else await this.#stage.openAgain(before);
      this.notify({ intent: "error", text: copyFailedText(cause, name, this.appearance.language) });
      return;
    }
    await this.#stage.keeper?.save();
  }

  list(): Promise<Entry[]> {
    // A browser that keeps nothing has no workbooks.
    return this.#shelf.list().catch(() => []);
  }

  /** From now on the workbook is kept under this name; one that had it before is replaced. */
  async saveAs(name: string): Promise<void> {
    const replaced = (await this.list()).filter((entry) => entry.name === name);
    await this.flush();
    const id = newId();
    this.state.change({ name, id });
    this.#isSample = false;
    await this.#stage.keeper?.save();
    if (this.state.read().save.kind === "failed") return;
    for (const { id: old } of replaced) await this.remove(old);
    await this.#shelf.use(id);
  }

  /** Not one that another page has open. */
  async remove(id: string): Promise<void> {
    try {
      await this.#shelf.remove(id);
    } catch (cause) {
      if (!(cause instanceof OpenElsewhere)) throw cause;
      this.notify({ intent: "error", text: elsewhereText(cause.workbook, this.appearance.language) });
    }
  }

  /** It is safe elsewhere: that it could not be kept here is no reason to hold it fast. */
  forgetFailure(): void {
    this.#stage.keeper?.forget();
  }

  flush(): Promise<void> {
    return this.#stage.keeper?.flush() ?? Promise.resolve();
  }

  /** Shows the same workbook in another language or theme. */
  async setAppearance(appearance: Appearance): Promise<void> {
    const { language, isDark } = this.appearance;
    const isOtherLanguage = appearance.language !== language;
    this.#stage.appearance = appearance;
    if (this.spreadsheet === undefined || (!isOtherLanguage && appearance.isDark === isDark)) return;
    if (isOtherLanguage && this.#isSample && this.#stage.isUntouched) return this.openSample();
    const snapshot = await this.#stage.snapshot();
    if (snapshot !== undefined) await this.#stage.openAgain(snapshot);
  }

  /** Whether another workbook may take the place of this one: not while it could not be saved. */
  async #mayLeave(): Promise<boolean> {
    await this.flush();
    if (!this.pending) return true;
    this.notify({ intent: "error", text: PREVIEW_TEXTS.notLeft[this.appearance.language] });
    return false;
  }

  async #notOpened(cause: unknown, name: string): Promise<void> {
    const { language } = this.appearance;
    const isElsewhere = cause instanceof OpenElsewhere;
    // What is open may stay; at the start there is nothing yet.
    if (!isElsewhere || this.spreadsheet === undefined) await this.openSample();
    const text = isElsewhere ? elsewhereText(name, language) : damagedText(cause, name, language);
    this.notify({ intent: isElsewhere ? "warning" : "error", text });
  }

  /** A name that no kept workbook has. */
  async #freeName(wanted: string): Promise<string> {
    const names = (await this.list()).map(({ name }) => name);
    return firstFree(names, (number) => (number === 1 ? wanted : `${wanted} (${number})`));
  }
}
