import {
  CELL_KINDS,
  ID,
  NO,
  readCountCell,
  STATUS,
  TOTALS,
  YES,
  type CellKind,
  type CountCell,
} from "./count-cells";
import type { Cell } from "./cell";
import { FIRST_LONG_NUMBER } from "./keys";
import { BLANK, EXCEL_ERROR, UNREADABLE } from "./marks";
import type { Meanings } from "./meanings";
import { readNumbers, type NumberColumn, type PlainNumbers, type WholeColumn } from "./numbers";
import { cellAt, type Range, type Skipped } from "./range";
import { caseFolded, isPadded, isTotalsWord } from "./text";

const { blank, number, bit, flag, id } = CELL_KINDS;

const LONGEST_WORD = 9;
const FIRST_OF_ERROR = 35;
const MOST_WORDS = 1000;

/** The numbers that stand for themselves, from the first one that is sure not to have lost its end. */
const COUNTS: PlainNumbers = { from: 0, to: FIRST_LONG_NUMBER };

/**
 * One look at every cell of a count argument: of what kinds they are, and what they come to as numbers or flags. The
 * numbers of single rows are kept only where there is a filter, which will ask for them.
 */
export class CountSurvey {
  /** By kind 1 where there is any such cell below the first row, in records or not. */
  private readonly met = new Uint8Array(id + 1);
  private metOnTop: CellKind = blank;
  /** The first row of each kind below the first row; 0 where there is none. Rows that are no records do not count. */
  private readonly firsts = new Int32Array(id + 1);
  private top: CellKind = blank;
  private longNumbers = 0;
  /** Texts and errors that neither a column of numbers nor one of flags can read. */
  private unreadable = 0;
  private values: Float64Array | undefined;
  private whole: WholeColumn | undefined;
  private isOfIds = false;
  private readonly words = new Map<string, CountCell>();
  private meanings: Meanings | undefined;
  /** Whether any text is a state such as 紧急, in records or not. */
  hasStatusWords = false;
  /** Whether any text was read by what it means in this argument alone. */
  private metMeaning = false;
  /** The rows that are no records, because they say 合计. */
  readonly totals: number[] = [];

  constructor(
    readonly range: Range,
    readonly length: number,
    readonly skipped?: Skipped,
    readonly ownMeanings?: Meanings,
  ) {
    this.meanings = ownMeanings;
    this.values = skipped && new Float64Array(length);
    this.look(range.cells, range.columns === 1);
  }

  /** The same cells, with other rows left out. */
  without(skipped: Skipped): CountSurvey {
    return new CountSurvey(this.range, this.length, skipped, this.ownMeanings);
  }

  private look(cells: Range["cells"], isColumn: boolean): void {
    const { firsts, length, range, values } = this;
    const { offset = 0 } = range;
    let [sum, count, smallest, areWhole] = [0, 0, Infinity, true];
    let [yesses, noes] = [0, 0];
    // The two words that most flags are, whatever they are here, are told without looking them up.
    let [yes, no] = ["是", "否"];
    for (let place = 1; place <= length; place++) {
      // The first row comes last: whether its word has a meaning or is a header, those below it say.
      const row = place < length ? place : 0;
      const cell = isColumn ? cells[row]?.[offset] : cellAt(range, row);
      let value = BLANK;
      if (typeof cell === "number") {
        value = cell;
        // Once both kinds of number were met there is nothing more to tell.
        if (firsts[number] === 0 || firsts[bit] === 0 || row === 0) this.enterNumber(row, cell);
        if ((cell | 0) === cell) {
          sum += cell;
          count++;
          if (cell < smallest) smallest = cell;
        } else {
          areWhole = false;
          if (Math.abs(cell) >= FIRST_LONG_NUMBER) value = this.longNumber();
        }
      } else if (cell === no || cell === false) {
        value = 0;
        noes++;
        if (firsts[flag] === 0 || row === 0) this.enter(row, flag);
      } else if (cell === yes || cell === true) {
        value = 1;
        yesses++;
        if (firsts[flag] === 0 || row === 0) this.enter(row, flag);
      } else if (cell !== "") {
        const found = row === 0 ? this.readTop() : this.read(cell);
        if (found === YES && typeof cell === "string") yes = cell;
        if (found === NO && typeof cell === "string") no = cell;
        if (found === ID && row > 0 && firsts[id] === 0 && this.isFirst()) return this.lookAtIds(row);
        value = found.value;
        this.note(row, found);
        if (value === 1) yesses++;
        else if (value === 0) noes++;
        else if (Math.abs(value) < UNREADABLE) areWhole = false;
      }
      if (values !== undefined) values[row] = value;
    }
    // Small whole numbers are added exactly as they come; others are left to a sum that looks after rounding.
    if (areWhole && smallest >= 0) {
      const top = this.read(cellAt(range, 0)).value;
      this.whole = { sum: sum + yesses, count: count + yesses + noes, smallest, top };
    }
  }

  /** The rest of a column of which a text below the first row shows that it holds ids: these need no numbers. */
  private lookAtIds(from: number): void {
    const { length, range } = this;
    const { cells, columns, offset = 0 } = range;
    this.isOfIds = true;
    for (let row = from; row < length; row++) {
      const cell = columns === 1 ? cells[row]?.[offset] : cellAt(range, row);
      if (cell === "") continue;
      const found = this.read(cell);
      if (found !== ID || this.firsts[id] === 0) this.note(row, found);
    }
    this.note(0, this.readTop());
  }

  /** The first cell, when those below are known: a word that none of them has a meaning beside is a header. */
  private readTop(): CountCell {
    if (!this.metMeaning && this.range.length > 1) this.meanings = undefined;
    return this.read(cellAt(this.range, 0));
  }

  private note(row: number, found: CountCell): void {
    const { kind, value } = found;
    if (kind === number && value === UNREADABLE) this.longNumber();
    else if (value === UNREADABLE || value === EXCEL_ERROR) this.unreadable++;
    if (found === STATUS) this.hasStatusWords = true;
    if (found === TOTALS) this.totals.push(row);
    else if (kind !== blank && (this.firsts[kind] === 0 || row === 0)) this.enter(row, kind);
  }

  private longNumber(): number {
    this.longNumbers++;
    return UNREADABLE;
  }

  private enter(row: number, kind: CellKind): void {
    if (row === 0) {
      this.metOnTop = kind;
      this.top = this.skipped?.(0) ? blank : kind;
      return;
    }
    this.met[kind] = 1;
    if (!this.skipped?.(row)) this.firsts[kind] = row;
  }

  private enterNumber(row: number, cell: number): void {
    const kind = cell === 0 || cell === 1 ? bit : number;
    if (this.firsts[kind] === 0) this.enter(row, kind);
  }

  /** Whether nothing but blanks was met below the first row. */
  private isFirst(): boolean {
    return this.firsts.every((row) => row === 0);
  }

  /** A cell as this argument reads it. */
  read(cell: Cell): CountCell {
    return typeof cell === "string" ? this.ofText(cell) : readCountCell(cell);
  }

  private ofText(text: string): CountCell {
    // No flag, blank or error is that long: ids need no remembering, they are mostly different anyway.
    if (
      text.length > LONGEST_WORD &&
      this.meanings === undefined &&
      !isPadded(text) &&
      text.charCodeAt(0) > FIRST_OF_ERROR
    )
      return isTotalsWord(text) ? TOTALS : ID;
    let known = this.words.get(text);
    if (known === undefined) {
      known = this.byMeaning(text) ?? readCountCell(text);
      if (this.words.size < MOST_WORDS) this.words.set(text, known);
    }
    return known;
  }

  private byMeaning(text: string): CountCell | undefined {
    const meaning = this.meanings?.get(caseFolded(text));
    if (meaning === undefined) return undefined;
    this.metMeaning = true;
    return meaning ? YES : NO;
  }

  /** Whether any cell of these kinds was met, in records or not. */
  has(...kinds: readonly CellKind[]): boolean {
    return kinds.includes(this.metOnTop) || this.hasBelow(...kinds);
  }

  /** The same of the rows below the first. */
  hasBelow(...kinds: readonly CellKind[]): boolean {
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
    if (this.isOfIds || this.has(...kinds)) return undefined;
    const { range, whole } = this;
    const values = (): Float64Array => (this.values ??= this.readValues());
    return {
      range,
      faults: this.unreadable + this.longNumbers,
      whole,
      get values() {
        return values();
      },
    };
  }

  /** A second look at the cells, for whoever asks for single rows without having filtered them. */
  private readValues(): Float64Array {
    return readNumbers(this.range, this.length, (cell) => this.read(cell).value, COUNTS).values;
  }
}
