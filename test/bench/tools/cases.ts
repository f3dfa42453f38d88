import { evaluate, type Columns } from "../cases/case";
import { AUGUST, CHURN_WINDOW } from "../cases/times-of-calls";
import { churn } from "../hand/cohorts";
import * as monthly from "../hand/monthly";
import { shareOfFlagsIn } from "../hand/shares";
import type { ColumnName } from "../records/columns";
import * as frames from "./frames";

/** A question that other tools can answer too. */
export interface ToolCase {
  readonly id: string;
  readonly columns: readonly ColumnName[];
  ours(columns: Columns): unknown;
  hand(columns: Columns): unknown;
  /** With the data-frame library, over the same cells read by the readers of the loop by hand. */
  frame(columns: Columns): unknown;
  /** The columns and settings of the function's native formula, by the names that it knows them by. */
  readonly native?: Readonly<Record<string, ColumnName | { readonly value: number | string }>>;
}

const [start, end] = AUGUST;
const PERIOD = { start: { value: start }, end: { value: end } };
const MONTH = "2025-08";
const TYPE = "定保";

export const TOOL_CASES: readonly ToolCase[] = [
  {
    id: "FIRSTFIXRATE",
    columns: ["flags", "dates"],
    ours: ({ flags, dates }) => evaluate("FIRSTFIXRATE", flags, null, dates, MONTH),
    hand: ({ flags, dates }) => 1 - shareOfFlagsIn(flags, dates, AUGUST),
    frame: frames.firstFixRate,
    native: { returns: "flags", dates: "dates", ...PERIOD },
  },
  {
    id: "NPS",
    columns: ["scores", "dates"],
    ours: ({ scores, dates }) => evaluate("NPS", scores, dates, MONTH),
    hand: ({ scores, dates }) => monthly.promoterScoreIn(scores, dates, AUGUST),
    frame: frames.promoterScore,
    native: { scores: "scores", dates: "dates", ...PERIOD },
  },
  {
    id: "AVGROVALUE",
    columns: ["amounts", "dates"],
    ours: ({ amounts, dates }) => evaluate("AVGROVALUE", amounts, null, dates, MONTH),
    hand: ({ amounts, dates }) => monthly.meanIn(amounts, dates, AUGUST),
    frame: frames.meanAmount,
    native: { amounts: "amounts", dates: "dates", ...PERIOD },
  },
  {
    id: "PARTSMARGIN",
    columns: ["amounts", "costs", "dates"],
    ours: ({ amounts, costs, dates }) => evaluate("PARTSMARGIN", amounts, costs, dates, MONTH),
    hand: ({ amounts, costs, dates }) => monthly.marginIn(amounts, costs, dates, AUGUST),
    frame: frames.margin,
    native: { revenue: "amounts", cost: "costs", dates: "dates", ...PERIOD },
  },
  {
    id: "REVENUEMIX",
    columns: ["jobTypes", "amounts", "dates"],
    // The share of maintenance, which stands in the second line.
    ours: ({ jobTypes, amounts, dates }) =>
      (evaluate("REVENUEMIX", jobTypes, amounts, null, dates, MONTH) as unknown[][])[1]?.[2],
    hand: ({ jobTypes, amounts, dates }) => monthly.shareOfTypeIn(jobTypes, amounts, dates, TYPE, AUGUST),
    frame: (columns) => frames.shareOfType(columns, TYPE),
    native: { jobTypes: "jobTypes", amounts: "amounts", item: { value: TYPE }, dates: "dates", ...PERIOD },
  },
  {
    id: "MTTR",
    columns: ["started", "finished"],
    ours: ({ started, finished }) => evaluate("MTTR", started, finished, null, null, null, started, MONTH),
    hand: ({ started, finished }) => monthly.meanHoursIn(started, finished, AUGUST),
    frame: frames.meanHours,
    native: { started: "started", finished: "finished", ...PERIOD },
  },
  {
    id: "CHURN",
    columns: ["customers20", "dates"],
    ours: ({ customers20, dates }) => evaluate("CHURN", customers20, dates, MONTH),
    hand: ({ customers20, dates }) => churn(customers20, dates, CHURN_WINDOW),
    frame: frames.churn,
  },
];
