import type { CountSurvey } from "../../cells/count-survey";
import { surveyCategories, surveyKeys, type KeyKind, type KeySurvey } from "../../cells/keys";
import { isMarkedFaulty } from "../../cells/marks";
import { contains, type Period } from "../../cells/period";
import { cellAt, type Skipped } from "../../cells/range";
import { countSurvey } from "./read-once";
import { EXCLUDED_AS_TOTALS, EXCLUDED_BY_CRITERIA, type ColumnArgument, type CriteriaPair } from "./table";

/** What limits the records by time. */
interface TimeLimit {
  readonly dates: Float64Array | undefined;
  readonly period: Period | undefined;
}

/** What one look at the columns of keys and counts shows. */
export interface Look {
  /** For each row 0, or why it takes no part; undefined where nothing is excluded. */
  readonly excluded: Uint8Array | undefined;
  /** The rows that are not judged when kinds are decided. */
  readonly skipped: Skipped;
  readonly surveys: ReadonlyMap<ColumnArgument, CountSurvey>;
  readonly keys: ReadonlyMap<KeyArgument, KeySurvey>;
}

/** A column of ids or categories. */
type KeyArgument = ColumnArgument & { readonly kind: KeyKind };

function isKeyed(argument: ColumnArgument): argument is KeyArgument {
  return argument.kind === "id" || argument.kind === "category";
}

/** Criteria and totals words exclude rows; what is left says of what kind each count is. */
export function lookAtRows(
  records: readonly ColumnArgument[],
  pairs: readonly CriteriaPair[],
  length: number,
  limit: TimeLimit,
): Look {
  const keys = new Map(records.filter(isKeyed).map((argument) => [argument, surveyOf(argument, length)]));
  let excluded = excludedByCriteria(pairs, length);
  let skipped = skippedRows(excluded, limit);
  let surveys = surveysOf(records, length, skipped);
  const totals = [...keys.values(), ...surveys.values()].flatMap((looked) => looked.totals);
  if (totals.length > 0) {
    excluded ??= new Uint8Array(length);
    for (const row of totals) excluded[row] = EXCLUDED_AS_TOTALS;
    // A totals row that another column marks says nothing of a count's kind: look again, without it.
    skipped = skippedRows(excluded, limit);
    surveys = surveysOf(records, length, skipped);
  }
  return { excluded, skipped, surveys, keys };
}

function surveyOf({ kind, range }: KeyArgument, length: number): KeySurvey {
  return kind === "category" ? surveyCategories(range, length) : surveyKeys(range, length);
}

function surveysOf(
  records: readonly ColumnArgument[],
  length: number,
  skipped: Skipped,
): ReadonlyMap<ColumnArgument, CountSurvey> {
  const counts = records.filter(({ kind }) => kind === "count");
  return new Map(counts.map((argument) => [argument, countSurvey(argument, length, skipped)]));
}

function excludedByCriteria(pairs: readonly CriteriaPair[], length: number): Uint8Array | undefined {
  if (pairs.length === 0) return undefined;
  const excluded = new Uint8Array(length);
  for (const { range, criterion } of pairs) {
    for (let row = 0; row < length; row++) {
      if (excluded[row] === 0 && !criterion(cellAt(range, row))) excluded[row] = EXCLUDED_BY_CRITERIA;
    }
  }
  return excluded;
}

function skippedRows(excluded: Uint8Array | undefined, { dates, period }: TimeLimit): Skipped {
  const isLimited = period !== undefined && dates !== undefined;
  if (excluded === undefined && !isLimited) return undefined;
  return (row) => {
    if (excluded !== undefined && excluded[row] !== 0) return true;
    const date = isLimited ? dates[row] : undefined;
    return date !== undefined && !isMarkedFaulty(date) && !contains(period as Period, date);
  };
}
