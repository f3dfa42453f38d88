import type { Kpi } from "../../kpi/define";
import type { TemplateOptions } from "../template";
import { recordsSource } from "./records/source";
import { totalsSource } from "./totals/source";
import type { SeriesSource } from "./types";

/** What a template shows, from the source that was chosen: each indicator's thirteen months, and the sheets behind them. */
export function openSource(options: TemplateOptions, kpis: readonly Kpi[]): SeriesSource {
  const { source } = options;
  return source.kind === "records"
    ? recordsSource(options, source.tables, kpis)
    : totalsSource(options, kpis);
}
