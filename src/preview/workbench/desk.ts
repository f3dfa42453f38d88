import type { LiveSpreadsheet, SavedWorkbook } from "../../grid/live/types";
import { PREVIEW_TEXTS } from "../../locale/preview";
import { registeredIn, type Implementations } from "../functions";
import { firstFree } from "../open-csv/names";
import { makeSample } from "../sample";
import { insertSample } from "../sample/insert";
import type { Entry, Shelf } from "../storage/shelf";
import { damagedText } from "./failures";
import { Keeper } from "./keeper";
import { Session, type SessionOptions } from "./session";
import { Observable, type Appearance, type Notice, type WorkbenchState } from "./state";
import { until } from "./until";

/** What a workbook begins with. */
interface Beginning {
  readonly name: string;
  /** Left out for a workbook that is not kept until it is changed. */
  readonly id?: string | undefined;
  readonly saved?: SavedWorkbook | undefined;
  fill?(spreadsheet: LiveSpreadsheet): void;
}

/** Milliseconds until a pane that has registered nothing is taken to have failed. */
const PATIENCE = 10_000;

/** The workbook of the page: opens, keeps and replaces it. One thing at a time: see Workbench. */
export class Desk {
  readonly state = new Observable<WorkbenchState>({
    name: "",
    id: undefined,
    host: 0,
    save: { kind: "saved" },
    isOpening: true,
    notice: undefined,
  });
  readonly #place: HTMLElement;
  readonly #shelf: Shelf;
  readonly #pane: (host: number) => Window | null | undefined;
  #appearance: Appearance;
  #session: Session | undefined;
  #keeper: Keeper | undefined;
  /** The sample as it was made: it may be made again in another language. */
  #isUntouchedSample = false;

  constructor(
    place: HTMLElement,
    shelf: Shelf,
    appearance: Appearance,
    pane: (host: number) => Window | null | undefined,
  ) {
    this.#place = place;
    this.#shelf = shelf;
    this.#appearance = appearance;
    this.#pane = pane;
  }

  get appearance(): Appearance {
    return this.#appearance;
  }

  get spreadsheet(): LiveSpreadsheet | undefined {
    return this.#session?.spreadsheet;
  }

  /** Whether something would be lost if the page went now. */
  get pending(): boolean {
    return this.#keeper?.pending ?? false;
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
    const { language } = this.#appearance;
    await this.#open({
      name: await this.#freeName(PREVIEW_TEXTS.sampleName[language]),
      fill: (spreadsheet) => insertSample(spreadsheet, makeSample(language)),
    });
    this.#isUntouchedSample = true;
  }

  async openEmpty(): Promise<void> {
    if (!(await this.#mayLeave())) return;
    const { language } = this.#appearance;
    await this.#open({
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
      if (kept === undefined) await this.openSample();
      else await this.#open({ ...kept.entry, saved: kept.saved });
    } catch (cause) {
      await this.openSample();
      this.notify({ intent: "error", text: damagedText(cause, name, this.#appearance.language) });
    }
  }

  /** A workbook that came from elsewhere. */
  async openCopy(name: string, saved: SavedWorkbook): Promise<void> {
    if (!(await this.#mayLeave())) return;
    await this.#open({ name: await this.#freeName(name), saved });
    await this.#keeper?.save();
  }

  list(): Promise<Entry[]> {
    // A browser that keeps nothing has no workbooks.
    return this.#shelf.list().catch(() => []);
  }

  /** From now on the workbook is kept under this name; one that had it before is replaced. */
  async saveAs(name: string): Promise<void> {
    const replaced = (await this.list()).filter((entry) => entry.name === name);
    await this.flush();
    this.state.change({ name, id: newId() });
    this.#isUntouchedSample = false;
    await this.#keeper?.save();
    if (this.state.read().save.kind === "failed") return;
    for (const { id } of replaced) await this.#shelf.remove(id);
  }

  remove(id: string): Promise<void> {
    return this.#shelf.remove(id);
  }

  /** It is safe elsewhere: that it could not be kept here is no reason to hold it fast. */
  forgetFailure(): void {
    this.#keeper?.forget();
  }

  flush(): Promise<void> {
    return this.#keeper?.flush() ?? Promise.resolve();
  }

  /** Shows the same workbook in another language or theme. */
  async setAppearance(appearance: Appearance): Promise<void> {
    const { language, isDark } = this.#appearance;
    const isOtherLanguage = appearance.language !== language;
    this.#appearance = appearance;
    if (this.#session === undefined || (!isOtherLanguage && appearance.isDark === isDark)) return;
    if (this.#isUntouchedSample && isOtherLanguage) return this.openSample();
    const wasUntouched = this.#isUntouchedSample;
    const { name, id } = this.state.read();
    await this.flush();
    const couldNotBeKept = this.pending;
    const saved = this.#session.spreadsheet.save();
    await this.#open({ name, id, saved });
    this.#isUntouchedSample = wasUntouched;
    if (couldNotBeKept) await this.#keeper?.save(Object.keys(saved.sheets));
  }

  /** Whether another workbook may take the place of this one: not while it could not be saved. */
  async #mayLeave(): Promise<boolean> {
    await this.flush();
    if (!this.pending) return true;
    this.notify({ intent: "error", text: PREVIEW_TEXTS.notLeft[this.#appearance.language] });
    return false;
  }

  async #open({ name, id, saved, fill }: Beginning): Promise<void> {
    this.#keeper?.stop();
    this.#session?.close();
    this.#session = undefined;
    this.#isUntouchedSample = false;
    this.state.change({ name, id, isOpening: true, notice: undefined, save: { kind: "saved" } });
    try {
      await this.#fill(new Session(this.#sessionOptions(saved)), fill);
      // Without a place to keep it, the next start begins with the sample.
      void this.#shelf.use(id).catch(() => undefined);
    } finally {
      this.state.change({ isOpening: false });
    }
  }

  #sessionOptions(saved: SavedWorkbook | undefined): SessionOptions {
    const implementations = (): Implementations | undefined => this.#implementations();
    return { ...this.#appearance, place: this.#place, saved, implementations };
  }

  /** Puts the content into an open workbook once the functions are there, and keeps it from then on. */
  async #fill(session: Session, fill: Beginning["fill"]): Promise<void> {
    this.#session = session;
    this.state.change({ host: this.state.read().host + 1 });
    await this.#functionsReady();
    if (this.#session !== session) return;
    fill?.(session.spreadsheet);
    session.spreadsheet.recalculate();
    await session.spreadsheet.settled();
    if (this.#session === session) this.#keep(session.spreadsheet);
  }

  /** A name that no kept workbook has. */
  async #freeName(wanted: string): Promise<string> {
    const names = (await this.list()).map(({ name }) => name);
    return firstFree(names, (number) => (number === 1 ? wanted : `${wanted} (${number})`));
  }

  #keep(spreadsheet: LiveSpreadsheet): void {
    // What it begins with is no change.
    spreadsheet.save();
    this.#keeper = new Keeper({
      spreadsheet,
      shelf: this.#shelf,
      identify: () => this.#identify(),
      show: (save) => {
        this.#isUntouchedSample = false;
        this.state.change({ save });
      },
    });
  }

  #identify(): { id: string; name: string } {
    const { id = newId(), name } = this.state.read();
    if (id !== this.state.read().id) this.state.change({ id });
    return { id, name };
  }

  #implementations(): Implementations | undefined {
    return registeredIn(this.#pane(this.state.read().host));
  }

  async #functionsReady(): Promise<void> {
    const found = await until(() => this.#implementations(), PATIENCE);
    if (found === undefined) {
      this.notify({ intent: "error", text: PREVIEW_TEXTS.notReady[this.#appearance.language] });
    }
  }
}

/** Nobody else makes workbooks here in the same millisecond. */
const newId = (): string => Date.now().toString(36);
