import { civilOf } from "../../../cells/serials";
import type { Kpi, Reference, Total, TotalUnit } from "../../../kpi/define";
import { enteredTotals, figureOf } from "./columns";

/** The figures of one store and month, by the Chinese name of the figure. */
export type Figures = Map<string, number>;

/** Which of a month and a store: the place in time and the size of the store. */
export interface SamplePlace {
  readonly month: number;
  /** 0 is the latest month. */
  readonly monthsAgo: number;
  readonly store: number;
}

/** About how much a store has in a month, where the indicator does not say. */
const TYPICAL: Readonly<Record<TotalUnit, number>> = {
  count: 600,
  people: 600,
  cases: 600,
  visits: 600,
  money: 500000,
  hours: 1500,
  points: 0,
};
/** January is short of workdays, February has the Spring Festival, before holidays cars are made ready. */
const SEASON = [1.04, 0.78, 0.95, 1.0, 1.02, 1.0, 1.05, 1.04, 1.06, 0.94, 1.0, 1.08];
const STORE_SIZES = [1.08, 0.72];
const GROWTH = 0.004;

/** What the indicators come to, one after the other, so that every state is to be seen. */
const STATES = ["off", "met", "met", "near"] as const;
type SampleState = (typeof STATES)[number];

/** Invented figures, the same every time: totals of one store and month that belong together. */
export function sampleFigures(kpis: readonly Kpi[], place: SamplePlace): Figures {
  const figures: Figures = new Map();
  const single = kpis.filter(({ mix }) => mix === undefined);
  single.forEach((kpi, index) => invent(kpi, index, place, figures));
  kpis.filter(({ mix }) => mix !== undefined).forEach((kpi) => divide(kpi, place, figures));
  return figures;
}

/** The base first, then the rest; the last figure is chosen so that the indicator comes to what it should. */
function invent(kpi: Kpi, index: number, place: SamplePlace, figures: Figures): void {
  const { [kpi.base]: base, ...others } = kpi.totals;
  const missing = [...(base ? [base] : []), ...Object.values(others)].filter(
    (total) => !figures.has(figureOf(total).name.zh),
  );
  missing.forEach((total) => figures.set(figureOf(total).name.zh, usual(total, place)));
  const last = missing.at(-1);
  const wanted = wantedValue(kpi, index, place);
  if (last === undefined || wanted === undefined || last === base) return;
  const solved = solve(kpi, last, wanted, figures);
  if (solved !== undefined) figures.set(figureOf(last).name.zh, rounded(solved, last.unit));
}

function usual(total: Total, place: SamplePlace): number {
  const amount = (total.typical ?? TYPICAL[total.unit]) * volume(place);
  return rounded(amount * (1 + 0.03 * wave(figureOf(total).name.zh, place)), total.unit);
}

function volume({ month, monthsAgo, store }: SamplePlace): number {
  const season = SEASON[civilOf(month).month - 1] ?? 1;
  return season * (STORE_SIZES[store % STORE_SIZES.length] ?? 1) * (1 - GROWTH * monthsAgo);
}

/** Ups and downs between -1 and 1 that differ from figure to figure. */
function wave(name: string, { monthsAgo, store }: SamplePlace): number {
  const phase = [...name].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 7 * store);
  return Math.sin(phase + 1.3 * monthsAgo) * Math.cos(0.4 * monthsAgo + (phase % 5));
}

function rounded(amount: number, unit: TotalUnit): number {
  return Math.max(0, unit === "money" ? Math.round(amount / 10) * 10 : Math.round(amount));
}

/** Values are straight lines in their last figure: two points say which amount gives the wanted value. */
function solve(kpi: Kpi, unknown: Total, wanted: number, figures: Figures): number | undefined {
  const valueWith = (amount: number): number => {
    const totals = Object.entries(kpi.totals).map(([name, total]) => {
      const { name: figure, over, months } = figureOf(total);
      const monthly = total === unknown ? amount : (figures.get(figure.zh) ?? 0);
      return [name, over === "sum" ? monthly * months : monthly];
    });
    return kpi.value?.(Object.fromEntries(totals), defaultsOf(kpi)) ?? NaN;
  };
  const [atZero, atOne] = [valueWith(0), valueWith(1)];
  const solved = (wanted - atZero) / (atOne - atZero);
  return Number.isFinite(solved) ? solved : undefined;
}

function defaultsOf({ parameters }: Kpi): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.default]));
}

/** The value an indicator should come to; it wanders in the past and is where its state has it in the latest months. */
function wantedValue(kpi: Kpi, index: number, place: SamplePlace): number | undefined {
  if (kpi.reference === undefined) return undefined;
  const state = STATES[index % STATES.length] as SampleState;
  const aim = aimedAt(kpi.reference, state);
  if (aim === undefined) return undefined;
  const isHighShare = kpi.unit === "fraction" && aim > 0.5;
  const room = (isHighShare ? 1 - aim : aim) * 0.15;
  const drift = place.monthsAgo === 0 ? 0 : wave(kpi.id, { ...place, store: 0 });
  return aim + room * drift;
}

function aimedAt({ minimum, maximum }: Reference, state: SampleState): number | undefined {
  if (minimum !== undefined && maximum !== undefined) {
    if (state === "met") return (minimum + maximum) / 2;
    return minimum * (state === "near" ? 0.99 : 0.88);
  }
  if (minimum !== undefined) {
    const best = minimum < 1 ? 1 : minimum * 1.1;
    return state === "met" ? minimum + (best - minimum) * 0.4 : minimum * (state === "near" ? 0.99 : 0.95);
  }
  if (maximum === undefined) return undefined;
  return maximum * (state === "met" ? 0.8 : state === "near" ? 1.015 : 1.16);
}

/** What a part weighs that the printed proportion does not name, beside parts of 1 to 4. */
const UNNAMED = 0.4;

/** The parts of a mix: near the printed proportions, and together the amount that is divided where it is known. */
function divide(kpi: Kpi, place: SamplePlace, figures: Figures): void {
  const parts = Object.values(enteredTotals(kpi));
  const printed = (kpi.reference?.printed ?? "").split(":").map((part) => Number.parseFloat(part));
  // Where the source prints a proportion, what it does not name is little.
  const isPrinted = printed.length > 1;
  const usualOf = (index: number): number => parts[index]?.typical ?? 1;
  const weights = parts.map(({ zh }, index) => {
    const weight = isPrinted ? printed[index] || UNNAMED : usualOf(index);
    return weight * (1 + 0.12 * wave(zh, place));
  });
  const base = kpi.totals[kpi.base];
  const whole = (base && figures.get(figureOf(base).name.zh)) ?? TYPICAL.money * volume(place);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let rest = whole;
  parts.forEach(({ zh, unit }, index) => {
    const isLast = index === parts.length - 1;
    const amount = isLast ? rest : rounded((whole * (weights[index] ?? 0)) / sum, unit);
    figures.set(zh, amount);
    rest -= amount;
  });
}
