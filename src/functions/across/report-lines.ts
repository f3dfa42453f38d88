import type { Period } from "../../cells/period";
import { findColumn } from "../../columns/datasets";
import { findKpi } from "../../kpi/catalogue";
import { isNegative, isToDate } from "../../kpi/compute/notes";
import type { Indicator, Kpi, SpillCell } from "../../kpi/define";
import { isInput } from "../../kpi/inputs";
import { statusOf } from "../../kpi/judgement";
import type { Language } from "../../kpi/texts";
import { fill } from "../../locale/fill";
import { REPORT_NOTES } from "../../locale/report";
import { FACTOR_WORDS, STATUS_WORDS } from "../../locale/words";
import type { FoundColumns } from "./report-columns";
import { feedOf, type Feed } from "./report-feeds";
import { notesOf } from "./report-notes";
import type { ReportTable } from "./report-table";
import { outcomeOf, type Outcome } from "./report-values";
import { limitsOf, targetOf } from "./targets";

/** What one report has in common. */
export interface ReportContext {
  readonly table: ReportTable;
  /** The columns that feed its indicators. */
  readonly columns: FoundColumns;
  readonly period: Period;
  readonly targets: unknown;
  readonly language: Language;
}

/** KPI, value, target, status, note; and how the value is shown. */
export interface Line {
  readonly cells: SpillCell[];
  readonly numberFormat: string | undefined;
}

/** Whether an indicator has a line of its own accord: lists of records have not, satisfaction by groups has. */
export function isShown({ value, direction, number }: Kpi): boolean {
  return value !== undefined || direction === "mix" || number !== undefined;
}

export function lineOf(indicator: Indicator, context: ReportContext): Line {
  const kpi = findKpi(indicator.id);
  if (kpi === undefined) return withoutValue(indicator, enteredText(indicator, context.language), context);
  if (kpi.spill && kpi.direction !== "mix") {
    const text = REPORT_NOTES.byGroup[context.language];
    return lineWith(kpi, "", "", [fill(text, { id: kpi.id })], context);
  }
  const feed = feedOf(kpi, context.table, context.columns);
  if (!("columns" in feed)) return withoutValue(kpi, missingText(feed.missing, context.language), context);
  const outcome = outcomeOf(feed, context.table, context.period);
  const notes = notesOf({ feed, outcome, ...context }, context.language);
  return lineWith(kpi, shownValue(outcome), statusWord(feed, outcome, context), notes, context);
}

function withoutValue(indicator: Indicator, note: string, context: ReportContext): Line {
  return lineWith(indicator, "", STATUS_WORDS.noData[context.language], [note], context);
}

function lineWith(
  indicator: Indicator,
  value: SpillCell,
  status: string,
  notes: readonly string[],
  { targets, language }: ReportContext,
): Line {
  const target = targetOf(indicator, targets).text ?? "";
  const note = notes.map(withoutFullStop).join(REPORT_NOTES.join[language]);
  return {
    cells: [indicator.name[language], value, target, status, note],
    numberFormat: typeof value === "number" ? indicator.numberFormat : undefined,
  };
}

/** Some notes are sentences, as messages are; side by side none ends as one. */
function withoutFullStop(note: string): string {
  return note.replace(/[。.]$/, "");
}

/** What a figure is that no function computes. */
function enteredText(indicator: Indicator, language: Language): string {
  if (!isInput(indicator)) return "";
  return fill(FACTOR_WORDS[indicator.kind][language], { what: indicator.what[language] });
}

function missingText(columns: readonly string[], language: Language): string {
  if (columns.length === 0) return REPORT_NOTES.noRecords[language];
  // A column that feeds two arguments, as the cars of RENEWALRATE, is missing once.
  const names = new Set(columns.map((id) => findColumn(id)?.name[language] ?? id));
  return fill(REPORT_NOTES.missing[language], { columns: [...names].join(REPORT_NOTES.list[language]) });
}

const PERCENT = 100;

/** The number, or the shares of a mix side by side as its target has them. */
function shownValue({ value, rows }: Outcome): SpillCell {
  if (value !== undefined) return value;
  if (rows === undefined) return "";
  return rows
    .map((row) => `${String(row[0])} ${(Number(row[row.length - 1]) * PERCENT).toFixed(1)}%`)
    .join(" : ");
}

/** A mix has no status; nor has what no limit can judge: a ratio over a negative amount, a volume before its month is over. */
function statusWord({ kpi, dates }: Feed, outcome: Outcome, context: ReportContext): string {
  const { table, period, targets, language } = context;
  if (kpi.spill && outcome.rows) return "";
  const { value, tallies } = outcome;
  const status = statusOf(value, limitsOf(kpi, targets));
  if (
    isNegative(kpi, tallies) ||
    (kpi.volume && status === "below" && isToDate(table.lastDay(dates), period))
  )
    return "";
  return STATUS_WORDS[status][language];
}
