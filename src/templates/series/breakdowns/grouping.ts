import type { Kpi } from "../../../kpi/define";
import { bandName, startsOf } from "../../../kpi/satisfaction/satisfaction-by-age";
import type { Language } from "../../../kpi/texts";
import { BREAKDOWN_TEXTS } from "../../../locale/series";

/** What a satisfaction is broken down by. */
export type Grouping = "models" | "ages";

const GROUPINGS: Readonly<Record<string, Grouping>> = { CSATBYGROUP: "models", CSATBYAGE: "ages" };

/** What an indicator breaks satisfaction down by; undefined for all others. */
export function groupingOf({ id }: Kpi): Grouping | undefined {
  return GROUPINGS[id];
}

/** The months at which the bands of age begin. */
export function ageStarts(kpi: Kpi): readonly number[] {
  return startsOf(kpi.parameters["bands"]?.default as readonly number[]);
}

/** "0–11 个月", "60+ 个月": the bands from young to old. */
export function ageBands(kpi: Kpi, language: Language): readonly string[] {
  const starts = ageStarts(kpi);
  const months = BREAKDOWN_TEXTS.months[language];
  return starts.map((start, band) => `${bandName(start, starts[band + 1])} ${months}`);
}
