import { CellError, contentOf, type Cell } from "./cell";
import { CELL_KINDS, type CellKind } from "./count-cells";
import type { CountSurvey } from "./count-survey";
import { FIRST_LONG_NUMBER, idColumn, type KeyColumn } from "./keys";
import { BLANK, EXCEL_ERROR, UNREADABLE } from "./marks";
import { readNumbers, type NumberColumn, type PlainNumbers } from "./numbers";
import type { Range } from "./range";

/** A count argument holds one kind: numbers are summed, true flags are counted, ids are counted once each. */
export type CountColumn =
  | { readonly type: "numbers" | "flags"; readonly column: NumberColumn }
  | { readonly type: "ids"; readonly column: KeyColumn }
  /** One number for the whole table, such as the visits of the month. */
  | { readonly type: "single"; readonly range: Range; readonly total: number };

const { number, bit, flag, bitText, id } = CELL_KINDS;

export const KINDS: Readonly<Record<CountType, readonly CellKind[]>> = {
  numbers: [number, bit],
  flags: [flag, bit, bitText],
  ids: [id, bitText],
};
const ALL_KINDS: readonly CellKind[] = [number, bit, flag, bitText, id];

export type CountType = "numbers" | "flags" | "ids";
export const TYPES: readonly CountType[] = ["numbers", "flags", "ids"];

/** What the records of a count argument are. */
export interface CountKind {
  readonly type: CountType;
  /** Nothing but blanks. */
  readonly empty: boolean;
  /** Nothing but the numbers 0 and 1: beside a column of ids these are flags. */
  readonly bits: boolean;
  /** The first cell that is of another kind than the rest. */
  readonly odd: number | undefined;
}

/** What the cells are from a row on: from the first, or below it. */
export function countKindOf(survey: CountSurvey, from: 0 | 1): CountKind {
  return kindAs(typeOf(survey, from), survey, from);
}

/** The cells taken for a count of this type. */
export function kindAs(type: CountType, survey: CountSurvey, from: 0 | 1): CountKind {
  return {
    type,
    empty: survey.firstOf(ALL_KINDS, from) === undefined,
    bits: type === "numbers" && survey.firstOf([number], from) === undefined,
    odd: survey.firstOf(foreignTo(type), from),
  };
}

/** The kinds of cell that do not belong into such a count. */
function foreignTo(type: CountType): readonly CellKind[] {
  return ALL_KINDS.filter((kind) => !KINDS[type].includes(kind));
}

/**
 * The kind of a column is that of its first telling cell. 0 and 1 are numbers if there are other numbers, else they tell
 * nothing beside flags; nor do their texts beside ids.
 */
export function typeOf(survey: CountSurvey, from: 0 | 1): CountType {
  const first = (...kinds: CellKind[]): number => survey.firstOf(kinds, from) ?? Infinity;
  const places = {
    numbers: first(number) === Infinity ? Infinity : first(number, bit),
    flags: first(flag),
    ids: first(id),
  };
  const type = TYPES.reduce((a, b) => (places[b] < places[a] ? b : a));
  if (places[type] !== Infinity) return type;
  return first(bitText) === Infinity ? "numbers" : "flags";
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

/** The cells as one kind of count. */
export function countColumn(survey: CountSurvey, type: CountType): Exclude<CountColumn, { type: "single" }> {
  const { range, length } = survey;
  if (type === "ids") return { type, column: idColumn(range, length) };
  const column =
    type === "flags"
      ? (survey.columnWithout(number) ?? readNumbers(range, length, (cell) => flagOf(survey, cell)))
      : (survey.columnWithout(flag, bitText) ?? readNumbers(range, length, readCountNumber, SHORT_NUMBERS));
  return { type, column };
}

/** 1 or 0; any other number is no flag. */
function flagOf(survey: CountSurvey, cell: Cell): number {
  const { kind, value } = survey.read(cell);
  return kind === number ? UNREADABLE : value;
}

/** Whether any cell cannot be an id: an error, a number without its end or a state, or, among texts, a number or a flag. */
export function hasOddIds(survey: CountSurvey, textsOnly: boolean): boolean {
  if (survey.has(CELL_KINDS.error) || survey.hasLongNumbers || survey.hasStatusWords) return true;
  return textsOnly && survey.has(number, bit, flag);
}

/** Whether a cell of this kind does not belong into such a count. */
export function isOddCount(type: CountType, kind: CellKind): boolean {
  return foreignTo(type).includes(kind);
}
