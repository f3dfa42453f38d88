import type { Kpi } from "../../kpi/define";
import type { Formula } from "../../workbook/formula";
import type { Cell, SheetPlan } from "../../workbook/plan";
import type { TemplateOptions } from "../template";

/** How many months a series has: the month in view, and the twelve before it. */
export const MONTHS = 13;

/** The cells that every series depends on, wherever the template has put them. */
export interface SeriesCells {
  /** The thirteen first days of months, oldest first, in a row; the last is the month in view. */
  readonly months: { readonly sheet: string; readonly row: number; readonly column: number };
  /** The rows beneath or above them that hold the criteria for dates in each month, such as ">=45870" and "<45901". */
  readonly criteria: { readonly from: number; readonly before: number };
  /** The cell that holds the chosen store, or the words for all of them. */
  readonly store: Formula;
  /** The cell that holds a COUNTIFS criterion for the chosen store: "<>全部门店" for all, "=浦东店" for one. */
  readonly storeCriterion: Formula;
}

/** An indicator's values of thirteen months, as cells side by side. */
export interface Series {
  readonly kpi: Kpi;
  /** Thirteen cells: one spilling call and twelve blanks, or thirteen formulas. "" is "no data". */
  readonly cells: readonly Cell[];
  /** Where its figures come from; "missing": the source lacks what it needs. */
  readonly from: "records" | "totals" | "missing";
  /** The columns that are missing, in the plan's language. */
  readonly missing: readonly string[];
  /** Whether the drop-down of stores reaches it. */
  readonly followsStore: boolean;
  /** Whether its values were computed when the workbook was made and do not follow the records. */
  readonly isDatedConstant: boolean;
}

/** A part of a mix with its share; or a group with the share of its satisfied answers and how many there are. */
export interface Part {
  readonly name: string | Formula;
  readonly share: Cell;
  readonly answers?: Cell;
  /** Faulty records, which are shown and are no group of their own: cars that were sold after the survey. */
  readonly isFaulty?: true;
}

/** The parts of an indicator that is shown by its parts. */
export type Shares = readonly Part[];

/** What the sources of a plan give to the pages that show them. */
export interface SeriesSource {
  readonly options: TemplateOptions;
  series(kpi: Kpi, cells: SeriesCells): Series;
  /** Of a mix (4.4) or a satisfaction by groups (1.2): its parts in the month in view; undefined for others. */
  shares(kpi: Kpi, cells: SeriesCells): Shares | undefined;
  /** The last day there is data for: a formula over clean columns, or a date. Decides what is "month to date". */
  readonly lastDay: Formula;
  /** The months and stores of the drop-downs: first days, oldest first; stores without the words for all. */
  readonly months: readonly number[];
  readonly stores: readonly string[];
  /** The sheets of records and of monthly totals, and the sheet of data quality. */
  dataSheets(cells: SeriesCells): readonly SheetPlan[];
  qualitySheet(cells: SeriesCells): SheetPlan;
  /** Text for the foot of the page: rows read and excluded, as one formula that gives a text. */
  rowsReadText(cells: SeriesCells): Formula;
  /** The tables of the open workbook that formulas refer to, for the plan: id to name. */
  readonly existingTables?: Readonly<Record<string, string>>;
}
