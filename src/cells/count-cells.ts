import { CellError, contentOf, type Cell } from "./cell";
import { readFlag } from "./flags";
import { FIRST_LONG_NUMBER, isTotalsKey } from "./keys";
import { BLANK, EXCEL_ERROR, UNREADABLE } from "./marks";
import { isStatusWord } from "./status-words";
import { caseFolded } from "./text";

/** What a cell of a count argument is. */
export const CELL_KINDS = { blank: 0, error: 1, number: 2, bit: 3, flag: 4, bitText: 5, id: 6 } as const;
export type CellKind = (typeof CELL_KINDS)[keyof typeof CELL_KINDS];
const { blank, error, number, bit, flag, bitText, id } = CELL_KINDS;

/** A cell of a count as it is met: its kind, and its number should the column be one of numbers or flags. */
export interface CountCell {
  readonly kind: CellKind;
  readonly value: number;
}

const cellOf = (kind: CellKind, value: number): CountCell => ({ kind, value });
const NOTHING = cellOf(blank, BLANK);
const ERROR = cellOf(error, EXCEL_ERROR);
export const YES = cellOf(flag, 1);
export const NO = cellOf(flag, 0);
export const ID = cellOf(id, UNREADABLE);
/** 合计 marks its row as none of the records. */
export const TOTALS = cellOf(id, UNREADABLE);
/** A state such as 紧急, which is no id. */
export const STATUS = cellOf(id, UNREADABLE);

export function readCountCell(cell: Cell): CountCell {
  if (cell === true) return YES;
  if (cell === false) return NO;
  const content = contentOf(cell);
  if (content === undefined) return NOTHING;
  if (content instanceof CellError) return ERROR;
  if (typeof content === "boolean") return content ? YES : NO;
  if (typeof content === "number")
    return cellOf(content === 0 || content === 1 ? bit : number, shortNumber(content));
  const text = caseFolded(content);
  if (text === "0" || text === "1") return cellOf(bitText, Number(text));
  const value = readFlag(content);
  if (value === 1) return YES;
  if (value === 0) return NO;
  return isTotalsKey(cell) ? TOTALS : isStatusWord(content) ? STATUS : ID;
}

/** An order number that has lost its end is no number of things. */
function shortNumber(value: number): number {
  return Math.abs(value) >= FIRST_LONG_NUMBER ? UNREADABLE : value;
}
