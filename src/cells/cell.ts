/**
 * What one cell holds, however the host delivers it: plain values, data-type objects (formatted numbers,
 * errors), or nothing. Everything above this file sees numbers, texts, booleans, blanks and Excel errors.
 */

const LONGEST_SHOWN = 40;

/** A cell as the host delivers it. */
export type Cell = unknown;

/** The errors a cell may hold. */
export const EXCEL_ERRORS = [
  "#VALUE!",
  "#N/A",
  "#DIV/0!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
] as const;
export type ExcelError = (typeof EXCEL_ERRORS)[number];

/** An error found in a cell; a class of its own, so that it is never mistaken for text. */
export class CellError {
  constructor(readonly code: ExcelError) {}
}

const errors = new Map<string, CellError>(EXCEL_ERRORS.map((code) => [code, new CellError(code)]));

/** The content of a cell: a number, a text that is not empty, a boolean, an Excel error, or undefined for a blank. */
export type Content = number | string | boolean | CellError | undefined;

interface DataType {
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
}

/** Reads a cell; a text of nothing but spaces is a blank, a text such as "#N/A" the error it spells. */
export function contentOf(cell: Cell): Content {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  if (typeof cell === "string") return textContent(cell);
  if (cell === null || cell === undefined) return undefined;
  return typeof cell === "object" ? dataTypeContent(cell) : undefined;
}

function textContent(text: string): Content {
  if (text.charCodeAt(0) === 35) return errors.get(text.trim()) ?? text;
  return text.trim() === "" ? undefined : text;
}

function dataTypeContent(cell: DataType): Content {
  if (cell.type === "Error" || cell.basicType === "Error") {
    return errors.get(String(cell.basicValue)) ?? new CellError("#VALUE!");
  }
  const { basicValue } = cell;
  return typeof basicValue === "object" ? undefined : contentOf(basicValue);
}

export function isBlank(cell: Cell): boolean {
  return cell === "" || cell === null || cell === undefined || contentOf(cell) === undefined;
}

/** What a cell holds, as the person sees it; a long text is cut. */
export function shown(cell: Cell): string {
  const content = contentOf(cell);
  if (content instanceof CellError) return content.code;
  if (typeof content === "boolean") return String(content).toUpperCase();
  const text = String(content ?? "").trim();
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
