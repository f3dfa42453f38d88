import { notAvailable } from "../../cells/fault";
import { toRange } from "../../cells/range";
import { readChoice } from "../../kpi/compute/options";
import { choice, optional } from "../../kpi/parameters";
import type { AddInFunction } from "../define";
import { asWritten, kpiParameter, readIndicator, targetsParameter } from "./arguments";
import { targetOf, type Target } from "./targets";

const bound = choice(
  { zh: "界限", en: "bound" },
  {
    zh: `"min" 下限、"max" 上限或 "text" 原文;省略时给出唯一的界限,否则给出原文`,
    en: `"min", "max" or "text" (as printed); left out: the one bound there is, else the text`,
  },
  [
    { value: "min", words: ["min", "minimum", "下限"] },
    { value: "max", words: ["max", "maximum", "上限"] },
    { value: "text", words: ["text", "原文"] },
  ],
);

/** The reference value of an indicator: TARGET("CHURN","max") is 0.2, TARGET("PARTSTURNOVER") "1.8~2.2". */
export const TARGET: AddInFunction = {
  id: "TARGET",
  name: { zh: "参考值", en: "Target" },
  description: {
    zh: "指标的参考值:下限、上限或原文;没有参考值时为 #N/A",
    en: "The reference value of an indicator: minimum, maximum or as printed; #N/A where there is none",
  },
  parameters: { kpi: kpiParameter, bound: optional(bound), targets: targetsParameter },
  spills: false,
  run([kpiArgument, boundArgument, targets]) {
    const kpi = readIndicator(kpiArgument);
    const range = toRange(boundArgument);
    const asked = range && readChoice(range, "bound", bound);
    const target = targetOf(kpi, targets);
    const value = boundOf(target, asked);
    if (value === undefined)
      throw notAvailable("noReference", { parameter: "kpi", found: asWritten(kpiArgument) });
    return { value, ...(typeof value === "number" && { numberFormat: kpi.numberFormat }) };
  },
  example: { arguments: { kpi: { zh: "客户流失率", en: "CHURN" }, bound: "max" }, result: 0.2 },
};

function boundOf({ minimum, maximum, text }: Target, asked: string | undefined): number | string | undefined {
  if (asked === "min") return minimum;
  if (asked === "max") return maximum;
  if (asked === "text") return text;
  return minimum === undefined || maximum === undefined ? (minimum ?? maximum ?? text) : text;
}
