import { notAvailable } from "../cells/fault";
import type { Explanation, Kpi } from "../kpi/define";

/** What EXPLAIN says of every indicator, by its id. */
export type Explanations = Readonly<Record<string, Explanation>>;

declare global {
  /** Brought by explanations.js, which the page loads after functions.js. */
  var aftersalesExplanations: Explanations | undefined;
}

/** The content of explanations.js, which is made when the add-in is built. */
export function explanationsScript(kpis: readonly Kpi[]): string {
  const explanations: Explanations = Object.fromEntries(
    kpis.map(({ id, description, formula, reading, source, errata }) => [
      id,
      { description, ...(formula !== undefined && { formula }), reading, source, errata },
    ]),
  );
  return `globalThis.aftersalesExplanations = ${JSON.stringify(explanations)};`;
}

/** What EXPLAIN says of an indicator: in functions.js, which goes without it, that is what explanations.js brought. */
export function explanationOf(kpi: Kpi): Explanation {
  const loaded = globalThis.aftersalesExplanations?.[kpi.id];
  if (loaded !== undefined) return loaded;
  const own: Partial<Explanation> = kpi;
  if (own.description === undefined) throw notAvailable("explanationsNotLoaded");
  return kpi;
}
