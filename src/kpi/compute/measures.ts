import type { CountColumn } from "../../cells/counts";
import { FIRST_LONG_NUMBER, NO_KEY, type Identity, type KeyColumn } from "../../cells/keys";
import type { NumberColumn } from "../../cells/numbers";
import { impossible } from "./readable";

/** What a measure says of a row: it counts, it is none of its business, or it is left out for a reason. */
export const COUNTED = "counted";
export const NOT_CONCERNED = "notConcerned";
/** Why a row is left out: a common reason, or one that the indicator names and words itself. */
export type Reason = string;
export type Verdict = typeof COUNTED | typeof NOT_CONCERNED | Reason;

/** The reasons that more than one indicator gives; the words are in the messages of each language. */
export const COMMON_REASONS = [
  "blankId",
  "blankFlag",
  "blankNumber",
  "blankAmount",
  "blankDate",
  "blankScore",
  "blankCategory",
  "sameId",
  "notInTotal",
] as const;

/** Rows by the numbers of a column: those between two numbers, ends included. */
export interface Band {
  readonly values: Float64Array;
  readonly from: number;
  readonly to: number;
}

/** What the rows that count come to, all of them together. */
export interface Whole {
  readonly amount: number;
  readonly rows: number;
  /** Whether the first row, which may be a header, is one of them. */
  readonly withTop: boolean;
}

/** What is added up over the records of one table. */
export interface Measure {
  /** The table whose rows it judges. */
  readonly table: string;
  judge(row: number): Verdict;
  /** The rows that `judge` counts, where these are just a band: a million rows are counted without asking of each. */
  readonly band?: Band;
  /** What it comes to over every row, where that was told while the cells were read. */
  readonly whole?: Whole | undefined;
  /** How much a counted row adds; 1 where it is left out. */
  amount?(row: number): number;
  /** The same as a column, where a counted row adds just its number. */
  readonly amounts?: Float64Array;
  /** What the numbers of the counted rows come to, where it is not their sum. */
  figure?(numbers: Float64Array): number;
  /** Counted rows of the same identity count once. */
  readonly identity?: Identity;
  /** A figure given as one number, instead of by rows. */
  readonly total?: number;
  /** What each counted thing is worth: an advisor as many days as were worked. */
  readonly times?: number;
  /** Without a single number in the column there is nothing to add: no data is not zero. */
  readonly needsNumbers?: string;
}

interface CountSettings {
  readonly table?: string;
  /** The name of the parameter, for messages. */
  readonly parameter: string;
}

/** A count argument by itself: the sum of numbers, the number of true flags, the number of distinct ids. */
export function countOf(count: CountColumn, { parameter, table = "records" }: CountSettings): Measure {
  if (count.type === "single") return singleTotal(count, parameter, table);
  if (count.type === "ids") return distinctIds(count.column, table);
  if (count.type === "flags") return trueFlags(count.column, table);
  return numbersOf(count.column, parameter, table);
}

function numbersOf(column: NumberColumn, parameter: string, table: string): Measure {
  const { range, whole } = column;
  return {
    table,
    needsNumbers: parameter,
    judge(row) {
      const value = column.values[row] as number;
      if (Number.isNaN(value)) return "blankNumber";
      return value < 0 ? impossible("negativeCount", { parameter, range }, row) : COUNTED;
    },
    // A negative number is refused where its row is used: each row must be asked.
    ...(!hasNegative(column) && { band: bandOf(column, 0, Number.MAX_VALUE) }),
    whole: whole && { amount: whole.sum, rows: whole.count, withTop: Math.abs(whole.top) < Infinity },
    get amounts() {
      return column.values;
    },
  };
}

/** The rows of a column between two numbers; its values are asked for when they are needed. */
export function bandOf(column: NumberColumn, from: number, to: number): Band {
  return {
    from,
    to,
    get values() {
      return column.values;
    },
  };
}

/** The rows that hold a number. */
export function anyNumber(values: Float64Array): Band {
  return { values, from: -Number.MAX_VALUE, to: Number.MAX_VALUE };
}

function hasNegative(column: NumberColumn): boolean {
  return column.whole === undefined && !areWithin(column.values, 0, Infinity);
}

/** Whether every number of a column lies between two others; a blank is none. */
export function areWithin(values: Float64Array, from: number, to: number): boolean {
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (value < from || value > to) return false;
  }
  return true;
}

function singleTotal(count: CountColumn & { type: "single" }, parameter: string, table: string): Measure {
  if (count.total < 0) impossible("negativeCount", { parameter, range: count.range }, 0);
  if (count.total >= FIRST_LONG_NUMBER) impossible("longNumber", { parameter, range: count.range }, 0);
  return { table, total: count.total, judge: () => NOT_CONCERNED };
}

function distinctIds(ids: KeyColumn, table: string): Measure {
  return { table, identity: ids, judge: (row) => (ids.at(row) === NO_KEY ? "blankId" : COUNTED) };
}

function trueFlags(column: NumberColumn, table: string): Measure {
  const { whole } = column;
  return {
    table,
    judge(row) {
      const flag = column.values[row] as number;
      return flag === 1 ? COUNTED : flag === 0 ? NOT_CONCERNED : "blankFlag";
    },
    band: bandOf(column, 1, 1),
    whole: whole && { amount: whole.sum, rows: whole.sum, withTop: whole.top === 1 },
  };
}

/** Records, counted. */
export const EVERY_RECORD: Measure = { table: "records", judge: () => COUNTED };

/** Of the rows that are judged, those that meet a condition. */
export function thoseOf(
  judge: (row: number) => Verdict,
  meets: (row: number) => boolean,
): (row: number) => Verdict {
  return (row) => {
    const verdict = judge(row);
    return verdict !== COUNTED || meets(row) ? verdict : NOT_CONCERNED;
  };
}

/** The sum of an amount column; a blank adds nothing. One amount for all records is their sum. */
export function sumOf(
  { values, total }: NumberColumn,
  { parameter, table = "records" }: CountSettings,
): Measure {
  if (total !== undefined) return { table, total, judge: () => NOT_CONCERNED };
  return {
    table,
    needsNumbers: parameter,
    judge: (row) => (Number.isNaN(values[row]) ? "blankAmount" : COUNTED),
    band: anyNumber(values),
    amounts: values,
  };
}

/** Sums of columns of the same records: a row takes part if any of them holds an amount. */
export function sumsOf<Name extends string>(
  columns: Readonly<Record<Name, NumberColumn>>,
  table = "records",
): Record<Name, Measure> {
  const names = Object.keys(columns) as Name[];
  const isBlank = (row: number): boolean => names.every((name) => Number.isNaN(columns[name].values[row]));
  const measure = (name: Name): Measure => {
    const sum = sumOf(columns[name], { parameter: name, table });
    if (sum.total !== undefined) return sum;
    return {
      ...sum,
      judge: (row) => (sum.judge(row) === COUNTED ? COUNTED : isBlank(row) ? "blankAmount" : NOT_CONCERNED),
    };
  };
  return Object.fromEntries(names.map((name) => [name, measure(name)])) as Record<Name, Measure>;
}
