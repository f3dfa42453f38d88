import {
  DataValidationOperator,
  DataValidationType,
  type IDataValidationRuleBase,
  numfmt,
} from "@univerjs/core";
import { deserializeListOptions, serializeListOptions } from "@univerjs/sheets";
import type { CellValueOperator, ValidationCheck } from "../../../host/spreadsheet";

type GridCheck = Pick<IDataValidationRuleBase, "type" | "operator" | "formula1" | "formula2">;
type Bounds = Exclude<ValidationCheck, { type: "List" | "Custom" }>;

const OPERATORS: Record<CellValueOperator, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/**
 * Dates and times are checked as numbers, as in Excel: the grid's own check of dates looks at the text that a cell shows
 * and takes only some formats for dates.
 */
const TYPES: Record<Bounds["type"], DataValidationType> = {
  WholeNumber: DataValidationType.WHOLE,
  Decimal: DataValidationType.DECIMAL,
  Date: DataValidationType.DECIMAL,
  Time: DataValidationType.DECIMAL,
  TextLength: DataValidationType.TEXT_LENGTH,
};

const NAMES: Partial<Record<string, Bounds["type"]>> = {
  [DataValidationType.WHOLE]: "WholeNumber",
  [DataValidationType.DECIMAL]: "Decimal",
  [DataValidationType.DATE]: "Date",
  [DataValidationType.TEXT_LENGTH]: "TextLength",
};

export function toGridCheck(check: ValidationCheck): GridCheck {
  if (check.type === "List") return { type: DataValidationType.LIST, formula1: listOf(check.source) };
  if (check.type === "Custom") {
    const { formula } = check;
    return {
      type: DataValidationType.CUSTOM,
      formula1: formula.startsWith("=") ? formula : `=${formula}`,
    };
  }
  const { type, operator, formula1, formula2 } = check;
  const isInterval = operator === "Between" || operator === "NotBetween";
  return {
    type: TYPES[type],
    operator: OPERATORS[operator],
    formula1: boundOf(type, formula1),
    ...(isInterval && { formula2: boundOf(type, formula2 ?? "") }),
  };
}

/** The check of a rule that was made or changed at the grid; null for one that Excel does not know. */
export function fromGridCheck(rule: GridCheck, dropDown: boolean): ValidationCheck | null {
  const { type, operator, formula1 = "", formula2 } = rule;
  if (type === DataValidationType.LIST || type === DataValidationType.LIST_MULTIPLE) {
    const source = formula1.startsWith("=") ? formula1 : deserializeListOptions(formula1).join(",");
    return { type: "List", source, dropDown };
  }
  if (type === DataValidationType.CUSTOM) return { type: "Custom", formula: formula1 };
  const name = NAMES[type];
  const found = Object.entries(OPERATORS).find(([, one]) => one === operator);
  if (name === undefined || found === undefined) return null;
  const bounds = { formula1, ...(formula2 !== undefined && { formula2 }) };
  return { type: name, operator: found[0] as CellValueOperator, ...bounds };
}

/** Whether a rule of the grid still is what was made from this check. */
export function isMadeFrom(rule: GridCheck, check: ValidationCheck): boolean {
  const made = toGridCheck(check);
  return (
    rule.type === made.type &&
    rule.operator === made.operator &&
    rule.formula1 === made.formula1 &&
    rule.formula2 === made.formula2
  );
}

/** The same check with the formulas that the grid has moved along with the cells. */
export function movedCheck(check: ValidationCheck, rule: GridCheck): ValidationCheck | null {
  const { formula1 = "", formula2 } = rule;
  if (toGridCheck(check).type !== rule.type) return null;
  if (check.type === "List") return formula1.startsWith("=") ? { ...check, source: formula1 } : null;
  if (check.type === "Custom") return { ...check, formula: formula1 };
  if (OPERATORS[check.operator] !== rule.operator) return null;
  return { ...check, formula1, ...(formula2 !== undefined && { formula2 }) };
}

/** Excel takes no notice of blanks around the items of a list. */
function listOf(source: string): string {
  if (source.startsWith("=")) return source;
  return serializeListOptions(source.split(",").map((item) => item.trim()));
}

function boundOf(type: Bounds["type"], bound: string | number): string {
  const text = String(bound).trim();
  if (text === "" || text.startsWith("=") || Number.isFinite(Number(text))) return text;
  const read = type === "Time" ? numfmt.parseTime : numfmt.parseDate;
  const serial: unknown = type === "Date" || type === "Time" ? read(text)?.v : undefined;
  return typeof serial === "number" ? String(serial) : text;
}
