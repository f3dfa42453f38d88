import { caseFolded } from "../cells/text";
import type { Kpi } from "./define";
import { fieldService } from "./field-service";
import { parts } from "./parts";
import { satisfaction } from "./satisfaction";
import { serviceCapability } from "./service-capability";
import { serviceEfficiency } from "./service-efficiency";

/** Every indicator, in the order of the public API. */
export const KPIS: readonly Kpi[] = [
  ...satisfaction,
  ...serviceCapability,
  ...parts,
  ...serviceEfficiency,
  ...fieldService,
];

const byName = new Map<string, Kpi>();
for (const kpi of KPIS) {
  for (const name of [kpi.id, kpi.name.zh, kpi.name.en, kpi.number, ...(kpi.synonyms ?? [])]) {
    if (name !== undefined) byName.set(caseFolded(name), kpi);
  }
}

/** The indicator of a function name, a Chinese or English name, or a number such as "1.4". */
export function findKpi(name: string): Kpi | undefined {
  return byName.get(caseFolded(name).replace(/^aftersales\./, ""));
}
