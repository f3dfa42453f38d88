import type { Measure, Verdict } from "../compute/measures";
import { sumOfTerms } from "../compute/sum";
import { call, operation, product, reference, type NativeFormula } from "../native";

type Totals = "actual" | "standard";

/** An amount of each row and what it is compared with, of the rows that have both. */
interface Compared {
  readonly judge: (row: number) => Verdict;
  readonly actual: (row: number) => number;
  readonly standard: (row: number) => number;
}

/** The parts of an indicator that is (actual - standard) / standard: sums first, signs kept. */
export const priceVariance = {
  base: "standard",
  numerator: ["actual"],
  value: ({ actual, standard }: Readonly<Record<Totals, number>>): number =>
    sumOfTerms([actual, -standard]) / standard,
  fromTotals: over(reference("actual"), reference("standard")),
} as const;

export function comparedSums({ judge, actual, standard }: Compared): Record<Totals, Measure> {
  const summed = (amount: (row: number) => number): Measure => ({ table: "records", judge, amount });
  return { actual: summed(actual), standard: summed(standard) };
}

/** The same over the rows for which the conditions hold. */
export function nativeVariance(
  conditions: readonly NativeFormula[],
  actual: NativeFormula,
  standard: NativeFormula,
): NativeFormula {
  const sum = (amount: NativeFormula): NativeFormula => call("SUMPRODUCT", product(...conditions, amount));
  return over(sum(actual), sum(standard));
}

function over(actual: NativeFormula, standard: NativeFormula): NativeFormula {
  return operation(operation(actual, "-", standard), "/", standard);
}
