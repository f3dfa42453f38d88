import type { SavedWorkbook } from "../../grid/live/types";
import type { Json } from "../../host/spreadsheet";
import { Claims } from "./claims";
import type { KeyValues } from "./key-values";

/** A workbook that is kept. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

interface Kept extends Entry {
  readonly meta: string;
  readonly sheets: readonly string[];
}

/** What was kept cannot be put together again. The pieces stay where they are. */
export class DamagedWorkbook extends Error {
  override readonly name = "DamagedWorkbook";

  constructor(
    readonly workbook: string,
    options?: ErrorOptions,
  ) {
    super(`The workbook ${workbook} is damaged.`, options);
  }
}

/** Another page has the workbook open, and keeps it. */
export class OpenElsewhere extends Error {
  override readonly name = "OpenElsewhere";

  constructor(readonly workbook: string) {
    super(`The workbook ${workbook} is open in another page.`);
  }
}

const CURRENT = "current";
const WORKBOOKS = "workbook/";
const workbookKey = (id: string): string => WORKBOOKS + id;
const sheetKey = (id: string, sheet: string): string => `sheet/${id}/${sheet}`;

/** Workbooks under names, each sheet a piece of its own, so that a change writes its sheet only. */
export class Shelf {
  readonly #values: KeyValues;
  readonly #claims: Claims;
  /** The sheets that each workbook has on the shelf, as far as known. */
  readonly #sheets = new Map<string, readonly string[]>();

  constructor(values: KeyValues, claims = new Claims(undefined)) {
    this.#values = values;
    this.#claims = claims;
  }

  /** The one saved last comes first. */
  async list(): Promise<Entry[]> {
    const kept = (await this.#values.list(WORKBOOKS)).filter(isKept);
    return kept
      .map(({ id, name, savedAt }) => ({ id, name, savedAt }))
      .sort((one, other) => other.savedAt - one.savedAt);
  }

  /** The workbook in use when the page was left. */
  async current(): Promise<string | undefined> {
    const [id] = await this.#values.read([CURRENT]);
    return typeof id === "string" ? id : undefined;
  }

  /** undefined: a workbook that is not kept. Other pages may have all others. */
  async use(id: string | undefined): Promise<void> {
    this.#claims.keepOnly(id);
    await this.#values.write(new Map([[CURRENT, id]]));
  }

  /** Writes the sheets that changed, those that are new, and what belongs to no sheet; it is then the one in use. */
  async put(entry: Entry, saved: SavedWorkbook, changed: Iterable<string>): Promise<void> {
    // A new workbook, which no other page knows yet; one that was opened is this page's already.
    void this.#claims.take(entry.id);
    const before = this.#sheets.get(entry.id) ?? [];
    const sheets = Object.keys(saved.sheets);
    const due = new Set([...changed, ...sheets.filter((sheet) => !before.includes(sheet))]);
    const kept: Kept = { ...entry, meta: JSON.stringify(saved.meta), sheets };
    const pieces = new Map<string, unknown>([
      [CURRENT, entry.id],
      [workbookKey(entry.id), kept],
    ]);
    for (const sheet of sheets) {
      if (due.has(sheet)) pieces.set(sheetKey(entry.id, sheet), JSON.stringify(saved.sheets[sheet]));
    }
    const removed = before
      .filter((sheet) => !sheets.includes(sheet))
      .map((sheet) => sheetKey(entry.id, sheet));
    await this.#values.write(pieces, removed);
    this.#sheets.set(entry.id, sheets);
  }

  /**
   * undefined where there is no such workbook.
   * @throws DamagedWorkbook
   * @throws OpenElsewhere
   */
  async open(id: string): Promise<{ readonly entry: Entry; readonly saved: SavedWorkbook } | undefined> {
    await this.#claim(id);
    const [kept] = await this.#values.read([workbookKey(id)]);
    if (kept === undefined) return undefined;
    if (!isKept(kept)) throw new DamagedWorkbook(id);
    const { name, savedAt, sheets } = kept;
    const pieces = await this.#values.read(sheets.map((sheet) => sheetKey(id, sheet)));
    try {
      const saved = {
        meta: parsed(kept.meta),
        sheets: Object.fromEntries(sheets.map((sheet, index) => [sheet, parsed(pieces[index])])),
      };
      this.#sheets.set(id, sheets);
      return { entry: { id, name, savedAt }, saved };
    } catch (cause) {
      throw new DamagedWorkbook(name, { cause });
    }
  }

  /** @throws OpenElsewhere */
  async remove(id: string): Promise<void> {
    await this.#claim(id);
    const [kept] = await this.#values.read([workbookKey(id)]);
    const sheets = isKept(kept) ? kept.sheets : [];
    await this.#values.write(new Map(), [workbookKey(id), ...sheets.map((sheet) => sheetKey(id, sheet))]);
    this.#sheets.delete(id);
    this.#claims.giveUp(id);
  }

  async #claim(id: string): Promise<void> {
    if (await this.#claims.take(id)) return;
    const name = (await this.list()).find((entry) => entry.id === id)?.name ?? id;
    throw new OpenElsewhere(name);
  }
}

function parsed(text: unknown): Json {
  if (typeof text !== "string") throw new Error("A piece is missing.");
  return JSON.parse(text) as Json;
}

function isKept(value: unknown): value is Kept {
  const { id, name, savedAt, sheets } = (value ?? {}) as Partial<Kept>;
  return (
    typeof id === "string" && typeof name === "string" && typeof savedAt === "number" && Array.isArray(sheets)
  );
}
