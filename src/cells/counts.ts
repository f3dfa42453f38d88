import { CellError, contentOf, type Cell } from "./cell";
import { readFlag } from "./flags";
import { FIRST_LONG_NUMBER, KeyColumn } from "./keys";
import { BLANK, EXCEL_ERROR, UNREADABLE } from "./marks";
import { readNumbers, type NumberColumn, type PlainNumbers } from "./numbers";
import { cellAt, type Range } from "./range";
import { caseFolded } from "./text";

/** A count argument holds one kind: numbers are summed, true flags are counted, ids are counted once each. */
export type CountColumn =
  | { readonly type: "numbers" | "flags"; readonly column: NumberColumn }
  | { readonly type: "ids"; readonly column: KeyColumn }
  /** One number for the whole table, such as the visits of the month. */
  | { readonly type: "single"; readonly range: Range; readonly total: number };

type CellKind = "blank" | "error" | "bit" | "number" | "flag" | "bitText" | "id";

function kindOf(cell: Cell): CellKind {
  if (typeof cell === "number") return cell === 0 || cell === 1 ? "bit" : "number";
  const content = contentOf(cell);
  if (content === undefined) return "blank";
  if (content instanceof CellError) return "error";
  if (typeof content === "number") return content === 0 || content === 1 ? "bit" : "number";
  if (typeof content === "boolean") return "flag";
  const text = caseFolded(content);
  if (text === "0" || text === "1") return "bitText";
  const flag = readFlag(content);
  return flag === 0 || flag === 1 ? "flag" : "id";
}

const LONGEST_WORD = 8;
const FIRST_OF_ERROR = 35;

/** Where the first cell of each kind stands, found in one pass. */
class Census {
  private readonly first = new Map<CellKind, number>();
  private readonly texts = new Map<string, CellKind>();
  /** The last cell that holds something. */
  readonly last: number;

  constructor(range: Range, start: number, length: number, skipped: Skipped) {
    let latest: CellKind = "blank";
    let last = -1;
    for (let index = start; index < length; index++) {
      const cell = cellAt(range, index);
      if (cell === "" || skipped?.(index)) continue;
      const kind = typeof cell === "string" ? this.ofText(cell) : kindOf(cell);
      if (kind === "blank") continue;
      last = index;
      // Neighbours are mostly of one kind: only a change can be a first.
      if (kind !== latest && !this.first.has(kind)) this.first.set(kind, index);
      latest = kind;
    }
    this.last = last;
  }

  private ofText(text: string): CellKind {
    // No flag, blank or error is that long: ids need no remembering, they are mostly different anyway.
    if (text.length > LONGEST_WORD && text.charCodeAt(0) > FIRST_OF_ERROR) return "id";
    let kind = this.texts.get(text);
    if (kind === undefined) this.texts.set(text, (kind = kindOf(text)));
    return kind;
  }

  /** The first cell of any of these kinds. */
  firstOf(kinds: readonly CellKind[]): number | undefined {
    const places = kinds.map((kind) => this.first.get(kind)).filter((place) => place !== undefined);
    return places.length === 0 ? undefined : Math.min(...places);
  }
}

/** Tells the rows that are not looked at; undefined where all are. */
export type Skipped = ((row: number) => boolean) | undefined;

const KINDS: Readonly<Record<CountType, readonly CellKind[]>> = {
  numbers: ["number", "bit"],
  flags: ["flag", "bit", "bitText"],
  ids: ["id", "bitText"],
};
const ALL_KINDS: readonly CellKind[] = ["number", "bit", "flag", "bitText", "id"];

export type CountType = "numbers" | "flags" | "ids";

/** What the cells of a count argument are. */
export interface CountKind {
  readonly type: CountType;
  /** Nothing but blanks. */
  readonly empty: boolean;
  /** The last cell that holds something, -1 where there is none. */
  readonly last: number;
  /** Nothing but the numbers 0 and 1: beside a column of ids these are flags. */
  readonly bits: boolean;
  /** The first cell that is of another kind than the rest. */
  readonly odd: number | undefined;
}

export function countKindOf(range: Range, start: number, length: number, skipped?: Skipped): CountKind {
  const census = new Census(range, start, length, skipped);
  const type = typeOf(census);
  const others = ALL_KINDS.filter((kind) => !KINDS[type].includes(kind));
  return {
    type,
    empty: census.firstOf(ALL_KINDS) === undefined,
    last: census.last,
    bits: type === "numbers" && census.firstOf(["number"]) === undefined,
    odd: census.firstOf(others),
  };
}

/**
 * The kind of a column is that of its first telling cell. 0 and 1 are numbers if there are other numbers, else they tell
 * nothing beside flags; nor do their texts beside ids.
 */
function typeOf(census: Census): CountType {
  const places = {
    numbers: census.firstOf(census.firstOf(["number"]) === undefined ? [] : ["number", "bit"]) ?? Infinity,
    flags: census.firstOf(["flag"]) ?? Infinity,
    ids: census.firstOf(["id"]) ?? Infinity,
  };
  const first = (["numbers", "flags", "ids"] as const).reduce((a, b) => (places[b] < places[a] ? b : a));
  if (places[first] !== Infinity) return first;
  return census.firstOf(["bitText"]) === undefined ? "numbers" : "flags";
}

/** A plain count: a number that is no number of things is not one. */
export function readCountNumber(cell: Cell): number {
  const content = contentOf(cell);
  if (content === undefined) return BLANK;
  if (content instanceof CellError) return EXCEL_ERROR;
  return typeof content === "number" && Math.abs(content) < FIRST_LONG_NUMBER ? content : UNREADABLE;
}

/** Numbers that are no order numbers which have lost their end. */
const SHORT_NUMBERS: PlainNumbers = { from: -FIRST_LONG_NUMBER, to: FIRST_LONG_NUMBER };

export function countColumn(
  range: Range,
  length: number,
  type: CountType,
): Exclude<CountColumn, { type: "single" }> {
  if (type === "ids") return { type, column: new KeyColumn(range, length, "id") };
  const column =
    type === "flags"
      ? readNumbers(range, length, readFlag)
      : readNumbers(range, length, readCountNumber, SHORT_NUMBERS);
  return { type, column };
}

/** Whether a cell does not belong into a count of the given kind. */
export function isOddCount(type: CountType, cell: Cell): boolean {
  const kind = kindOf(cell);
  return kind !== "blank" && kind !== "error" && !KINDS[type].includes(kind);
}
