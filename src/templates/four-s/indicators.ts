import { findIndicator } from "../../kpi/catalogue";
import type { Language } from "../../kpi/texts";
import { groupingOf } from "../series/breakdowns/grouping";
import type { Group, Kpi } from "../../kpi/define";
import { meaningsOf } from "../../kpi/factors";
import { WEIGHT_WITHOUT_STARS } from "../../kpi/judgement";
import { isPercent } from "./number-formats";
import type { Bilingual } from "../../kpi/texts";

/** An indicator of the workbook, with its place in it. */
export interface Indicator {
  readonly kpi: Kpi;
  /** Number in the article, such as "1.10". */
  readonly number: string;
  /** Place in the order of the numbers, from 0. */
  readonly index: number;
  /** Shown by its parts instead of one value: a mix, or a satisfaction by groups. */
  readonly hasParts: boolean;
  /** Groups with a satisfaction each, which are no parts of a whole. */
  readonly isBreakdown: boolean;
}

export interface IndicatorGroup {
  readonly group: Group;
  readonly indicators: readonly Indicator[];
}

/** The article's indicators that have a value or parts, in the order of their numbers: 1.2 before 1.10. */
export function indicatorsOf(kpis: readonly Kpi[]): readonly Indicator[] {
  return kpis
    .flatMap((kpi) => {
      const isBreakdown = groupingOf(kpi) !== undefined;
      const hasParts = kpi.direction === "mix" || isBreakdown;
      return kpi.number !== undefined && (kpi.value !== undefined || hasParts)
        ? [{ kpi, number: kpi.number, hasParts, isBreakdown }]
        : [];
    })
    .sort((one, other) => placeOf(one.number) - placeOf(other.number))
    .map((indicator, index) => ({ ...indicator, index }));
}

function placeOf(number: string): number {
  const [chapter = 0, item = 0] = number.split(".").map(Number);
  return chapter * 1000 + item;
}

/** The groups that have indicators, each in one piece. */
export function groupsOf(indicators: readonly Indicator[]): readonly IndicatorGroup[] {
  const groups = [...new Set(indicators.map(({ kpi }) => kpi.group))];
  return groups.map((group) => ({
    group,
    indicators: indicators.filter(({ kpi }) => kpi.group === group),
  }));
}

/** The related indicators that are in the workbook, in the source's order. */
export function relatedOf({ kpi }: Indicator, indicators: readonly Indicator[]): readonly Indicator[] {
  const related = kpi.related.flatMap(meaningsOf).flatMap((name) => indicators.find(isNamed(name)) ?? []);
  return [...new Set(related)].filter((indicator) => indicator.kpi !== kpi);
}

/** What else it hangs together with: the names of other functions, and of figures that are entered by hand. */
export function relatedElsewhere({ kpi }: Indicator, indicators: readonly Indicator[]): readonly Bilingual[] {
  const elsewhere = kpi.related.flatMap(meaningsOf).filter((name) => !indicators.some(isNamed(name)));
  return [...new Set(elsewhere.map((name) => findIndicator(name)?.name ?? { zh: name, en: name }))];
}

function isNamed(name: string): (indicator: Indicator) => boolean {
  return ({ kpi }) => [kpi.id, kpi.name.zh, kpi.name.en, ...(kpi.synonyms ?? [])].includes(name);
}

export function weightOf({ kpi }: Indicator): number {
  return kpi.stars ?? WEIGHT_WITHOUT_STARS;
}

/** "★★★☆☆"; nothing where the source gives none. */
export function starsOf({ kpi }: Indicator): string {
  return kpi.stars === undefined ? "" : "★".repeat(kpi.stars) + "☆".repeat(5 - kpi.stars);
}

const CHINESE = /\p{Script=Han}/u;

/**
 * The same as it is shown where it is used: a range has one dash, a rate its sign of percent, which the source leaves out
 * in one place; in English no Chinese unit, which stands elsewhere.
 */
export function shownReference(indicator: Indicator, language: Language): string {
  const printed = printedReference(indicator);
  if (language === "en" && CHINESE.test(printed)) return limitsOf(indicator) ?? printed;
  if (isPercent(indicator.kpi.numberFormat) && /^[≥≤]\d+$/.test(printed)) return `${printed}%`;
  return printed.replace(/(\d%?)(?:--|[~-])(?=\d)/, "$1–");
}

/** "10,000–50,000", "≥40"; undefined where no limits are known. */
function limitsOf({ kpi }: Indicator): string | undefined {
  const { minimum, maximum } = kpi.reference ?? {};
  const [low, high] = [minimum, maximum].map((limit) => limit?.toLocaleString("en-US"));
  if (low !== undefined && high !== undefined) return `${low}–${high}`;
  if (low !== undefined) return `≥${low}`;
  return high === undefined ? undefined : `≤${high}`;
}

/** The reference as printed, without a closing full stop. */
export function printedReference({ kpi }: Indicator): string {
  return kpi.reference?.printed.replace(/[。.]$/, "") ?? "–";
}
