import type { KeyColumn } from "../cells/keys";
import type { Period } from "../cells/period";
import { criteriaFilter, recordFilter } from "./filters";
import type { Ledger } from "./compute/ledger";
import type { Measure } from "./compute/measures";
import type { Selection, Table } from "./compute/table";
import type { Tally } from "./compute/tally";
import type { Example } from "./example";
import type { NativeFormula } from "./native";
import type { Parameters, Values } from "./parameters";
import type { Bilingual } from "./texts";
import type { TimeSpan } from "./timeline";

export type Group =
  | "satisfaction"
  | "serviceCapability"
  | "parts"
  | "serviceEfficiency"
  | "fieldService"
  | "logistics"
  | "shop"
  | "dealerManagement";
export type Unit =
  | "fraction"
  | "points"
  | "hours"
  | "turns"
  | "months"
  | "hoursPerYear"
  | "money"
  | "moneyPerMonth"
  | "moneyPerVisit"
  | "visits"
  | "vehicles"
  | "orders"
  | "perAdvisorDay"
  | "perBayDay"
  | "perYear"
  | "score";
export type Direction = "higher" | "lower" | "range" | "mix" | "list";

/** The value an indicator is compared with, as the source prints it. */
export interface Reference {
  readonly printed: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Something doubtful in the source, and how it is read here; the number is that of the catalogue of errata. */
export interface Erratum extends Bilingual {
  readonly number: string;
}

/** A figure an indicator's value is made of, as it is entered where there are no records. */
export interface Total extends Bilingual, EntryFacts {
  readonly unit: TotalUnit;
  /** The total it is counted out of, by name: it cannot be more than that. */
  readonly partOf?: string;
}

/** What only templates ask of a total. The bundle that Excel loads first goes without it (scripts/calculated-facts.mjs). */
interface EntryFacts {
  /** How it is entered month by month, where it is not simply the figure of one month. */
  readonly monthly?: MonthlyFigure;
  /** About how much a store with 600 visits a month has of it: for invented figures. */
  readonly typical?: number;
}

export type TotalUnit = "count" | "people" | "cases" | "visits" | "money" | "hours" | "points";

/** The figure of each month that a total is made of, such as the stock of each of three months. */
export interface MonthlyFigure {
  readonly name: Bilingual;
  readonly over: "sum" | "mean";
  /** How many months, the last being the month in view. */
  readonly months: number;
}

/** A total that is entered as it is, under a name that says more to whoever enters it. */
export function enteredAs(zh: string, en: string): MonthlyFigure {
  return { name: { zh, en }, over: "sum", months: 1 };
}

/** An amount divided among classes: each has its share, and its own figure where there are no records. */
export interface Mix {
  /** The parameter that is the column of classes. */
  readonly classes: string;
  /** In the order in which they are shown; what none of them names is in the last. */
  readonly parts: readonly MixPart[];
}

export interface MixPart {
  /** As the function gives it, and as records may spell it. */
  readonly words: readonly string[];
  readonly name: Bilingual;
  readonly total: Total;
}

/** Columns computed from an indicator's columns of records, by the name a formula knows them by. */
export type PreparedColumns = Readonly<Record<string, PreparedColumn>>;

export interface PreparedColumn {
  readonly name: Bilingual;
  /** The cells, from the indicator's columns by parameter; records of different groups have nothing to do with each other. */
  values(
    columns: Readonly<Record<string, readonly unknown[]>>,
    groups: readonly unknown[],
  ): (number | null)[];
}

/** What varies between the calls that TREND makes of one indicator. */
export interface When {
  readonly month?: number | undefined;
  readonly asOf?: number | undefined;
  /** From the option periodStart to periodEnd. */
  readonly span?: Period | undefined;
}

/** The tables of a call and the part of the first one to look at. */
export interface Scope {
  readonly tables: Readonly<Record<string, Table>>;
  readonly selection: Selection;
}

export type SpillCell = number | string | boolean;

/** An indicator whose rows each have their say at once: every figure is added up in one pass. */
interface ByMeasures<P extends Parameters, T extends string> {
  measures(values: Values<P> & Grouped): Record<T, Measure>;
}

/** The column of groups of a call that splits its records: for what looks from one record to others. */
interface Grouped {
  readonly groups?: KeyColumn;
}

/**
 * An indicator that looks at its records as a whole, such as a cohort through time: prepared once on the columns,
 * then asked for any month and any part of the records.
 */
interface ByPreparation<P extends Parameters, T extends string, Index> {
  /** `times` are those that will be asked for, where these are more than the call's own. */
  prepare(values: Values<P>, tables: Scope["tables"], times: readonly When[]): Index;
  at(index: Index, values: Values<P>, scope: Scope, ledger?: Ledger): Record<T, Tally>;
}

/** What TARGET and STATUS know of an indicator. */
export interface Indicator {
  readonly id: string;
  /** The number in the article, such as "1.4"; none for what other sources bring. */
  readonly number?: string;
  readonly name: Bilingual;
  /** Other names that people use for it. */
  readonly synonyms?: readonly string[];
  readonly numberFormat: string;
  readonly reference?: Reference;
}

/** What only templates ask of an indicator. The bundle that Excel loads first goes without it (scripts/calculated-facts.mjs). */
interface TemplateFacts {
  /** The same as a plain formula over clean columns, where one exists. */
  readonly native?: NativeFormula;
  /** When `native` has a value, beyond a divisor that is not zero: where this is 0 there is none, as for the function. */
  readonly nativeHasValue?: NativeFormula;
  /** The same over columns prepared from the records, where `native` compares every record with every other. */
  readonly prepared?: { readonly columns: PreparedColumns; readonly formula: NativeFormula };
  /** The value from totals; the references are their names. Of a mix: "part" over "whole". */
  readonly fromTotals?: NativeFormula;
  /** Why no records feed an indicator of the article in a monthly workbook. */
  readonly withoutRecords?: Bilingual;
  /** The classes of an amount that is divided among them. */
  readonly mix?: Mix;
}

/**
 * What only EXPLAIN says of an indicator. The bundle that Excel loads first goes without it (scripts/calculated-facts.mjs);
 * it comes in a file of its own (functions/explanations.ts).
 */
export interface Explanation {
  readonly description: Bilingual;
  /** The source's formula, verbatim, lost plus signs and all; none where it prints none. */
  readonly formula?: string;
  readonly reading: Bilingual;
  readonly source: Bilingual;
  readonly errata: readonly Erratum[];
}

/** What only the documentation asks of an indicator. The bundle that Excel loads first goes without it, too. */
interface HelpFacts<P extends Parameters> {
  /** A call to check by hand; without one, cells are made up for the page. */
  readonly example?: Example;
  /** The spans of time that count, for an indicator that looks at some. */
  timeline?(values: Values<P>): readonly TimeSpan[];
}

/** Something that holds of records of the base and that the value has to be read with: AUDIT and REPORT say of how many. */
export interface RecordNote<V> {
  /** What is said of {count} records. */
  readonly text: Bilingual;
  concerns(values: V): (row: number) => boolean;
}

/** Everything there is to say of an indicator, in one place; all else (metadata, reading, audit, trend) follows from it. */
export interface KpiDefinition<P extends Parameters, T extends string>
  extends Indicator, TemplateFacts, Explanation, HelpFacts<P> {
  readonly group: Group;
  readonly parameters: P;
  /** The filter arguments that follow: date, period and criteria, or the criteria alone. */
  readonly filter?: "records" | "criteria";
  readonly unit: Unit;
  readonly direction: Direction;
  readonly stars?: 3 | 5;
  /** The related indicators, as the source names them. */
  readonly related: readonly string[];
  /** The figures the value is made of, in the indicator's own order. */
  readonly totals: Readonly<Record<T, Total>>;
  /** The total that is divided by, and whose rows the audit accounts for. */
  readonly base: T;
  /** The totals above the line. */
  readonly numerator: readonly T[];
  /** The words for reasons that only this indicator has. */
  readonly reasons?: Readonly<Record<string, Bilingual>>;
  /** Notes of its own. */
  readonly notes?: readonly RecordNote<Values<P>>[];
  /** The value of the totals; a list has none. */
  value?(totals: Readonly<Record<T, number>>, values: Partial<Values<P>>): number;
  /** The rows of a list. */
  spill?(values: Values<P>, scope: Scope): SpillCell[][];
  /** A column of months by which a trend goes, for an indicator without a period: each time sees what was known then. */
  readonly trendColumn?: string;
  /** The number formats of a list's columns. */
  readonly spillFormats?: readonly (string | undefined)[];
  /** A sum or a count: over no records it is 0, where a share or a mean has no value. */
  readonly zeroWithoutRecords?: true;
  /** The columns of records that feed its arguments: parameter (or "dates") to the id of a column in `columns`. */
  readonly records?: Readonly<Record<string, string>>;
  /** The setting that says how many days after a period records still change its value. */
  readonly settlesAfter?: string;
  /** What a blank flag says is not decided yet, and will be. */
  readonly isDecidedLater?: true;
  /** As printed, its part is not counted out of its whole, so that the value may exceed 1. */
  readonly mayExceedWhole?: true;
  /** An amount that grows through the month: before its end it says nothing of being off target. */
  readonly volume?: true;
}

type Computation<P extends Parameters, T extends string, Index> =
  ByMeasures<P, T> | ByPreparation<P, T, Index>;

/** An indicator as the rest of the product sees it, its own types set aside. */
export type Kpi = KpiDefinition<Parameters, string> &
  Computation<Parameters, string, unknown> & { readonly signature: Parameters };

/** Declares an indicator: the types of the computation's arguments follow from the parameters. */
export function defineKpi<const P extends Parameters, const T extends string, Index>(
  definition: KpiDefinition<P, T> & Computation<P, T, Index>,
): Kpi {
  // The methods keep their own argument types: whoever calls them passes what openCall read by these very parameters.
  return { ...(definition as unknown as Kpi), ...signatureOf(definition.parameters, definition.filter) };
}

/** A function's parameters, and these with the filter arguments that follow. */
export function signatureOf(
  parameters: Parameters,
  filter?: "records" | "criteria",
): Pick<Kpi, "parameters" | "signature"> {
  const more = filter === "records" ? recordFilter : filter === "criteria" ? criteriaFilter : {};
  return { parameters, signature: { ...parameters, ...more } };
}
