import type { Kpi } from "../kpi/define";
import type { Bilingual } from "../kpi/texts";
import { BREAKDOWN_TEXTS, TOTALS_TEXTS } from "../locale/series";
import { groupingOf } from "./series/breakdowns/grouping";

/** The names of the sheets on which the figures of indicators are entered that records do not give. */
export function entrySheets(kpis: readonly Kpi[]): readonly Bilingual[] {
  return [...new Set(kpis.map((kpi) => (groupingOf(kpi) ? BREAKDOWN_TEXTS : TOTALS_TEXTS).sheet))];
}
