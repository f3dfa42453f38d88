import { serialOf } from "./dates";

export type Cell = number | string | boolean;

type Operator = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** One criterion of COUNTIFS against one cell; "" in a cell is a blank. */
export function meets(cell: Cell, criterion: Cell): boolean {
  if (typeof criterion !== "string") return equals(cell, criterion);
  const { operator, operand } = split(criterion);
  if (operator === "=") return equalsText(cell, operand);
  if (operator === "<>") return !equalsText(cell, operand);
  return isOrdered(cell, operator, operand);
}

function split(criterion: string): { operator: Operator; operand: string } {
  for (const operator of [">=", "<=", "<>", ">", "<", "="] as const) {
    if (criterion.startsWith(operator)) return { operator, operand: criterion.slice(operator.length) };
  }
  return { operator: "=", operand: criterion };
}

function equalsText(cell: Cell, operand: string): boolean {
  if (operand === "") return cell === "";
  const truth = readTruth(operand);
  if (truth !== null) return equals(cell, truth);
  const number = readNumber(operand);
  if (number !== null) return equals(cell, number);
  if (typeof cell !== "string" || cell === "") return false;
  return matchesPattern(cell.toLowerCase(), operand.toLowerCase());
}

/** A number is also found when it is stored as text; a truth value is no number and no text. */
function equals(cell: Cell, value: number | boolean): boolean {
  if (typeof value === "number" && typeof cell === "string") return readNumber(cell) === value;
  return cell === value;
}

function isOrdered(cell: Cell, operator: "<" | "<=" | ">" | ">=", operand: string): boolean {
  if (operand === "") return false;
  const truth = readTruth(operand);
  if (truth !== null) return typeof cell === "boolean" && compare(Number(cell), operator, Number(truth));
  const number = readNumber(operand);
  if (number !== null) return typeof cell === "number" && compare(cell, operator, number);
  if (typeof cell !== "string" || cell === "") return false;
  return compare(cell.toLowerCase(), operator, operand.toLowerCase());
}

function compare<T extends number | string>(a: T, operator: "<" | "<=" | ">" | ">=", b: T): boolean {
  if (operator === "<") return a < b;
  if (operator === "<=") return a <= b;
  if (operator === ">") return a > b;
  return a >= b;
}

function readTruth(text: string): boolean | null {
  if (text.toUpperCase() === "TRUE") return true;
  if (text.toUpperCase() === "FALSE") return false;
  return null;
}

/** "5", "-1.5", ".5", "1,234.5", "1e3", "50%", and the dates 2025-08-01, 2025/8/1, 2025.8.1, 2025年8月1日 (with a time). */
export function readNumber(text: string): number | null {
  const trimmed = text.trim();
  const number = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%?)$/i.exec(trimmed);
  if (number !== null && /\d/.test(trimmed)) {
    const [, sign = "", whole = "", fraction = "", exponent = "", percent = ""] = number;
    // Long order numbers are text: as numbers, the last digits would be lost.
    if (whole.replaceAll(",", "").length > 15) return null;
    if (whole === "" && fraction.length < 2) return null;
    const digits = whole.replaceAll(",", "") + (fraction === "." ? "" : fraction);
    const value = Number(sign + digits + exponent);
    return percent === "" ? value : value / 100;
  }
  return readDate(trimmed);
}

function readDate(text: string): number | null {
  const date =
    /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(
      text,
    );
  if (date === null) return null;
  const year = Number(date[1]);
  const month = Number(date[3] ?? date[5]);
  const day = Number(date[4] ?? date[6]);
  const [hours, minutes, seconds] = [date[7], date[8], date[9]].map((part) => Number(part ?? 0));
  if (hours === undefined || minutes === undefined || seconds === undefined) return null;
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const check = new Date(Date.UTC(year, month - 1, day));
  if (year < 1901 || check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day) return null;
  return serialOf(`${year}-${month}-${day} ${hours}:${minutes}:${seconds}`);
}

/** The whole text against a pattern: * is any characters, ? one, ~ takes the meaning from a following * ? or ~. */
function matchesPattern(text: string, pattern: string): boolean {
  if (pattern === "") return text === "";
  const first = pattern.charAt(0);
  const second = pattern.charAt(1);
  if (first === "~" && second !== "" && "*?~".includes(second)) {
    return text.charAt(0) === second && matchesPattern(text.slice(1), pattern.slice(2));
  }
  if (first === "*") {
    for (let taken = 0; taken <= text.length; taken++) {
      if (matchesPattern(text.slice(taken), pattern.slice(1))) return true;
    }
    return false;
  }
  if (text === "") return false;
  return (first === "?" || first === text.charAt(0)) && matchesPattern(text.slice(1), pattern.slice(1));
}
