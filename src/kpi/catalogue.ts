import { caseFolded } from "../cells/text";
import { dealerManagement } from "./dealer-management";
import type { Indicator, Kpi } from "./define";
import { fieldService } from "./field-service";
import { INPUTS } from "./inputs";
import { logistics } from "./logistics";
import { parts } from "./parts";
import { satisfaction } from "./satisfaction";
import { serviceCapability } from "./service-capability";
import { serviceEfficiency } from "./service-efficiency";
import { shop } from "./shop";

/** Every indicator, in the order of the public API. */
export const KPIS: readonly Kpi[] = [
  ...satisfaction,
  ...serviceCapability,
  ...parts,
  ...serviceEfficiency,
  ...fieldService,
  ...logistics,
  ...shop,
  ...dealerManagement,
];

function namesOf({ id, name, number, synonyms = [] }: Indicator): string[] {
  return [id, name.zh, name.en, ...(number === undefined ? [] : [number]), ...synonyms].map(caseFolded);
}

function index<Named extends Indicator>(indicators: readonly Named[]): ReadonlyMap<string, Named> {
  return new Map(indicators.flatMap((indicator) => namesOf(indicator).map((name) => [name, indicator])));
}

const kpis = index(KPIS);
const indicators = index<Indicator>([...INPUTS, ...KPIS]);

function keyOf(name: string): string {
  return caseFolded(name).replace(/^aftersales\./, "");
}

/** The indicator of a function name, a Chinese or English name, or a number such as "1.4". */
export function findKpi(name: string): Kpi | undefined {
  return kpis.get(keyOf(name));
}

/** The same among all that a value can be compared for: also figures that are entered by hand. */
export function findIndicator(name: string): Indicator | undefined {
  return indicators.get(keyOf(name));
}
