import type { CountColumn } from "../cells/counts";
import { countOf } from "./compute/measures";
import { defineKpi, type Kpi, type KpiDefinition, type Total } from "./define";
import { call, operation, reference } from "./native";
import { count, number, type Parameter, type Parameters } from "./parameters";
import type { Bilingual } from "./texts";

/** Who or what takes the visits: the argument, and its days as a total. */
interface Taker {
  readonly argument: string;
  readonly name: string;
  readonly description: Bilingual;
  /** How the total is called by name; what it is. */
  readonly days: string;
  readonly total: Bilingual & Pick<Total, "typical">;
}

/** What varies between indicators that are visits per advisor (or bay) and working day; all else follows. */
interface PerDayDefinition extends Omit<
  KpiDefinition<Parameters, string>,
  | "parameters"
  | "filter"
  | "numberFormat"
  | "totals"
  | "base"
  | "numerator"
  | "value"
  | "fromTotals"
  | "native"
> {
  readonly taker: Taker;
}

/** Declares an indicator that is visits / (takers x working days): takers' days add up over stores and months. */
export function definePerDay({ taker, ...definition }: PerDayDefinition): Kpi {
  const { argument, name, description, days, total } = taker;
  const parameters: Record<string, Parameter<CountColumn | number>> = {
    visits: count(
      { zh: "进厂台次", en: "visits" },
      {
        zh: "进厂台次数,或工单号列(同号只计一次)",
        en: "Numbers of visits, or order ids (an id counts once)",
      },
      { table: "visits", single: true },
    ),
    [argument]: count({ zh: name, en: argument }, description, { table: argument, single: true }),
    workDays: number(
      { zh: "工作天数", en: "workDays" },
      { zh: "这些台次所在期间的工作天数", en: "The working days in which these visits came" },
      { minimum: 0 },
    ),
  };
  const totals: Record<string, Total> = {
    visits: { zh: "进厂台次", en: "visits", unit: "visits" },
    [days]: { ...total, unit: "count" },
  };
  return defineKpi<Parameters, string, unknown>({
    ...definition,
    parameters,
    numberFormat: "0.0",
    totals,
    base: days,
    numerator: ["visits"],
    measures(values) {
      const [visits, takers] = [values["visits"] as CountColumn, values[argument] as CountColumn];
      return {
        visits: countOf(visits, { parameter: "visits", table: "visits" }),
        [days]: {
          ...countOf(takers, { parameter: argument, table: argument }),
          times: values["workDays"] as number,
        },
      };
    },
    value: (sums) => (sums["visits"] as number) / (sums[days] as number),
    fromTotals: operation(reference("visits"), "/", reference(days)),
    native: operation(
      call("SUM", reference("visits")),
      "/",
      operation(call("SUM", reference(argument)), "*", reference("workDays")),
    ),
  });
}
