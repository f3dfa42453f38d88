import { FormulaError } from "./formula-error";
import { closingBracket } from "./specifier";

/** A text, a quoted sheet name, an error value, a name (of a table, a function …) or any other single character. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|#[\p{L}\d/]+[!?]?|[\p{L}_][\p{L}\p{M}\p{N}_.]*|\d[\p{L}\p{N}_.]*|[^]/guy;

/** A name, perhaps with brackets after it, or brackets alone: Visits[Date], Visits, [@Date]. */
export interface PossibleReference {
  /** "" for brackets alone. */
  readonly name: string;
  /** What stands between the outer brackets; null without brackets. */
  readonly inner: string | null;
}

/** Puts something else in the place of references to tables; where `replace` gives undefined, they stay. */
export function replaceTableReferences(
  formula: string,
  replace: (reference: PossibleReference) => string | undefined,
): string {
  const pieces = new RegExp(PIECE);
  let result = "";
  let open = 0;
  for (let piece = pieces.exec(formula); piece !== null; piece = pieces.exec(formula)) {
    const [text] = piece;
    const start = piece.index;
    const next = formula[pieces.lastIndex];
    const isName = /^[\p{L}_]/u.test(text) && next !== "(" && next !== "!" && !result.endsWith("!");
    const bracket = isName && next === "[" ? pieces.lastIndex : text === "[" ? start : -1;
    const end = bracket === -1 ? -1 : closingBracket(formula, bracket);
    // The name of a workbook stands in brackets as well: [Book.xlsx]Sheet1!A1.
    const isBrackets = text === "[" && end !== -1 && !/[\p{L}\p{N}_'!]/u.test(formula[end] ?? "");
    const stop = isName && end !== -1 ? end : isBrackets ? end : pieces.lastIndex;
    const inner = stop === end ? formula.slice(bracket + 1, end - 1) : null;
    const put = isName || isBrackets ? replace({ name: isName ? text : "", inner }) : undefined;
    if (stop !== end) open += text === "[" ? 1 : text === "]" ? -1 : 0;
    result += put ?? formula.slice(start, stop);
    pieces.lastIndex = stop;
  }
  // The engine's parser remembers an open bracket and spoils the formulas that come after it.
  if (open !== 0) throw new FormulaError("#ERROR!", "The square brackets of the formula do not match.");
  return result;
}
