import type { Cell as FileCell } from "hucre/xlsx";
import type { Result, Results } from "../evaluate";
import type { Formula } from "../formula";
import type { Names } from "../names";
import type { Profile, SheetPlan, SparklineCell, Value } from "../plan";
import { writtenBlock, type WrittenCell } from "../profile";
import { addressOf, callsAddIn, storedFormula } from "./stored-formula";
import { stylesOf } from "./styles";

/** The cells of a sheet as hucre takes them, by "row,column". */
export type FileCells = Map<string, Partial<FileCell>>;

/** The errors every reader of the format knows; newer ones are stored as #VALUE!, as Excel itself does. */
const STORED_ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** Texts that hucre would write as errors; a text stays a text. */
const LOOKS_LIKE_ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)$/;

/**
 * hucre has no errors as results of formulas: they are marked with a character that no text can hold in a file, and the
 * last pass makes errors of them.
 */
export const ERROR_MARK = "\u0001";

interface Sources {
  readonly names: Names;
  readonly profile: Profile;
  readonly results: Results;
}

/** What a sheet's cells hold and how they look. */
export function cellsOf(sheet: SheetPlan, { names, profile, results }: Sources): FileCells {
  const cells: FileCells = new Map();
  const styleAt = stylesOf(sheet);
  const put = (row: number, column: number, cell: Partial<FileCell>): void => {
    const style = styleAt(row, column);
    cells.set(`${row},${column}`, style === undefined ? cell : { ...cell, style });
  };
  const resultAt = (row: number, column: number): Result => {
    const result = results.at(sheet.id, row, column);
    // A file without its values would show nothing, and nobody would recalculate it.
    if (result === undefined) throw new Error(`No result for ${sheet.id}!${addressOf(single(row, column))}`);
    return result;
  };
  for (const block of sheet.blocks) {
    const written = writtenBlock(block, profile);
    const spilled: [number, number][] = [];
    written.cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        const [row, column] = [block.row + down, block.column + right];
        if (!isFormula(cell)) {
          const own = valueCell(cell);
          if (own !== undefined) put(row, column, own);
          return;
        }
        put(row, column, formulaCell(cell, row, column, names, resultAt(row, column)));
        eachCell({ row, column, ...(cell.spill ?? { rows: 1, columns: 1 }) }, (at, across) => {
          if (at !== row || across !== column) spilled.push([at, across]);
        });
      }),
    );
    for (const [row, column] of spilled) put(row, column, spilledCell(resultAt(row, column)));
  }
  for (const { area } of sheet.styles) {
    eachCell(area, (row, column) => {
      if (!cells.has(`${row},${column}`)) put(row, column, {});
    });
  }
  return cells;
}

function single(row: number, column: number) {
  return { row, column, rows: 1, columns: 1 };
}

function eachCell(
  area: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
  visit: (row: number, column: number) => void,
): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}

interface WrittenFormula {
  readonly formula: Formula;
  readonly spill?: { readonly rows: number; readonly columns: number };
}

function isFormula(cell: WrittenCell): cell is WrittenFormula {
  return typeof cell === "object" && cell !== null && !("sparkline" in cell);
}

/** A cell with a small line is blank: the line lies over it. */
function valueCell(cell: Value | SparklineCell): Partial<FileCell> | undefined {
  if (cell === null || typeof cell === "object") return undefined;
  return typeof cell === "string" ? textCell(cell) : { value: cell };
}

/** A text that looks like an error, or like the format's own escapes, is written so that it is read as it stands. */
function textCell(text: string): Partial<FileCell> {
  const escaped = escapedText(text);
  return LOOKS_LIKE_ERROR.test(text) ? { richText: [{ text: escaped }] } : { value: escaped };
}

/** "_x0041_" would be read as "A". */
function escapedText(text: string): string {
  return text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}

function spilledCell(result: Result): Partial<FileCell> {
  if (typeof result === "object") return { value: storedError(result.error) };
  return typeof result === "string" ? textCell(result) : { value: result };
}

function formulaCell(
  { formula, spill }: WrittenFormula,
  row: number,
  column: number,
  names: Names,
  result: Result,
): Partial<FileCell> {
  return {
    formula: storedFormula(formula, names),
    formulaResult: cachedResult(result),
    ...(callsAddIn(formula) && {
      formulaType: "array",
      formulaRef: addressOf({ row, column, ...(spill ?? { rows: 1, columns: 1 }) }),
      formulaDynamic: true,
    }),
  };
}

function cachedResult(result: Result): string | number | boolean {
  if (typeof result === "object") return ERROR_MARK + storedError(result.error);
  return typeof result === "string" ? escapedText(result) : result;
}

function storedError(error: string): string {
  return STORED_ERRORS.includes(error) ? error : "#VALUE!";
}
