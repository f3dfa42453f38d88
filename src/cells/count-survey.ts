import { CellError, contentOf, type Cell } from "./cell";
import { readFlag } from "./flags";
import { FIRST_LONG_NUMBER, isTotalsKey } from "./keys";
import { BLANK, EXCEL_ERROR, UNREADABLE } from "./marks";
import type { NumberColumn } from "./numbers";
import { cellAt, type Range } from "./range";
import { caseFolded, isTotalsWord } from "./text";

/** What a cell of a count argument is. */
export const CELL_KINDS = { blank: 0, error: 1, number: 2, bit: 3, flag: 4, bitText: 5, id: 6 } as const;
export type CellKind = (typeof CELL_KINDS)[keyof typeof CELL_KINDS];
const { blank, error, number, bit, flag, bitText, id } = CELL_KINDS;

/** Tells the rows that are not looked at; undefined where all are. */
export type Skipped = ((row: number) => boolean) | undefined;

/** A cell as it is met: its kind, and its number should the column be one of numbers or flags. */
interface Reading {
  readonly kind: CellKind;
  readonly value: number;
}

const reading = (kind: CellKind, value: number): Reading => ({ kind, value });
const NOTHING = reading(blank, BLANK);
const ERROR = reading(error, EXCEL_ERROR);
const YES = reading(flag, 1);
const NO = reading(flag, 0);
const ID = reading(id, UNREADABLE);
/** 合计 marks its row as none of the records. */
const TOTALS = reading(id, UNREADABLE);

function read(cell: Cell): Reading {
  if (cell === true) return YES;
  if (cell === false) return NO;
  const content = contentOf(cell);
  if (content === undefined) return NOTHING;
  if (content instanceof CellError) return ERROR;
  if (typeof content === "boolean") return content ? YES : NO;
  if (typeof content === "number")
    return reading(content === 0 || content === 1 ? bit : number, shortNumber(content));
  const text = caseFolded(content);
  if (text === "0" || text === "1") return reading(bitText, Number(text));
  const value = readFlag(content);
  return value === 1 ? YES : value === 0 ? NO : isTotalsKey(cell) ? TOTALS : ID;
}

/** An order number that has lost its end is no number of things. */
function shortNumber(value: number): number {
  return value > -FIRST_LONG_NUMBER && value < FIRST_LONG_NUMBER ? value : UNREADABLE;
}

export function kindOfCell(cell: Cell): CellKind {
  return read(cell).kind;
}

const LONGEST_WORD = 8;
const FIRST_OF_ERROR = 35;
const MOST_WORDS = 1000;

/** One look at every cell of a count argument: of what kinds they are, and what they are as numbers or flags. */
export class CountSurvey {
  /** By kind 1 where there is any such cell, in records or not. */
  private readonly met = new Uint8Array(id + 1);
  /** The first row of each kind below the first row; 0 where there is none. Rows that are no records do not count. */
  private readonly firsts = new Int32Array(id + 1);
  private top: CellKind = blank;
  private longNumbers = 0;
  /** Texts and errors that neither a column of numbers nor one of flags can read. */
  private unreadable = 0;
  private values: Float64Array | undefined;
  private readonly words = new Map<string, Reading>();
  /** The rows that are no records, because they say 合计. */
  readonly totals: number[] = [];

  constructor(
    readonly range: Range,
    readonly length: number,
    private readonly skipped?: Skipped,
  ) {
    this.look(range.cells, range.columns === 1);
  }

  private look(cells: Range["cells"], isColumn: boolean): void {
    const { firsts, length, range } = this;
    const values = new Float64Array(length);
    this.values = values;
    // The two words that most flags are, whatever they are here, are told without looking them up.
    let [yes, no] = ["是", "否"];
    for (let row = 0; row < length; row++) {
      const cell = isColumn ? cells[row]?.[0] : cellAt(range, row);
      if (typeof cell === "number") {
        values[row] = cell;
        const kind = cell === 0 || cell === 1 ? bit : number;
        if (firsts[kind] === 0) this.enter(row, kind);
        if (cell >= FIRST_LONG_NUMBER || cell <= -FIRST_LONG_NUMBER) values[row] = this.longNumber();
      } else if (cell === yes || cell === no) {
        values[row] = cell === yes ? 1 : 0;
        if (firsts[flag] === 0) this.enter(row, flag);
      } else if (cell === "") values[row] = BLANK;
      else {
        const found = typeof cell === "string" ? this.ofText(cell) : read(cell);
        if (found === YES && typeof cell === "string") yes = cell;
        if (found === NO && typeof cell === "string") no = cell;
        if (found === ID && row > 0 && firsts[id] === 0 && this.isFirst()) return this.lookAtIds(row);
        values[row] = found.value;
        this.note(row, found);
      }
    }
  }

  /** The rest of a column of which a text below the first row shows that it holds ids: these need no numbers. */
  private lookAtIds(from: number): void {
    const { length, range } = this;
    const { cells, columns } = range;
    this.values = undefined;
    for (let row = from; row < length; row++) {
      const cell = columns === 1 ? cells[row]?.[0] : cellAt(range, row);
      if (cell === "") continue;
      const found = typeof cell === "string" ? this.ofText(cell) : read(cell);
      if (found !== ID || this.firsts[id] === 0) this.note(row, found);
    }
  }

  private note(row: number, found: Reading): void {
    const { kind, value } = found;
    if (kind === number && value === UNREADABLE) this.longNumber();
    else if (value === UNREADABLE || value === EXCEL_ERROR) this.unreadable++;
    if (found === TOTALS) this.totals.push(row);
    else if (kind !== blank && this.firsts[kind] === 0) this.enter(row, kind);
  }

  private longNumber(): number {
    this.longNumbers++;
    return UNREADABLE;
  }

  private enter(row: number, kind: CellKind): void {
    this.met[kind] = 1;
    if (row === 0) this.top = this.skipped?.(0) ? blank : kind;
    else if (!this.skipped?.(row)) this.firsts[kind] = row;
  }

  /** Whether nothing but blanks was met below the first row. */
  private isFirst(): boolean {
    return this.firsts.every((row) => row === 0);
  }

  private ofText(text: string): Reading {
    // No flag, blank or error is that long: ids need no remembering, they are mostly different anyway.
    if (text.length > LONGEST_WORD && text.charCodeAt(0) > FIRST_OF_ERROR)
      return isTotalsWord(text) ? TOTALS : ID;
    let known = this.words.get(text);
    if (known === undefined) {
      known = read(text);
      if (this.words.size < MOST_WORDS) this.words.set(text, known);
    }
    return known;
  }

  /** Whether any cell of these kinds was met, in records or not. */
  has(...kinds: readonly CellKind[]): boolean {
    return kinds.some((kind) => this.met[kind] === 1);
  }

  get hasLongNumbers(): boolean {
    return this.longNumbers > 0;
  }

  /** Whether a record below the first row holds anything. */
  get hasRecordsBelow(): boolean {
    return this.firsts.some((row) => row > 0);
  }

  /** The first record of any of these kinds; of the records from the second row on, where that is asked for. */
  firstOf(kinds: readonly CellKind[], from: 0 | 1): number | undefined {
    if (from === 0 && kinds.includes(this.top)) return 0;
    const rows = kinds.map((kind) => this.firsts[kind] as number).filter((row) => row > 0);
    return rows.length === 0 ? undefined : Math.min(...rows);
  }

  /** The cells as numbers (flags as 1 and 0), where the look has told them: no kind among them that reads otherwise. */
  columnWithout(...kinds: readonly CellKind[]): NumberColumn | undefined {
    const { range, values } = this;
    if (values === undefined || this.has(...kinds)) return undefined;
    return { range, values, faults: this.unreadable + this.longNumbers };
  }
}
