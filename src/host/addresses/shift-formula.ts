import { EXCEL_COLUMNS, EXCEL_ROWS } from "../spreadsheet";
import { columnOfLetters, lettersOfColumn } from "./columns";

/** Texts and quoted sheet names, which stay; then cells, columns and rows. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?<![\p{L}\p{N}_.$\\])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|(?<![\p{L}\p{N}_.$\\])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(!])/giu;

function shiftedColumn(fixed: string, letters: string, right: number): string | undefined {
  if (fixed === "$") return `$${letters}`;
  const column = columnOfLetters(letters) + right;
  return column >= 0 && column < EXCEL_COLUMNS ? lettersOfColumn(column) : undefined;
}

function shiftedRow(fixed: string, digits: string, down: number): string | undefined {
  if (fixed === "$") return `$${digits}`;
  const row = Number(digits) + down;
  return row >= 1 && row <= EXCEL_ROWS ? String(row) : undefined;
}

/** A formula as it is after it was copied so many rows down and columns to the right. */
export function shiftFormula(formula: string, down: number, right: number): string {
  return formula.replaceAll(TOKENS, (token: string, ...groups: (string | undefined)[]) => {
    const [columnFixed, letters, rowFixed, digits, firstFixed, first, lastFixed, last] = groups;
    if (letters !== undefined && digits !== undefined) {
      const column = shiftedColumn(columnFixed ?? "", letters, right);
      const row = shiftedRow(rowFixed ?? "", digits, down);
      return column === undefined || row === undefined ? "#REF!" : column + row;
    }
    if (first === undefined || last === undefined) return token;
    const left = shiftedColumn(firstFixed ?? "", first, right);
    const end = shiftedColumn(lastFixed ?? "", last, right);
    return left === undefined || end === undefined ? "#REF!" : `${left}:${end}`;
  });
}
