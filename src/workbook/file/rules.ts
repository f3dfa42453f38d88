import type { CellStyle, ConditionalRule, DataValidation } from "hucre/xlsx";
import type { Names } from "../names";
import type { Rule, RuleFormat, SheetPlan, Validation } from "../plan";
import { addressOf, storedFormula } from "./stored-formula";
import { fileColor } from "./styles";

/** The first rule of a sheet has the highest priority. */
export function rulesOf(sheet: SheetPlan, names: Names): ConditionalRule[] {
  return sheet.rules.map((rule, index) => ({
    ...fileRule(rule, names),
    priority: index + 1,
    range: addressOf(rule.area),
  }));
}

function fileRule(rule: Rule, names: Names): Omit<ConditionalRule, "priority" | "range"> {
  if ("formula" in rule) {
    return {
      type: "expression",
      formula: storedFormula(rule.formula, names),
      style: ruleStyle(rule.format),
      ...(rule.stop && { stopIfTrue: true }),
    };
  }
  const { minimum, maximum, color } = rule.bar;
  return {
    type: "dataBar",
    dataBar: {
      cfvo: [
        { type: "num", value: String(minimum) },
        { type: "num", value: String(maximum) },
      ],
      color: fileColor(color),
    },
  };
}

function ruleStyle({ fontColor, fill, bold, numberFormat }: RuleFormat): CellStyle {
  const font = {
    ...(fontColor !== undefined && { color: { rgb: fileColor(fontColor) } }),
    ...(bold && { bold: true }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    // A rule's fill has its colour as the background.
    ...(fill !== undefined && {
      fill: { type: "pattern", pattern: "solid", bgColor: { rgb: fileColor(fill) } },
    }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
  };
}

/** Longer texts make Excel repair the file. */
const LONGEST = { title: 32, message: 255 };

export function validationsOf(sheet: SheetPlan, names: Names): DataValidation[] {
  return sheet.validations.map(({ area, check, prompt, alert }) => ({
    ...fileCheck(check, names),
    range: addressOf(area),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: alert.style,
    errorTitle: alert.title.slice(0, LONGEST.title),
    errorMessage: alert.message.slice(0, LONGEST.message),
    ...(prompt && {
      showInputMessage: true,
      inputTitle: prompt.title.slice(0, LONGEST.title),
      inputMessage: prompt.message.slice(0, LONGEST.message),
    }),
  }));
}

type FileCheck = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2">;

function fileCheck(check: Validation["check"], names: Names): FileCheck {
  if ("list" in check) {
    return { type: "list", formula1: `"${check.list.join(",").replaceAll('"', '""')}"` };
  }
  if ("listFrom" in check) return { type: "list", formula1: storedFormula(check.listFrom, names) };
  if ("date" in check) return { type: "date", ...between(check.date.from, check.date.to) };
  const { minimum, maximum, whole } = check.number;
  return { type: whole ? "whole" : "decimal", ...between(minimum, maximum) };
}

/** Any number at all is one between the ends of what a cell can hold. */
const ENDS = { minimum: "-9.99E+307", maximum: "9.99E+307" };

function between(minimum?: number, maximum?: number): Omit<FileCheck, "type"> {
  if (minimum !== undefined && maximum === undefined) {
    return { operator: "greaterThanOrEqual", formula1: String(minimum) };
  }
  if (minimum === undefined && maximum !== undefined) {
    return { operator: "lessThanOrEqual", formula1: String(maximum) };
  }
  return {
    operator: "between",
    formula1: minimum === undefined ? ENDS.minimum : String(minimum),
    formula2: maximum === undefined ? ENDS.maximum : String(maximum),
  };
}
