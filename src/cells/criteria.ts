import { CellError, contentOf, type Cell, type Content } from "./cell";
import { dateOfText } from "./dates";
import { UNREADABLE } from "./marks";
import { wildcardMatcher } from "./wildcards";

/** Whether a cell meets a criterion. */
export type Criterion = (cell: Cell) => boolean;

const OPERATOR = /^(>=|<=|<>|>|<|=)?([\s\S]*)$/;
const NUMBER = /^[-+]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?%?$/i;
const YEAR_AND_MONTH = /^\d{4}[-/]\d{1,2}$/;
const LONGEST_EXACT_NUMBER = 15;

/** The number a text spells in a criterion or beside one: a number, a percentage or a date. */
function numberIn(text: string): number | undefined {
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) {
    if ((/\d[\d,]*/.exec(trimmed)?.[0] ?? "").replaceAll(",", "").length > LONGEST_EXACT_NUMBER)
      return undefined;
    const plain = trimmed.replaceAll(",", "");
    return plain.endsWith("%") ? Number(plain.slice(0, -1)) / 100 : Number(plain);
  }
  // A year and month is the first of that month, as Excel reads it.
  const date = dateOfText(YEAR_AND_MONTH.test(trimmed) ? `${trimmed}${trimmed.charAt(4)}1` : trimmed);
  return date < UNREADABLE ? date : undefined;
}

/**
 * One criterion with the meaning of COUNTIFS: operators, wildcards, numbers and dates as text, case-insensitive.
 * Order comparisons see numbers only as numbers, equality also numbers stored as text, wildcards text only.
 */
export function parseCriterion(criterion: Cell): Criterion {
  // Spaces are a text here: COUNTIFS does not take them for a blank.
  const content = (typeof criterion === "string" ? criterion : contentOf(criterion)) ?? "";
  if (typeof content === "number") return equals(content, String(content));
  if (typeof content === "boolean") return equalsBoolean(content);
  if (content instanceof CellError) return equalsError(content);
  const [, operator = "", operand = ""] = OPERATOR.exec(content) ?? [];
  if (operator === "" || operator === "=") return equality(operand);
  if (operator === "<>") return negated(equality(operand));
  return order(operator as Order, operand);
}

/**
 * One key for all that equality takes for the same: 1001 and "1001", "ab" and "AB"; none for blanks and errors. A
 * criterion that compares otherwise (an operator, a wildcard) has none either.
 */
export function equalityKey(cell: Cell, isCriterion: boolean): string | undefined {
  const content = scalar(cell);
  if (content === undefined || content === "" || content instanceof CellError) return undefined;
  if (typeof content !== "string") return `${typeof content} ${content}`;
  if (isCriterion && /^[<>=]|[*?~]/.test(content)) return undefined;
  const lower = content.toLowerCase();
  if (lower === "true" || lower === "false") return `boolean ${lower}`;
  const number = numberIn(content);
  return number === undefined ? `text ${lower}` : `number ${number}`;
}

function negated(criterion: Criterion): Criterion {
  return (cell) => !criterion(cell);
}

function equalsError(error: CellError): Criterion {
  return (cell) => {
    const content = scalar(cell);
    return content instanceof CellError && content.code === error.code;
  };
}

function isEmpty(cell: Cell): boolean {
  return scalar(cell) === undefined || cell === "";
}

function equality(operand: string): Criterion {
  if (operand === "") return isEmpty;
  const error = contentOf(operand);
  if (error instanceof CellError) return equalsError(error);
  const upper = operand.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return equalsBoolean(upper === "TRUE");
  const number = numberIn(operand);
  return number === undefined ? equalsText(operand) : equals(number, operand);
}

function equalsBoolean(value: boolean): Criterion {
  const spelled = String(value);
  return (cell) => {
    const content = contentOf(cell);
    return content === value || (typeof content === "string" && content.toLowerCase() === spelled);
  };
}

/** Remembers the answer for each distinct text: criteria columns repeat few texts many times. */
function remembered(answer: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    let known = answers.get(text);
    if (known === undefined) answers.set(text, (known = answer(text)));
    return known;
  };
}

function equals(number: number, written: string): Criterion {
  const lower = written.toLowerCase();
  const sameText = remembered((text) => text.toLowerCase() === lower || numberIn(text) === number);
  return (cell) => {
    const content = scalar(cell);
    return typeof content === "string" ? sameText(content) : content === number;
  };
}

/** The content of a cell as COUNTIFS sees it: spaces are text, the text of an error is the error. */
function scalar(cell: Cell): Content {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" && cell.charCodeAt(0) !== 35 ? cell : contentOf(cell);
}

function equalsText(operand: string): Criterion {
  const isMatch = wildcardMatcher(operand);
  const matches = remembered((text) => text !== "" && isMatch(text));
  return (cell) => {
    const content = scalar(cell);
    return typeof content === "string" && matches(content);
  };
}

type Order = ">=" | "<=" | ">" | "<";

function order(operator: Order, operand: string): Criterion {
  const number = numberIn(operand);
  if (number !== undefined) {
    return (cell) => {
      const content = scalar(cell);
      return typeof content === "number" && holds(operator, content - number);
    };
  }
  const upper = operand.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return orderOfBooleans(operator, upper === "TRUE");
  if (operand === "") return () => false;
  const lower = operand.toLowerCase();
  return (cell) => {
    const content = scalar(cell);
    if (typeof content !== "string" || content === "") return false;
    const folded = content.toLowerCase();
    return holds(operator, folded < lower ? -1 : folded > lower ? 1 : 0);
  };
}

function orderOfBooleans(operator: Order, value: boolean): Criterion {
  return (cell) => {
    const content = scalar(cell);
    return typeof content === "boolean" && holds(operator, Number(content) - Number(value));
  };
}

function holds(operator: Order, difference: number): boolean {
  if (operator === ">=") return difference >= 0;
  if (operator === "<=") return difference <= 0;
  return operator === ">" ? difference > 0 : difference < 0;
}
