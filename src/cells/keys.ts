import { CellError, contentOf, type Cell } from "./cell";
import { fewCellsOf, type FewCells } from "./few-cells";
import { cellAt, type Range } from "./range";
import { caseFolded, isTotalsWord, normalized } from "./text";

/** Excel keeps 15 digits: a longer number has lost its end, and two orders may have become one. */
export const FIRST_LONG_NUMBER = 1e15;
export const NO_KEY = -1;
const NOT_YET_READ = -2;
/** "#", with which the errors of Excel begin. */
const FIRST_OF_ERROR = 35;

/**
 * Gives every distinct id or category a small number. A raw text is normalized once, when it is first met;
 * 1001 and "1001" are the same key.
 */
export class Interner {
  private readonly numbers = new Map<number, number>();
  /** By raw text and by normalized key alike: most texts are their own key, and hashing them once is enough. */
  private readonly texts = new Map<string, number>();
  readonly spellings: (string | number)[] = [];
  /** How many cells may be looked up here: no key's number is as large. */
  capacity = 0;

  constructor(private readonly fold: (text: string) => string) {}

  text(text: string): number {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const key = this.fold(text);
    const code = key === "" ? NO_KEY : (this.texts.get(key) ?? this.newKey(key, text.trim()));
    if (key !== text) this.texts.set(text, code);
    return code;
  }

  number(value: number): number {
    let code = this.numbers.get(value);
    if (code === undefined) {
      const key = String(value);
      code = this.texts.get(key) ?? this.newKey(key, value);
      this.numbers.set(value, code);
    }
    return code;
  }

  private newKey(key: string, spelling: string | number): number {
    const code = this.spellings.length;
    this.texts.set(key, code);
    this.spellings.push(spelling);
    return code;
  }
}

export type KeyKind = "id" | "category";

/** The keys of one call: the same key has the same number in all of its columns, whatever their table. */
export class CallKeys {
  readonly id = new Interner(normalized);
  readonly category = new Interner(caseFolded);
}

/** What tells rows apart: a small number a row, or NO_KEY. */
export interface Identity {
  at(row: number): number;
  /** No number is as large. */
  readonly capacity: number;
}

/** A column of ids or categories. Keys are looked up only for the rows asked for, and once a row or a different cell. */
export class KeyColumn implements Identity {
  private readonly interner: Interner;
  /** By row, or by the place among few cells. */
  private readonly codes: Int32Array;

  constructor(
    readonly range: Range,
    readonly length: number,
    kind: KeyKind,
    keys: CallKeys = new CallKeys(),
    private readonly few?: FewCells,
  ) {
    this.interner = keys[kind];
    this.interner.capacity += length;
    this.codes = new Int32Array(few ? few.cells.length : length).fill(NOT_YET_READ);
  }

  get capacity(): number {
    return this.interner.capacity;
  }

  /** The number of the row's key, or NO_KEY for a blank. */
  at(row: number): number {
    const { few, codes } = this;
    const place = few ? (few.places[row] as number) : row;
    const known = codes[place] as number;
    if (known !== NOT_YET_READ) return known;
    return (codes[place] = this.codeOf(few ? few.cells[place] : cellAt(this.range, row)));
  }

  private codeOf(cell: Cell): number {
    if (typeof cell === "string") return cell === "" ? NO_KEY : this.interner.text(cell);
    const content = contentOf(cell);
    if (content === undefined || content instanceof CellError) return NO_KEY;
    if (typeof content === "number") return this.interner.number(content);
    return this.interner.text(typeof content === "boolean" ? String(content).toUpperCase() : content);
  }

  /** How many distinct keys have been met so far, in all columns of the call that share them. */
  get distinct(): number {
    return this.interner.spellings.length;
  }

  /** A key as it was first written, without the spaces around it. */
  spelling(code: number): string | number {
    return this.interner.spellings[code] ?? "";
  }
}

const idColumns = new WeakMap<Range, KeyColumn>();

/** A column of ids with keys of its own, looked up once however many calls are given the same range. */
export function idColumn(range: Range, length: number): KeyColumn {
  const known = idColumns.get(range);
  if (known?.length === length) return known;
  const column = new KeyColumn(range, length, "id");
  idColumns.set(range, column);
  return column;
}

/** Whether a cell of an id column is faulty: an Excel error, or a number too long to be exact. */
export function isFaultyKey(cell: Cell): boolean {
  if (typeof cell === "string")
    return cell.charCodeAt(0) === FIRST_OF_ERROR && contentOf(cell) instanceof CellError;
  const content = contentOf(cell);
  return (
    content instanceof CellError || (typeof content === "number" && Math.abs(content) >= FIRST_LONG_NUMBER)
  );
}

/** What one look at a column of ids or categories shows. */
export interface KeySurvey {
  /** The rows that are no records, because they say 合计. */
  readonly totals: readonly number[];
  readonly isFaulty: boolean;
  /** The cells, where they are few. */
  readonly few?: FewCells;
}

/** A column of categories is looked through once: what its cells are is told of each different one. */
export function surveyCategories(range: Range, length: number): KeySurvey {
  const few = fewCellsOf(range, length);
  if (few === undefined) return surveyKeys(range, length);
  const totals: number[] = [];
  const areTotals = few.cells.map(isTotalsKey);
  if (areTotals.includes(true)) few.places.forEach((place, row) => areTotals[place] && totals.push(row));
  return { totals, isFaulty: few.cells.some(isFaultyKey), few };
}

export function surveyKeys(range: Range, length: number): KeySurvey {
  const { cells, columns, offset = 0 } = range;
  const totals: number[] = [];
  let isFaulty = false;
  for (let row = 0; row < length; row++) {
    const cell = columns === 1 ? cells[row]?.[offset] : cellAt(range, row);
    if (typeof cell === "string") {
      if (isTotalsWord(cell)) totals.push(row);
      else if (!isFaulty && cell.charCodeAt(0) === FIRST_OF_ERROR) isFaulty = isFaultyKey(cell);
    } else {
      if (!isFaulty) isFaulty = isFaultyKey(cell);
      if (typeof cell !== "number" && isTotalsKey(cell)) totals.push(row);
    }
  }
  return { totals, isFaulty };
}

/** Whether an id or category marks its row as a totals row. */
export function isTotalsKey(cell: Cell): boolean {
  if (typeof cell === "string") return isTotalsWord(cell);
  const content = typeof cell === "object" ? contentOf(cell) : undefined;
  return typeof content === "string" && isTotalsWord(content);
}
