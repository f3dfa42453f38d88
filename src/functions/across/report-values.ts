import { Refusal, type Fault } from "../../cells/fault";
import type { Period } from "../../cells/period";
import { openRanges, type Call } from "../../kpi/compute/call";
import { conclude, type Tallies } from "../../kpi/compute/conclude";
import { Evaluation, type Instance } from "../../kpi/compute/evaluate";
import type { Exclusion } from "../../kpi/compute/ledger";
import { notesOfRecords, type Note } from "../../kpi/compute/notes";
import { instanceAt, varyingParameters } from "../../kpi/compute/trend";
import type { Kpi, SpillCell } from "../../kpi/define";
import { rangesOf, type Feed } from "./report-feeds";
import { otherTypes } from "./report-other-types";
import type { Records, ReportTable } from "./report-table";

/** What an indicator comes to over the table: a value, the rows of a mix, or why there is none. */
export interface Outcome {
  readonly value?: number;
  readonly rows?: readonly SpillCell[][];
  /** Types that a mix does not tell apart. */
  readonly otherTypes?: readonly string[];
  readonly fault?: Fault;
  /** The figures the value is made of. */
  readonly tallies?: Tallies;
  /** Rows of the period that are not in the base, by reason. */
  readonly exclusions?: readonly Exclusion[];
  /** The indicator's own notes. */
  readonly notes?: readonly Note[];
}

const PERIOD = "period";

/** Computes one indicator for the period. What it refuses is its own fault: the others have their values. */
export function outcomeOf(feed: Feed, table: ReportTable, period: Period): Outcome {
  const { dates, isFiltered } = feed;
  const chosen = isFiltered && dates ? table.inPeriod(dates) : undefined;
  const withoutPeriod = new Set(varyingParameters(feed.kpi));
  withoutPeriod.delete(PERIOD);
  if (chosen?.fault) return { fault: chosen.fault };
  const varying = varyingParameters(feed.kpi);
  if (!isFiltered) return attempt(feed, table, table.records, period, varying);
  // No record of another period is looked at, unless something is refused: then just as the function itself would.
  const outcome = attempt(feed, table, chosen ?? table.records, period, withoutPeriod);
  if (outcome.fault === undefined || chosen === undefined || !varying.has(PERIOD)) return outcome;
  return attempt(feed, table, table.records, period, varying);
}

function attempt(
  feed: Feed,
  table: ReportTable,
  records: Records,
  period: Period,
  varying: ReadonlySet<string>,
): Outcome {
  const { kpi, dates, hasDates } = feed;
  try {
    const instance = instanceAt(kpi, varying, period);
    const ranges = rangesOf(feed, table, records, period);
    if (hasDates && dates) ranges.set("dates", table.range(dates, records, true));
    const within = varying.has(PERIOD) ? period : undefined;
    const call = { kpi, ...openRanges(kpi, ranges, { varying, within, isHeadless: true }) };
    return evaluated(call, instance, records);
  } catch (caught) {
    if (!(caught instanceof Refusal)) throw caught;
    const { row } = caught.fault;
    return { fault: row === undefined ? caught.fault : { ...caught.fault, row: records.rowOf(row - 1) } };
  }
}

function evaluated(call: Call, instance: Instance, records: Records): Outcome {
  const { kpi } = call;
  const evaluation = new Evaluation(call, [instance]);
  if (kpi.spill) return { rows: evaluation.rows(instance), otherTypes: otherTypes(call, instance) };
  const tallies = evaluation.tallies(instance);
  const { month, asOf } = instance;
  const value = conclude(kpi, tallies, { ...call.values, month, asOf }) ?? evaluation.value(instance);
  const notes = notesOfRecords(evaluation, instance);
  return { value, tallies, notes, ...exclusionsOf(kpi, evaluation, instance, tallies, records) };
}

/** The account of the rows costs another look at them: only where some are not in the base. */
function exclusionsOf(
  kpi: Kpi,
  evaluation: Evaluation,
  instance: Instance,
  tallies: Tallies,
  { rows }: Records,
): Pick<Outcome, "exclusions"> {
  const isWhole = tallies[kpi.base]?.rows === rows.length;
  if (isWhole || !("measures" in kpi) || Object.keys(instance.selection).length > 0) return {};
  return { exclusions: evaluation.baseLedger(instance).exclusions };
}
