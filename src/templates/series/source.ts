import type { Kpi } from "../../kpi/define";
import type { TemplateOptions } from "../template";
import { recordsSource } from "./records/source";
import { totalsSource } from "./totals/source";
import type { SeriesSource } from "./types";

/** What a template shows, from the source that was chosen: each indicator's thirteen months, and the sheets behind them. */
export function openSource(options: TemplateOptions, kpis: readonly Kpi[]): SeriesSource {
  const { source } = options;
  // A list has nothing to show month by month.
  const shown = kpis.filter(({ value, mix }) => value !== undefined || mix !== undefined);
  return source.kind === "records"
    ? recordsSource(options, source.tables, shown)
    : totalsSource(options, shown);
}
