import type { NumberColumn } from "../cells/numbers";
import { sumOf, sumsOf } from "./compute/measures";
import { defineKpi, type Kpi, type KpiDefinition, type Total, type TotalUnit } from "./define";
import { call, inPeriod, operation, reference, type NativeFormula } from "./native";
import { amount, type Parameter, type Parameters } from "./parameters";
import type { Bilingual } from "./texts";

/** One of the two sums of money of a ratio: the argument and the total of the same name. */
export interface Summed {
  /** The argument in Chinese; in English it is called as it is written. */
  readonly name: string;
  readonly description: Bilingual;
  /** What is added up, as it stands in audits and on the sheet of monthly totals. */
  readonly total: Bilingual & Pick<Total, "typical">;
}

/** What varies between indicators that are money over money; all else follows. */
interface RatioDefinition<A extends string> extends Omit<
  KpiDefinition<Parameters, string>,
  | "parameters"
  | "unit"
  | "numberFormat"
  | "totals"
  | "base"
  | "numerator"
  | "value"
  | "fromTotals"
  | "native"
  | "filter"
> {
  /** The two amounts by argument, in the order of the signature. */
  readonly amounts: Readonly<Record<A, Summed>>;
  readonly above: NoInfer<A>;
  readonly below: NoInfer<A>;
  /** What is above is a cost: the ratio is what remains of the amount below, (below - above) / below. */
  readonly margin?: true;
  readonly filter?: "records";
  /** What is added up, where it is not money. */
  readonly totalUnit?: TotalUnit;
  /** The two columns are records of different things, each as high as it is. */
  readonly apart?: true;
}

/** Declares an indicator that is one sum of money over another: sums first, one division; refunds are negative. */
export function defineRatio<A extends string>(definition: RatioDefinition<A>): Kpi {
  const { amounts, above, below, margin, filter, apart, totalUnit = "money", ...rest } = definition;
  const arguments_ = Object.entries<Summed>(amounts);
  const tableOf = (name: string): { table: string } | undefined => (apart ? { table: name } : undefined);
  const summed = (name: string): NativeFormula =>
    filter ? call("SUMIFS", reference(name), ...inPeriod("dates")) : call("SUM", reference(name));
  const parameters: Record<string, Parameter<NumberColumn>> = Object.fromEntries(
    arguments_.map(([name, { name: zh, description }]) => [
      name,
      amount({ zh, en: name }, description, tableOf(name)),
    ]),
  );
  const totals: Record<string, Total> = Object.fromEntries(
    arguments_.map(([name, { total }]) => [name, { ...total, unit: totalUnit }]),
  );
  return defineKpi<Parameters, string, unknown>({
    ...rest,
    parameters,
    ...(filter && { filter }),
    unit: "fraction",
    numberFormat: "0.0%",
    totals,
    base: below,
    numerator: margin ? [below, above] : [above],
    measures(values) {
      const columns = Object.fromEntries(arguments_.map(([name]) => [name, values[name] as NumberColumn]));
      if (!apart) return sumsOf(columns);
      return Object.fromEntries(
        Object.entries(columns).map(([name, column]) => [
          name,
          sumOf(column, { parameter: name, table: name }),
        ]),
      );
    },
    value(sums) {
      const [over, under] = [sums[above] as number, sums[below] as number];
      return (margin ? under - over : over) / under;
    },
    fromTotals: ratio(reference(above), reference(below), margin),
    native: ratio(summed(above), summed(below), margin),
  });
}

function ratio(above: NativeFormula, below: NativeFormula, margin: true | undefined): NativeFormula {
  return operation(margin ? operation(below, "-", above) : above, "/", below);
}
