import { invalid, notAvailable, Refusal } from "../../cells/fault";
import type { Kpi } from "../define";
import type { Measure } from "./measures";
import type { Tally } from "./tally";

/** The figures that a value is made of, by the names of the indicator's totals. */
export type Tallies = Readonly<Record<string, Tally>>;
export type Measures = Readonly<Record<string, Measure>>;

/** The value that the totals come to; undefined where the base has no records, #DIV/0! where it is zero. */
export function conclude(
  kpi: Kpi,
  tallies: Tallies,
  values: Readonly<Record<string, unknown>>,
): number | undefined {
  const base = tallies[kpi.base];
  if (base === undefined || (base.rows === 0 && !kpi.zeroWithoutRecords)) return undefined;
  const amounts = Object.fromEntries(Object.entries(tallies).map(([name, { amount }]) => [name, amount]));
  const value = kpi.value?.(amounts, values);
  if (value === undefined || Number.isFinite(value)) return value === 0 ? 0 : value;
  const zero = [kpi.base, ...Object.keys(amounts)].find((name) => amounts[name] === 0);
  if (zero === undefined || !Object.values(amounts).every(Number.isFinite)) throw invalid("tooLarge");
  throw new Refusal({ code: "zeroBase", error: "#DIV/0!", details: { total: zero } });
}

/** Refuses where a column that has to hold numbers has none among the rows asked for. */
export function refuseWithoutNumbers(measures: Measures, tallies: Tallies): void {
  const names = Object.keys(measures);
  // Where no row has anything, "no records" says it better.
  if (names.every((name) => tallies[name]?.rows === 0)) return;
  for (const name of names) {
    const parameter = measures[name]?.needsNumbers;
    if (parameter !== undefined && tallies[name]?.rows === 0) throw notAvailable("noNumbers", { parameter });
  }
}
