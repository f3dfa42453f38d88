import { readAmount, readScore } from "../../cells/amounts";
import { readAnswer } from "../../cells/answers";
import { readRating } from "../../cells/ratings";
import { readDate } from "../../cells/dates";
import { readFlag } from "../../cells/flags";
import { ANY_NUMBER, rememberingTexts, type NumberReader, type PlainNumbers } from "../../cells/numbers";
import { readMonthCell } from "../../cells/period";
import { FIRST_SERIAL, LAST_SERIAL } from "../../cells/serials";
import type { ColumnKind } from "../parameters";

/** How the cells of each kind of number column are read. */
export const READERS: Partial<Record<ColumnKind, NumberReader>> = {
  flags: readFlag,
  amount: readAmount,
  date: readDate,
  monthColumn: readMonthCell,
  score: readScore,
  answer: readAnswer,
  rating: readRating,
};

const OF_FEW_TEXTS: ReadonlySet<ColumnKind> = new Set(["flags", "monthColumn", "score", "answer", "rating"]);

/** The reader for one column. */
export function readerOf(kind: ColumnKind): NumberReader | undefined {
  const read = READERS[kind];
  return read && OF_FEW_TEXTS.has(kind) ? rememberingTexts(read) : read;
}

/** Numbers that are their own serial. */
const SERIALS: PlainNumbers = { from: FIRST_SERIAL, to: LAST_SERIAL + 1 };
/** The numbers of each kind that stand for themselves. */
export const PLAIN: Partial<Record<ColumnKind, PlainNumbers>> = {
  amount: ANY_NUMBER,
  date: SERIALS,
  score: ANY_NUMBER,
  answer: ANY_NUMBER,
  rating: ANY_NUMBER,
};
