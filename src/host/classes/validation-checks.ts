import {
  isMissing,
  readBoolean,
  readOptional,
  readRecord,
  readText,
  readWord,
  refuseArgument,
} from "../model/read";
import type { Session } from "../model/session";
import type { Json, ValidationCheck } from "../spreadsheet";
import { checkFormula } from "../values/entries";
import { readTyped } from "../values/typed";
import { rangeFormula } from "./data-validation";
import { Range } from "./range";

const LONGEST_LIST = 255;
const COMPARED = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
} as const;

/** Excel's words for comparisons here, by those that the grid uses. */
const OPERATORS = {
  Between: "Between",
  NotBetween: "NotBetween",
  EqualTo: "EqualTo",
  NotEqualTo: "NotEqualTo",
  GreaterThan: "GreaterThan",
  LessThan: "LessThan",
  GreaterThanOrEqual: "GreaterThanOrEqualTo",
  LessThanOrEqual: "LessThanOrEqualTo",
} as const;
type Operator = keyof typeof OPERATORS;

type Compared = Extract<ValidationCheck, { formula1: unknown }>;

function readOperator(value: unknown): Operator {
  const word = readWord(value, Object.values(OPERATORS));
  return (Object.keys(OPERATORS) as Operator[]).find((key) => OPERATORS[key] === word) ?? refuseArgument();
}

/** A bound: a number, a formula, a range, or a date or time as text. */
function readBound(session: Session, value: unknown): string | number {
  if (typeof value === "number") return value;
  const range = Range.of(value);
  if (range !== undefined) return rangeFormula(range);
  const text = readText(value, LONGEST_LIST);
  if (text.startsWith("=")) {
    checkFormula(session, text);
    return text;
  }
  const typed = readTyped(text.replace(/T00:00.*$/, ""), {
    language: session.language,
    thisYear: session.today().getFullYear(),
  });
  return "value" in typed && typeof typed.value === "number" ? typed.value : refuseArgument();
}

function readCompared(session: Session, type: Compared["type"], given: unknown): Compared {
  const rule = readRecord(given);
  const operator = readOperator(rule["operator"]);
  const formula1 = readBound(session, rule["formula1"]);
  const needsTwo = operator === "Between" || operator === "NotBetween";
  if (!needsTwo) return { type, operator, formula1 };
  return { type, operator, formula1, formula2: readBound(session, rule["formula2"]) };
}

function readList(session: Session, given: unknown): ValidationCheck {
  const rule = readRecord(given);
  const dropDown = readOptional(rule["inCellDropDown"], readBoolean, true);
  const range = Range.of(rule["source"]);
  if (range !== undefined) return { type: "List", source: rangeFormula(range), dropDown };
  const source = readText(rule["source"], LONGEST_LIST);
  if (source === "") return refuseArgument();
  if (source.startsWith("=")) checkFormula(session, source);
  return { type: "List", source, dropDown };
}

/** `{ list: { source } }`, `{ wholeNumber: { formula1, operator } }` …: one of them. */
export function readCheck(session: Session, value: unknown): ValidationCheck {
  const given = Object.entries(readRecord(value)).filter(([, rule]) => !isMissing(rule));
  const [[kind, rule] = ["", undefined], ...others] = given;
  if (others.length > 0) return refuseArgument();
  if (kind === "list") return readList(session, rule);
  if (kind === "custom") {
    const formula = readText(readRecord(rule)["formula"], LONGEST_LIST);
    if (!formula.startsWith("=")) return refuseArgument();
    checkFormula(session, formula);
    return { type: "Custom", formula };
  }
  const type = Object.entries(COMPARED).find(([name]) => name === kind)?.[1];
  return type === undefined ? refuseArgument() : readCompared(session, type, rule);
}

export function checkTypeName(check: ValidationCheck | undefined): string {
  return check?.type ?? "None";
}

/** The rule as Excel gives it back. */
export function checkJson(check: ValidationCheck | undefined): Json {
  if (check === undefined) return {};
  if (check.type === "List") return { list: { source: check.source, inCellDropDown: check.dropDown } };
  if (check.type === "Custom") return { custom: { formula: check.formula } };
  const name = Object.entries(COMPARED).find(([, type]) => type === check.type)?.[0] ?? "";
  const { formula1, formula2 } = check;
  return {
    [name]: {
      formula1,
      ...(formula2 === undefined ? {} : { formula2 }),
      operator: OPERATORS[check.operator],
    },
  };
}
