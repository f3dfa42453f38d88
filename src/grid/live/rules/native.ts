import type { IRange } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type INumberHighlightCell,
  type ITextHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import type { CellValueOperator } from "../../../host/spreadsheet";
import type { Condition } from "./conditions";
import { styleOf } from "./formats";

/** A formula takes about 0.3 ms for each cell. */
const MANY = 5000;

export const NUMBER_OPERATORS = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThan: CFNumberOperator.lessThan,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
} as const satisfies Record<CellValueOperator, CFNumberOperator>;

export const TEXT_OPERATORS = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
} as const;

/**
 * The grid's own comparison, which is quick, for conditions on very many cells, such as whole columns; null where it has
 * none. It passes over blank cells and texts where a number is asked for, and looks at the case of texts.
 */
export function nativeRule(
  condition: Condition,
  ranges: readonly IRange[],
): INumberHighlightCell | ITextHighlightCell | null {
  const cells = ranges.reduce((sum, { startRow, endRow, startColumn, endColumn }) => {
    return sum + (endRow - startRow + 1) * (endColumn - startColumn + 1);
  }, 0);
  if (cells <= MANY || condition.kind === "Custom") return null;
  const shared = { type: CFRuleType.highlightCell, style: styleOf(condition.format) } as const;
  if (condition.kind === "ContainsText") {
    const { operator, text } = condition;
    if (text.startsWith("=")) return null;
    return { ...shared, subType: CFSubRuleType.text, operator: TEXT_OPERATORS[operator], value: text };
  }
  const first = numberOf(condition.formula1);
  const second = numberOf(condition.formula2 ?? "");
  const operator = NUMBER_OPERATORS[condition.operator];
  const subType = CFSubRuleType.number;
  if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween) {
    return first === null || second === null
      ? null
      : { ...shared, subType, operator, value: [first, second] };
  }
  return first === null ? null : { ...shared, subType, operator, value: first };
}

function numberOf(operand: string): number | null {
  const text = operand.trim().replace(/^=/, "");
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}
