import type { CellStyle, Cell as FileCell } from "hucre/xlsx";
import type { Result, Results } from "../evaluate";
import type { Formula } from "../formula";
import type { Names } from "../names";
import type { Cell, Profile, SheetPlan, SparklineCell, Value } from "../plan";
import { writtenBlock, type WrittenCell } from "../profile";
import { addressOf, callsAddIn, storedFormula } from "./stored-formula";
import { stylesOf } from "./styles";

/** The cells of a sheet as hucre takes them. */
export interface FileCells {
  /** By "row,column". */
  readonly cells: Map<string, Partial<FileCell>>;
  /** The plain values of long tables, which would cost too much one by one. */
  readonly rows: (string | number | boolean | null)[][];
  /** The style of a column's cells in `rows`. */
  readonly columnStyles: readonly (CellStyle | undefined)[];
}

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
  const styleAt = stylesOf(sheet);
  const cells: FileCells["cells"] = new Map();
  const { rows, columnStyles } = longTable(sheet, styleAt);
  const put = (row: number, column: number, cell: Partial<FileCell>): void => {
    const style = styleAt(row, column);
    const isPlain = rows[row]?.[column] !== undefined && Object.keys(cell).length === 0;
    if (isPlain && style === columnStyles[column]) return;
    cells.set(`${row},${column}`, { ...cell, style });
  };
  const resultAt = (row: number, column: number): Result => {
    const result = results.at(sheet.id, row, column);
    // A file without its values would show nothing, and nobody would recalculate it.
    if (result === undefined) throw new Error(`No result for ${sheet.id}!${addressOf(single(row, column))}`);
    return result;
  };
  const putFormula = (cell: WrittenFormula, row: number, column: number): void => {
    put(row, column, formulaCell(cell, row, column, names, resultAt(row, column)));
  };
  for (const block of sheet.blocks) {
    const spilled: [number, number][] = [];
    writtenBlock(block, profile).cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        const [row, column] = [block.row + down, block.column + right];
        if (!isFormula(cell)) {
          const own = rows[row]?.[column] === undefined ? valueCell(cell) : {};
          if (own !== undefined) put(row, column, own);
          return;
        }
        putFormula(cell, row, column);
        spilled.push(...spilledFrom(cell, row, column));
      }),
    );
    for (const [row, column] of spilled) put(row, column, spilledCell(resultAt(row, column)));
  }
  for (const { area } of sheet.styles) {
    eachCell(area, (row, column) => {
      if (rows[row]?.[column] === undefined && !cells.has(`${row},${column}`)) put(row, column, {});
    });
  }
  return { cells, rows, columnStyles };
}

/** From so many rows on a block is handed over as it stands. */
const LONG = 1000;

/** The plain values of a sheet's long block, and the styles of its columns: those of a row in its midst. */
function longTable(
  sheet: SheetPlan,
  styleAt: ReturnType<typeof stylesOf>,
): Pick<FileCells, "rows" | "columnStyles"> {
  const block = sheet.blocks.find(({ cells }) => cells.length >= LONG);
  if (block === undefined) return { rows: [], columnStyles: [] };
  const rows: FileCells["rows"] = Array.from({ length: block.row }, () => []);
  const before = new Array<undefined>(block.column).fill(undefined);
  for (const line of block.cells)
    rows.push([...before, ...line.map(plainValue)] as FileCells["rows"][number]);
  const middle = block.row + LONG / 2;
  const width = Math.max(...block.cells.slice(0, LONG).map((line) => line.length));
  const columnStyles = [
    ...before,
    ...Array.from({ length: width }, (_, right) => styleAt(middle, block.column + right)),
  ];
  return { rows, columnStyles };
}

/** undefined for what has to be written as a cell of its own. */
function plainValue(cell: Cell): string | number | boolean | null | undefined {
  if (typeof cell === "object") return cell === null ? null : undefined;
  return typeof cell === "string" && (LOOKS_LIKE_ERROR.test(cell) || escapedText(cell) !== cell)
    ? undefined
    : cell;
}

function spilledFrom({ spill }: WrittenFormula, row: number, column: number): [number, number][] {
  const spilled: [number, number][] = [];
  eachCell({ row, column, ...(spill ?? { rows: 1, columns: 1 }) }, (down, right) => {
    if (down !== row || right !== column) spilled.push([down, right]);
  });
  return spilled;
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

/** A cell with a longer text makes Excel repair the file. */
const LONGEST_TEXT = 32_767;

/** "_x0041_" would be read as "A". */
function escapedText(text: string): string {
  return text.slice(0, LONGEST_TEXT).replaceAll(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
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
