import { CountSurvey } from "../../cells/count-survey";
import type { Meanings } from "../../cells/meanings";
import { readKept, readNumbers, type NumberColumn } from "../../cells/numbers";
import type { Range, Skipped } from "../../cells/range";
import { PLAIN, readerOf } from "./readers";
import type { ColumnArgument } from "./table";

/** By range, kind and number of records: several indicators may look at one column. */
const known = new WeakMap<Range, Map<string, NumberColumn>>();

/** A column of numbers, read once however many calls are given the same range; undefined for a kind that has none. */
export function numberColumn(
  { range, kind }: Pick<ColumnArgument, "range" | "kind">,
  length: number,
  skipped?: Skipped,
): NumberColumn | undefined {
  const read = readerOf(kind);
  if (read === undefined) return undefined;
  if (skipped !== undefined) return readKept(range, length, read, skipped);
  let columns = known.get(range);
  if (columns === undefined) known.set(range, (columns = new Map<string, NumberColumn>()));
  const key = `${kind} ${length}`;
  let column = columns.get(key);
  if (column === undefined) columns.set(key, (column = readNumbers(range, length, read, PLAIN[kind])));
  return column;
}

const looked = new WeakMap<Range, Map<Meanings | undefined, CountSurvey>>();

/** The look at a column of counts, taken once however many calls are given the same range. */
export function countSurvey(
  { range, meanings }: Pick<ColumnArgument, "range" | "meanings">,
  length: number,
  skipped?: Skipped,
): CountSurvey {
  if (skipped !== undefined) return new CountSurvey(range, length, skipped, meanings);
  let surveys = looked.get(range);
  if (surveys === undefined) looked.set(range, (surveys = new Map<Meanings | undefined, CountSurvey>()));
  const before = surveys.get(meanings);
  if (before?.length === length) return before;
  const survey = new CountSurvey(range, length, undefined, meanings);
  surveys.set(meanings, survey);
  return survey;
}
