import { Refusal } from "../../cells/fault";
import { UNREADABLE } from "../../cells/marks";
import { describeDay, type Period } from "../../cells/period";
import { monthStart } from "../../cells/serials";
import type { Kpi, TotalUnit, Unit } from "../define";
import type { Bilingual } from "../texts";
import { scopeOf } from "./call";
import { conclude, type Tallies } from "./conclude";
import type { Evaluation, Instance } from "./evaluate";
import type { Exclusion, Ledger } from "./ledger";
import { COUNTED, type Measure } from "./measures";
import { EXCLUDED_AS_TOTALS, eachRow, type Table } from "./table";

/** What a value has to be read with. */
export type ValueNoteName = "monthToDate" | "provisional" | "undecided" | "thinSample" | "negativeBase";

/** A note by its name, or an indicator's own one in its words, and what these are filled with. */
export type Note<Name extends string = ValueNoteName> = readonly [
  note: Name | Bilingual,
  values?: Readonly<Record<string, string | number>>,
];

/** Fewer than these are a thin sample (C21). */
const FEWEST = 30;
const FEWEST_REVIEWS = 50;
/** Values of single things that are counted in the base: of amounts and of people employed nobody draws a sample. */
const SAMPLED: ReadonlySet<Unit> = new Set(["fraction", "points", "score", "hours", "moneyPerVisit"]);
const AMOUNTS: ReadonlySet<TotalUnit> = new Set(["money", "hours", "points"]);

/** What a call is asked for, and what its records say of it. */
interface Times {
  readonly period?: Period | undefined;
  /** The last day of which there is a record. */
  readonly lastDay?: number | undefined;
  readonly exclusions?: readonly Exclusion[];
  /** The settings given; the others have their defaults. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Before the period is over, or what belongs to it is decided, a value still changes. */
export function notesOfTime(
  { settlesAfter, isDecidedLater, signature }: Kpi,
  { period, lastDay, exclusions = [], settings = {} }: Times,
): Note[] {
  const notes: Note[] = [];
  if (period && lastDay !== undefined && !("month" in signature)) {
    if (isToDate(lastDay, period)) notes.push(["monthToDate", { day: describeDay(lastDay) }]);
    if (settlesAfter !== undefined) {
      const days = Number(settings[settlesAfter] ?? signature[settlesAfter]?.default);
      if (lastDay < period.end - 1 + days) notes.push(["provisional", { days }]);
    }
  }
  const undecided = exclusions.find(({ reason }) => reason === "blankFlag");
  if (isDecidedLater && undecided) notes.push(["undecided", { count: undecided.rows }]);
  return notes;
}

/** Whether the records end within the period, before its last day. */
export function isToDate(lastDay: number | undefined, { start, end }: Period): boolean {
  return lastDay !== undefined && lastDay >= start && lastDay < end - 1;
}

export function notesOfBase(kpi: Kpi, tallies: Tallies | undefined): Note[] {
  const base = tallies?.[kpi.base]?.amount;
  const notes: Note[] = [];
  if (base !== undefined && SAMPLED.has(kpi.unit) && !AMOUNTS.has(kpi.totals[kpi.base]?.unit ?? "money")) {
    const fewest = kpi.id === "POSITIVEREVIEWRATE" ? FEWEST_REVIEWS : FEWEST;
    if (base < fewest) notes.push(["thinSample", { count: base }]);
  }
  if (isNegative(kpi, tallies)) notes.push(["negativeBase"]);
  return notes;
}

/** A ratio over a negative amount is a number that no limit can judge. */
export function isNegative({ base, zeroWithoutRecords }: Kpi, tallies: Tallies | undefined): boolean {
  return !zeroWithoutRecords && (tallies?.[base]?.amount ?? 0) < 0;
}

/** The indicator's own notes, with the number of records in the base that each of them concerns. */
export function notesOfRecords({ call }: Pick<Evaluation, "call">, instance: Instance): Note[] {
  const { kpi, tables } = call;
  if (kpi.notes === undefined || !("measures" in kpi)) return [];
  const values = { ...call.values, ...instance };
  const base = kpi.measures(values)[kpi.base] as Measure;
  return kpi.notes.flatMap(({ text, concerns }) => {
    const isConcerned = concerns(values);
    let count = 0;
    eachRow(tables[base.table] as Table, scopeOf(call, instance.selection).selection, (row) => {
      if (base.judge(row) === COUNTED && isConcerned(row)) count++;
    });
    return count === 0 ? [] : [[text, { count }] as const];
  });
}

/** What the value of a call has to be read with, as far as its arguments say so; nothing where it has no value. */
export function notesOfCall(
  { call }: Evaluation,
  instance: Instance,
  tallies: Tallies | undefined,
  { exclusions }: Ledger,
): Note[] {
  const settings: Record<string, unknown> = { ...call.values, ...instance };
  if (tallies === undefined || !hasValue(call.kpi, tallies, settings)) return [];
  const { periodStart: start, periodEnd: end, asOf } = settings;
  const period = instance.selection.period ?? (end === undefined ? undefined : ({ start, end } as Period));
  const ends = Object.values(call.tables).map(lastDay);
  const last = Math.min(Math.max(...ends), (asOf as number | undefined) ?? Infinity);
  const known = Number.isFinite(last) ? { lastDay: Math.floor(last) } : {};
  return [
    ...notesOfTime(call.kpi, { period, ...known, exclusions, settings }),
    ...notesOfBase(call.kpi, tallies),
    ...notesOfRecords({ call }, instance),
  ];
}

function hasValue(kpi: Kpi, tallies: Tallies, settings: Readonly<Record<string, unknown>>): boolean {
  try {
    return conclude(kpi, tallies, settings) !== undefined;
  } catch (caught) {
    if (caught instanceof Refusal) return false;
    throw caught;
  }
}

/**
 * The last day of which there are records, whether the period chooses these or not; -Infinity without dates. Where every
 * date is the first of a month, and there are several, these are months, and the last of them is there to its end.
 */
function lastDay({ dates, first, length, excluded }: Table): number {
  let [earliest, last] = [Infinity, -Infinity];
  let areMonths = true;
  for (let row = first; dates !== undefined && row < length; row++) {
    const time = dates[row] as number;
    if (!(time < UNREADABLE) || excluded?.[row] === EXCLUDED_AS_TOTALS) continue;
    earliest = Math.min(earliest, time);
    last = Math.max(last, time);
    areMonths &&= time === monthStart(time);
  }
  if (last === -Infinity) return last;
  return areMonths && earliest < last ? monthStart(last, 1) - 1 : Math.floor(last);
}
