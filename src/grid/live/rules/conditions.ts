import type { CellValueOperator, RuleKind } from "../../../host/spreadsheet";
import { operandsIn, type Template, textLiteral, toExpression } from "./operands";

export type Condition = Extract<RuleKind, { kind: "CellValue" | "ContainsText" | "Custom" }>;

const COMPARISONS: Record<Exclude<CellValueOperator, "Between" | "NotBetween">, string> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

/**
 * A condition as a formula for one cell, as Excel itself writes such conditions to a file. The grid's own comparisons
 * know numbers only; Excel also compares texts, counts a blank cell as 0, and finds text whatever its case.
 */
export function formulaOf(condition: Condition, cell: string): string {
  if (condition.kind === "Custom") return withEquals(condition.formula);
  return templateOf(condition, cell)(...expressionsOf(condition));
}

/** The condition as it is after the grid has moved its formula along with the cells. */
export function movedCondition(condition: Condition, formula: string, cell: string): Condition {
  if (condition.kind === "Custom") return { ...condition, formula };
  const before = expressionsOf(condition);
  const after = operandsIn(formula, templateOf(condition, cell), before.length);
  if (after === null) return { kind: "Custom", formula, format: condition.format };
  const [first, second] = after.map((expression, index) =>
    expression === before[index] ? undefined : `=${expression}`,
  );
  if (condition.kind === "ContainsText") return { ...condition, ...(first && { text: first }) };
  return { ...condition, ...(first && { formula1: first }), ...(second && { formula2: second }) };
}

/** The condition with its references moved by `move`, which is given formulas. */
export function moveCondition(condition: Condition, move: (formula: string) => string): Condition {
  const moved = (operand: string): string =>
    operand.trim().startsWith("=") ? move(operand.trim()) : operand;
  if (condition.kind === "Custom") return { ...condition, formula: move(withEquals(condition.formula)) };
  if (condition.kind === "ContainsText") return { ...condition, text: moved(condition.text) };
  const { formula1, formula2 } = condition;
  return {
    ...condition,
    formula1: moved(formula1),
    ...(formula2 !== undefined && { formula2: moved(formula2) }),
  };
}

function expressionsOf(condition: Exclude<Condition, { kind: "Custom" }>): readonly string[] {
  if (condition.kind === "ContainsText") {
    const { text } = condition;
    return [text.startsWith("=") ? toExpression(text) : textLiteral(text)];
  }
  const { operator, formula1, formula2 = "" } = condition;
  const isInterval = operator === "Between" || operator === "NotBetween";
  return isInterval ? [toExpression(formula1), toExpression(formula2)] : [toExpression(formula1)];
}

function templateOf(condition: Exclude<Condition, { kind: "Custom" }>, cell: string): Template {
  if (condition.kind === "ContainsText") return textTemplate(condition.operator, cell);
  const { operator } = condition;
  if (operator === "Between") return (low, high) => `=AND(${cell}>=(${low}),${cell}<=(${high}))`;
  if (operator === "NotBetween") return (low, high) => `=OR(${cell}<(${low}),${cell}>(${high}))`;
  return (operand) => `=${cell}${COMPARISONS[operator]}(${operand})`;
}

function textTemplate(
  operator: Extract<Condition, { kind: "ContainsText" }>["operator"],
  cell: string,
): Template {
  switch (operator) {
    case "Contains":
      return (text) => `=NOT(ISERROR(SEARCH(${text},${cell})))`;
    case "NotContains":
      return (text) => `=ISERROR(SEARCH(${text},${cell}))`;
    case "BeginsWith":
      return (text) => `=LEFT(${cell},LEN(${text}))=${text}`;
    case "EndsWith":
      return (text) => `=RIGHT(${cell},LEN(${text}))=${text}`;
  }
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}
