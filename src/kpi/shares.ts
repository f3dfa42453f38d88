import type { CountColumn } from "../cells/counts";
import type { Meanings } from "../cells/meanings";
import { share, shareOf } from "./compute/share";
import { defineKpi, type Kpi, type KpiDefinition, type Total } from "./define";
import { call, inPeriod, operation, reference, type NativeFormula } from "./native";
import { count, optional, type Parameter, type Parameters } from "./parameters";
import type { Bilingual } from "./texts";

/** One of the two counts of a share: the argument and the total of the same name. */
export interface Counted {
  readonly argument: string;
  /** The argument in Chinese; in English it is called as it is written. */
  readonly name: string;
  readonly description: Bilingual;
  /** Words that this column alone reads as yes or no. */
  readonly meanings?: Meanings;
  /** What is counted, as it stands in audits and on the sheet of monthly totals. */
  readonly total: Bilingual & Pick<Total, "typical" | "monthly"> & Partial<Pick<Total, "unit">>;
}

/** What varies between indicators that are a share of counts; all else follows. */
interface ShareDefinition extends Omit<
  KpiDefinition<Parameters, string>,
  | "parameters"
  | "filter"
  | "unit"
  | "numberFormat"
  | "totals"
  | "base"
  | "numerator"
  | "value"
  | "fromTotals"
  | "native"
> {
  readonly events: Counted;
  readonly total: Counted;
  /** The share that is left without the events: 1 - events / total. */
  readonly complement?: true;
}

/**
 * Declares an indicator that is a share (`events, [total], ⟨R⟩`): events are numbers, flags or ids; left out, the total
 * is the number of known flags.
 */
export function defineShare({ events, total, complement, ...definition }: ShareDefinition): Kpi {
  const [part, whole] = [events.argument, total.argument];
  const valueOf = (value: NativeFormula): NativeFormula => (complement ? operation(1, "-", value) : value);
  const parameters: Record<string, Parameter<CountColumn | undefined>> = {
    [part]: counted(events, {}),
    [whole]: optional(counted(total, { totalOf: part })),
  };
  const totals: Record<string, Total> = {
    [part]: { unit: "count", ...events.total, partOf: whole },
    [whole]: { unit: "count", ...total.total },
  };
  return defineKpi({
    ...definition,
    parameters,
    filter: "records",
    unit: "fraction",
    numberFormat: "0.0%",
    totals,
    base: whole,
    numerator: [part],
    measures(values) {
      const counts = {
        events: values[part] as CountColumn,
        total: values[whole] as CountColumn | undefined,
      };
      const measures = shareOf({ ...counts, names: [part, whole] });
      return { [part]: measures.events, [whole]: measures.total };
    },
    value(totals) {
      const value = share(totals[part] as number, totals[whole] as number);
      return complement ? 1 - value : value;
    },
    fromTotals: valueOf(operation(reference(part), "/", reference(whole))),
    native: valueOf(shareOfFlags(part)),
  });
}

function counted(
  { argument, name, description, meanings }: Counted,
  settings: Pick<Parameter, "totalOf">,
): Parameter<CountColumn> {
  return count({ zh: name, en: argument }, description, {
    single: true,
    ...settings,
    ...(meanings && { meanings }),
  });
}

/** True flags over known ones. */
function shareOfFlags(events: string): NativeFormula {
  const flagged = (flag: boolean): NativeFormula =>
    call("COUNTIFS", reference(events), flag, ...inPeriod("dates"));
  return operation(flagged(true), "/", operation(flagged(true), "+", flagged(false)));
}

/** The base of much that is counted in a workshop. */
export const VISITS: Counted = {
  argument: "visits",
  name: "进厂台次",
  description: {
    zh: "进厂台次数,或与标记同高的工单号列;省略时以已知的是/否个数为分母",
    en: "Numbers of visits, or the order ids beside the flags; left out, the known flags are the base",
  },
  total: { zh: "进厂台次", en: "visits", unit: "visits" },
};
