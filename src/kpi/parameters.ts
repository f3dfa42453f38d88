import type { CountColumn } from "../cells/counts";
import type { KeyColumn } from "../cells/keys";
import type { Meanings } from "../cells/meanings";
import type { NumberColumn } from "../cells/numbers";
import type { Period } from "../cells/period";
import type { WorkingTime } from "../cells/calendar";
import type { Bilingual } from "./texts";

/** The rows of two columns: what is found and what it stands for, and where in the argument that is said. */
export type Pairs = readonly { readonly from: string; readonly to: string; readonly row: number }[];

/** Kinds of argument that are columns of records. */
export type ColumnKind =
  | "count"
  | "flags"
  | "amount"
  | "date"
  | "monthColumn"
  | "id"
  | "category"
  | "score"
  | "answer"
  | "rating"
  | "criteriaRange";
/** Kinds of argument that are one setting of the call. */
export type OptionKind =
  | "criterion"
  | "period"
  | "month"
  | "asOf"
  | "from"
  | "until"
  | "number"
  | "numbers"
  | "choice"
  | "categories"
  | "pairs"
  | "calendar"
  | "specialDays";

export interface Choice {
  readonly value: string;
  /** What a person may type for it. */
  readonly words: readonly string[];
}

export interface Limits {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly whole?: boolean;
}

/** One argument of a function: what it is, how it is read, and how it is explained. */
export interface Parameter<Value = unknown> {
  readonly kind: ColumnKind | OptionKind;
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly optional?: boolean;
  /** One more of the same kind: Excel is told what there is to say with the first. */
  readonly follows?: boolean;
  readonly default?: Value;
  /** The table of records a column belongs to; a function of one table calls it "records". */
  readonly table?: string;
  /** A count or an amount that may be one number beside columns of records. */
  readonly single?: boolean;
  /** An amount that may be one number beside columns of records, which then holds for each of them. */
  readonly repeats?: boolean;
  /** The count of events of which this one is the total: beside flags, it is the records' column of ids. */
  readonly totalOf?: string;
  /** Words that this column alone reads as yes or no. */
  readonly meanings?: Meanings;
  readonly limits?: Limits;
  readonly choices?: readonly Choice[];
  /** Carries the type of the read argument; never set. */
  readonly read?: Value;
}

export type Parameters = Readonly<Record<string, Parameter>>;

/** What a function's computation sees of its arguments: typed columns and settings, by name. */
export type Values<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends Parameter<infer Value> ? Value : never;
};

type Settings = Partial<Pick<Parameter, "table" | "single" | "repeats" | "totalOf" | "meanings">>;

function column<Value>(kind: ColumnKind) {
  return (name: Bilingual, description: Bilingual, settings: Settings = {}): Parameter<Value> => ({
    kind,
    name,
    description,
    ...settings,
  });
}

/** Numbers (summed), flags (true ones counted) or ids (each counted once). */
export const count = column<CountColumn>("count");
export const flags = column<NumberColumn>("flags");
export const amount = column<NumberColumn>("amount");
export const date = column<NumberColumn>("date");
export const monthColumn = column<NumberColumn>("monthColumn");
export const id = column<KeyColumn>("id");
export const category = column<KeyColumn>("category");
export const score = column<NumberColumn>("score");
/** A score, or an answer in words: 非常满意 to 非常不满意 are 5 to 1. */
export const answer = column<NumberColumn>("answer");
/** Stars from 1 to 5, or in words: 好评, 中评, 差评 are 5, 3 and 1. */
export const rating = column<NumberColumn>("rating");

function option<Value>(kind: OptionKind) {
  return (name: Bilingual, description: Bilingual): Parameter<Value> => ({ kind, name, description });
}

export const month = option<number>("month");
export const asOf = option<number>("asOf");
export const period = option<Period>("period");
/** The first moment of a span of time, and its end, which does not belong to it. */
export const from = option<number>("from");
export const until = option<number>("until");
export const calendar = option<WorkingTime>("calendar");
export const specialDays = option<undefined>("specialDays");
export const categories = option<readonly string[]>("categories");
/** Two columns: what is found, and what it stands for. */
export const pairs = option<Pairs>("pairs");

export function number(name: Bilingual, description: Bilingual, limits: Limits = {}): Parameter<number> {
  return { kind: "number", name, description, limits };
}

/** Several numbers, each within the limits. */
export function numbers(
  name: Bilingual,
  description: Bilingual,
  limits: Limits = {},
): Parameter<readonly number[]> {
  return { kind: "numbers", name, description, limits };
}

export function choice(
  name: Bilingual,
  description: Bilingual,
  choices: readonly Choice[],
): Parameter<string> {
  return { kind: "choice", name, description, choices };
}

export function optional<Value>(parameter: Parameter<Value>): Parameter<Value | undefined> {
  return { ...parameter, optional: true };
}

/** An argument that may be left out and then has this value. */
export function withDefault<Value>(parameter: Parameter<Value>, value: Value): Parameter<Value> {
  return { ...parameter, optional: true, default: value };
}

/** "standard" is the reading a controller can defend, "printed" the source's own formula. */
export const method = withDefault(
  choice(
    { zh: "算法", en: "method" },
    {
      zh: "“标准”(默认)为可以说明白的口径,“原文”为文章的原文公式",
      en: '"standard" (default), the reading a controller can defend, or "printed", the source\'s own formula',
    },
    [
      { value: "standard", words: ["standard", "标准"] },
      { value: "printed", words: ["printed", "原文"] },
    ],
  ),
  "standard",
);
