import type { NumberColumn } from "../../cells/numbers";
import { share } from "../compute/share";
import { defineKpi, type Kpi, type KpiDefinition, type Total } from "../define";
import { call, inPeriod, isInPeriod, operation, product, reference, type NativeFormula } from "../native";
import type { Parameter, Parameters } from "../parameters";
import { demandReasons, filledQuantity, judgeDemand } from "./demand";

/** One of the two quantities: the argument of that name, and the total that it adds up to. */
interface Quantity {
  readonly argument: string;
  readonly parameter: Parameter<NumberColumn>;
  readonly total: { readonly name: string } & Pick<Total, "zh" | "en" | "typical">;
}

/** What varies between indicators that are quantities filled over quantities asked for; all else follows. */
interface FillRateDefinition extends Omit<
  KpiDefinition<Parameters, string>,
  | "parameters"
  | "filter"
  | "unit"
  | "numberFormat"
  | "direction"
  | "totals"
  | "base"
  | "numerator"
  | "reasons"
  | "value"
  | "fromTotals"
  | "native"
> {
  readonly required: Quantity;
  readonly supplied: Quantity;
}

/** Declares an indicator that is the part of the quantities asked for that was filled, line by line, sums first. */
export function defineFillRate({ required, supplied, ...definition }: FillRateDefinition): Kpi {
  const [asked, given] = [required.argument, supplied.argument];
  const { name: whole, ...wholeTotal } = required.total;
  const { name: part, ...partTotal } = supplied.total;
  return defineKpi<Parameters, string, unknown>({
    ...definition,
    parameters: { [asked]: required.parameter, [given]: supplied.parameter },
    filter: "records",
    unit: "fraction",
    numberFormat: "0.0%",
    direction: "higher",
    totals: {
      [whole]: { ...wholeTotal, unit: "count" },
      [part]: { ...partTotal, unit: "count", partOf: whole },
    },
    base: whole,
    numerator: [part],
    reasons: demandReasons,
    measures(values) {
      const demand = {
        requiredQty: values[asked] as NumberColumn,
        suppliedQty: values[given] as NumberColumn,
      };
      const judge = judgeDemand(demand, [asked, given]);
      return {
        [whole]: { table: "records", judge, amounts: demand.requiredQty.values, needsNumbers: asked },
        [part]: { table: "records", judge, amount: (row) => filledQuantity(demand, row) },
      };
    },
    value: (totals) => share(totals[part] as number, totals[whole] as number),
    fromTotals: operation(reference(part), "/", reference(whole)),
    native: nativeShare(reference(asked), reference(given)),
  });
}

/** Required less what is missing, over required. */
function nativeShare(required: NativeFormula, supplied: NativeFormula): NativeFormula {
  const missing = product(operation(required, ">", supplied), operation(required, "-", supplied));
  return operation(
    1,
    "-",
    operation(
      call("SUMPRODUCT", product(isInPeriod("dates"), missing)),
      "/",
      call("SUMIFS", required, required, ">0", ...inPeriod("dates")),
    ),
  );
}
