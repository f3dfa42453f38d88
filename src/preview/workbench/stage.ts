import type { LiveSpreadsheet, SavedWorkbook } from "../../grid/live/types";
import { PREVIEW_TEXTS } from "../../locale/preview";
import { registeredIn, type Implementations } from "../functions";
import type { Shelf } from "../storage/shelf";
import { Keeper } from "./keeper";
import { Session, type SessionOptions } from "./session";
import { Observable, type Appearance, type WorkbenchState } from "./state";
import { until } from "./until";

/** What a workbook begins with. */
export interface Beginning {
  readonly name: string;
  /** Left out for a workbook that is not kept until it is changed. */
  readonly id?: string | undefined;
  readonly saved?: SavedWorkbook | undefined;
  fill?(spreadsheet: LiveSpreadsheet): void;
}

/** The open workbook as it is, to be opened again. */
export interface Snapshot extends Beginning {
  readonly saved: SavedWorkbook;
  /** Sheets that could not be kept. */
  readonly unsaved: readonly string[];
  readonly isUntouched: boolean;
}

/** Milliseconds until a pane that has registered nothing is taken to have failed. */
const PATIENCE = 10_000;

/** The workbook that is open: shows it, and keeps it as it changes. */
export class Stage {
  readonly state = new Observable<WorkbenchState>({
    name: "",
    id: undefined,
    host: 0,
    save: { kind: "saved" },
    isOpening: true,
    notice: undefined,
  });
  appearance: Appearance;
  /** What it began with is all there is in it. */
  isUntouched = false;
  readonly #place: HTMLElement;
  readonly #shelf: Shelf;
  readonly #pane: (host: number) => Window | null | undefined;
  #session: Session | undefined;
  #keeper: Keeper | undefined;

  constructor(
    place: HTMLElement,
    shelf: Shelf,
    appearance: Appearance,
    pane: (host: number) => Window | null | undefined,
  ) {
    this.#place = place;
    this.#shelf = shelf;
    this.appearance = appearance;
    this.#pane = pane;
  }

  get spreadsheet(): LiveSpreadsheet | undefined {
    return this.#session?.spreadsheet;
  }

  get keeper(): Keeper | undefined {
    return this.#keeper;
  }

  async open({ name, id, saved, fill }: Beginning): Promise<void> {
    this.#keeper?.stop();
    this.#session?.close();
    [this.#keeper, this.#session] = [undefined, undefined];
    this.isUntouched = false;
    this.state.change({ name, id, isOpening: true, notice: undefined, save: { kind: "saved" } });
    try {
      await this.#fill(new Session(this.#sessionOptions(saved)), fill);
      this.isUntouched = true;
      // Without a place to keep it, the next start begins with the sample.
      void this.#shelf.use(id).catch(() => undefined);
    } finally {
      this.state.change({ isOpening: false });
    }
  }

  /** undefined where nothing is open. */
  async snapshot(): Promise<Snapshot | undefined> {
    await this.#keeper?.flush();
    if (this.#session === undefined) return undefined;
    const saved = this.#session.spreadsheet.save();
    const unsaved = this.#keeper?.pending === true ? Object.keys(saved.sheets) : [];
    const { name, id } = this.state.read();
    return { name, id, saved, unsaved, isUntouched: this.isUntouched };
  }

  async openAgain(snapshot: Snapshot): Promise<void> {
    await this.open(snapshot);
    this.isUntouched = snapshot.isUntouched;
    if (snapshot.unsaved.length > 0) await this.#keeper?.save(snapshot.unsaved);
  }

  #sessionOptions(saved: SavedWorkbook | undefined): SessionOptions {
    const implementations = (): Implementations | undefined => this.#implementations();
    return { ...this.appearance, place: this.#place, saved, implementations };
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

  #keep(spreadsheet: LiveSpreadsheet): void {
    // What it begins with is no change.
    spreadsheet.save();
    this.#keeper = new Keeper({
      spreadsheet,
      shelf: this.#shelf,
      identify: () => this.#identify(),
      show: (save) => {
        this.isUntouched = false;
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
    if (found !== undefined) return;
    const text = PREVIEW_TEXTS.notReady[this.appearance.language];
    this.state.change({ notice: { intent: "error", text } });
  }
}

/** Nobody else makes workbooks here in the same millisecond. */
export const newId = (): string => Date.now().toString(36);
