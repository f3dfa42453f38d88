import type { Kpi } from "../../kpi/define";
import type { TemplateOptions } from "../template";
import { groupingOf } from "./breakdowns/grouping";
import { recordsSource } from "./records/source";
import { totalsSource } from "./totals/source";
import type { SeriesSource } from "./types";

/** What a template shows, from the source that was chosen: each indicator's thirteen months, and the sheets behind them. */
export function openSource(options: TemplateOptions, kpis: readonly Kpi[]): SeriesSource {
  const { source } = options;
  // A list has nothing to show month by month; that of satisfaction has groups.
  const shown = kpis.filter(({ value, mix }) => value !== undefined || mix !== undefined);
  const breakdowns = kpis.filter((kpi) => groupingOf(kpi) !== undefined);
  return source.kind === "records"
    ? recordsSource(options, source.tables, shown, breakdowns)
    : totalsSource(options, shown, breakdowns);
}
