import { CFValueType, type IValueConfig } from "@univerjs/sheets-conditional-formatting";
import type { Threshold } from "../../../host/spreadsheet";

/** What a threshold is when it is given as Automatic, which only data bars have. */
export type AutomaticEnd = "lower" | "upper";

const NAMES: Record<CFValueType, Threshold["type"]> = {
  [CFValueType.min]: "LowestValue",
  [CFValueType.max]: "HighestValue",
  [CFValueType.num]: "Number",
  [CFValueType.percent]: "Percent",
  [CFValueType.percentile]: "Percentile",
  [CFValueType.formula]: "Formula",
};

/**
 * A threshold in the grid's terms; `cells` names all cells of the rule. The grid's own highest value is never below 0,
 * which is what Excel calls automatic; the true highest value is the hundredth percent.
 */
export function valueOf(threshold: Threshold, cells: string, automatic: AutomaticEnd): IValueConfig {
  switch (threshold.type) {
    case "LowestValue":
      return { type: CFValueType.min };
    case "HighestValue":
      return { type: CFValueType.percent, value: 100 };
    case "Automatic":
      return automatic === "upper"
        ? { type: CFValueType.max }
        : { type: CFValueType.formula, value: `=MIN(0,${cells})` };
    case "Percent":
      return numberOrFormula(threshold, CFValueType.percent, (share) => {
        return `=MIN(${cells})+(MAX(${cells})-MIN(${cells}))*(${share})/100`;
      });
    case "Percentile":
      return numberOrFormula(threshold, CFValueType.percentile, (share) => {
        return `=PERCENTILE.INC((${cells}),(${share})/100)`;
      });
    case "Number":
    case "Formula":
      return numberOrFormula(threshold, CFValueType.num, (expression) => `=${expression}`);
  }
}

/** The threshold as it is after the grid has moved its formula along with the cells. */
export function movedThreshold(threshold: Threshold, value: IValueConfig, cells: string): Threshold {
  const isOwnFormula = threshold.type === "Number" || threshold.type === "Formula";
  if (!isOwnFormula || value.type !== CFValueType.formula) return threshold;
  const unmoved = valueOf(threshold, cells, "lower").value;
  return value.value === unmoved ? threshold : { ...threshold, formula: String(value.value) };
}

/** The grid's value in Excel's terms, for rules that were made at the grid. */
export function thresholdOf({ type, value = "" }: IValueConfig): Threshold {
  return type === CFValueType.min || type === CFValueType.max
    ? { type: NAMES[type] }
    : { type: NAMES[type], formula: String(value) };
}

function numberOrFormula(
  threshold: Threshold,
  type: CFValueType,
  toFormula: (expression: string) => string,
): IValueConfig {
  const expression = (threshold.formula ?? "0").replace(/^=/, "").trim();
  const number = Number(expression);
  if (expression !== "" && Number.isFinite(number)) return { type, value: number };
  return { type: CFValueType.formula, value: toFormula(expression) };
}
