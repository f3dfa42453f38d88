import type { NumberColumn } from "../../cells/numbers";
import { COUNTED, type Verdict } from "../compute/measures";
import { impossible } from "../compute/readable";
import { amount } from "../parameters";
import type { Bilingual } from "../texts";

/** What an order asked of the parts store, line by line. */
export interface Demand {
  readonly requiredQty: NumberColumn;
  readonly suppliedQty: NumberColumn;
}

export const demandParameters = {
  requiredQty: amount(
    { zh: "需求数量", en: "requiredQty" },
    {
      zh: "每行需求的数量;0 或空白不是需求",
      en: "The quantity each line asks for; 0 or blank asks for nothing",
    },
  ),
  suppliedQty: amount(
    { zh: "供应数量", en: "suppliedQty" },
    {
      zh: "第一次要料时从库存供应的数量;之后订货补供的不算,空白为没有供应",
      en: "What stock gave at the first request; what was ordered later does not count, blank is none",
    },
  ),
};

export const demandReasons: Readonly<Record<"noDemand", Bilingual>> = {
  noDemand: { zh: "没有需求数量", en: "nothing required" },
};

/** Whether a line asks for something; refuses a quantity below zero, under the names of the two arguments. */
export function judgeDemand(
  { requiredQty, suppliedQty }: Demand,
  [required, supplied] = ["requiredQty", "suppliedQty"],
): (row: number) => Verdict {
  const refuseNegative = (parameter: string, { values, range }: NumberColumn, row: number): void => {
    if ((values[row] as number) < 0) impossible("negativeAmount", { parameter, range }, row);
  };
  return (row) => {
    refuseNegative(required, requiredQty, row);
    refuseNegative(supplied, suppliedQty, row);
    return (requiredQty.values[row] as number) > 0 ? COUNTED : "noDemand";
  };
}

/** What a line got of what it asked for: more than that does not make up for another line. */
export function filledQuantity({ requiredQty, suppliedQty }: Demand, row: number): number {
  return Math.min((suppliedQty.values[row] as number) || 0, requiredQty.values[row] as number);
}
