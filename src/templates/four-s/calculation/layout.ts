import { cell, cells, type Area, type Formula } from "../../../workbook/formula";
import { MONTHS } from "../../series/types";

export const CALCULATION = "calculation";

/** A setting in the first section: its row, and the cell others refer to. */
function setting(row: number): { readonly row: number; readonly formula: Formula } {
  return { row, formula: cell(row, 2, CALCULATION) };
}

export const SETTINGS = {
  storeCriterion: setting(4),
  lastDay: setting(5),
  monthToDate: setting(6),
  profile: setting(7),
  near: setting(8),
  slack: setting(9),
  charted: setting(10),
  chartFactor: setting(11),
} as const;

/** The order of the codes, from 1. */
export const STATE_ORDER = [
  "met",
  "near",
  "off",
  "below",
  "above",
  "noData",
  "noTarget",
  "monthToDate",
  "error",
  "mix",
] as const;
export type State = (typeof STATE_ORDER)[number];

export function codeOf(state: State): number {
  return STATE_ORDER.indexOf(state) + 1;
}

export const STATES_ROW = 15;
export const STATE_TEXTS = cells(
  { row: STATES_ROW, column: 2, rows: STATE_ORDER.length, columns: 1 },
  CALCULATION,
);
export const STATE_POINTS = cells(
  { row: STATES_ROW, column: 3, rows: STATE_ORDER.length, columns: 1 },
  CALCULATION,
);

export const INDICATORS_TITLE_ROW = STATES_ROW + STATE_ORDER.length + 1;
/** Above the header: what dates in each month must be, as COUNTIFS and SUMIFS are told. */
export const CRITERIA_ROWS = { from: INDICATORS_TITLE_ROW + 1, before: INDICATORS_TITLE_ROW + 2 } as const;
/** The header of the indicators' section holds the thirteen months. */
export const MONTHS_ROW = CRITERIA_ROWS.before + 1;
export const SERIES_COLUMN = 4;
const AFTER_SERIES = SERIES_COLUMN + MONTHS;

const COLUMN_NAMES = [
  "minimum",
  "maximum",
  "metFrom",
  "metTo",
  "nearFrom",
  "nearTo",
  "stateCode",
  "state",
  "shortfall",
  "rankKey",
  "points",
  "weight",
  "valueText",
  "limitText",
  "offPiece",
  "nearPiece",
  "metPiece",
  "relatedOff",
  "relatedNear",
  "relatedMet",
  "cause",
  "unit",
  "factor",
  "lowest",
  "highest",
] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];
export const CALCULATION_COLUMNS: readonly ColumnName[] = COLUMN_NAMES;

export const INDICATOR_COLUMN: Readonly<Record<ColumnName, number>> = Object.fromEntries(
  COLUMN_NAMES.map((name, index) => [name, AFTER_SERIES + index]),
) as Record<ColumnName, number>;

/** Thirteen characters of the small line, then all of them together. */
export const BLOCKS_COLUMN = AFTER_SERIES + COLUMN_NAMES.length;
export const LINE_COLUMN = BLOCKS_COLUMN + MONTHS;

export const WORST = 5;

interface Counts {
  readonly indicators: number;
  /** How many parts each indicator's mix has. */
  readonly shares: readonly number[];
  readonly longestList: number;
}

/** Where the sections stand that move with the number of indicators; each row is the first beneath its header. */
export interface CalculationLayout {
  readonly indicators: number;
  readonly worst: number;
  readonly chart: number;
  readonly shares: readonly number[];
  readonly lists: number;
  readonly rows: number;
  /** A cell that stays blank, beneath what the chart draws. */
  readonly blank: Formula;
  /** A cell of an indicator's row. */
  at(indicator: number, column: ColumnName): Formula;
  /** Its value in one of the thirteen months. */
  month(indicator: number, month: number): Formula;
  /** Its thirteen values. */
  series(indicator: number): Area;
  /** A column over all indicators, or over so many from one on. */
  column(column: ColumnName, first?: number, count?: number): Formula;
}

/** The charted values and two limits. */
const CHART_LINES = 3;
/** Between two sections: a blank row, the section's title and its header. */
const BETWEEN = 3;

export function calculationLayout(counts: Counts): CalculationLayout {
  const indicators = MONTHS_ROW + 1;
  const worst = indicators + counts.indicators + BETWEEN;
  const chart = worst + WORST + BETWEEN;
  const firstShare = chart + CHART_LINES + BETWEEN;
  const shares = counts.shares.map((_, index) =>
    counts.shares.slice(0, index).reduce((sum, parts) => sum + parts, firstShare),
  );
  const lists = counts.shares.reduce((sum, parts) => sum + parts, firstShare) + BETWEEN;
  const columnArea = (column: ColumnName, first: number, count: number): Formula =>
    cells(
      { row: indicators + first, column: INDICATOR_COLUMN[column], rows: count, columns: 1 },
      CALCULATION,
    );
  return {
    indicators,
    worst,
    chart,
    shares,
    lists,
    rows: lists + counts.longestList,
    blank: cell(chart + CHART_LINES, SERIES_COLUMN, CALCULATION),
    at: (indicator, column) => cell(indicators + indicator, INDICATOR_COLUMN[column], CALCULATION),
    month: (indicator, month) => cell(indicators + indicator, SERIES_COLUMN + month, CALCULATION),
    series: (indicator) => ({ row: indicators + indicator, column: SERIES_COLUMN, rows: 1, columns: MONTHS }),
    column: (column, first = 0, count = counts.indicators) => columnArea(column, first, count),
  };
}
