import { checkUnlocked } from "../checks/protection";
import { readOptional, readWord, refuseArgument } from "../model/read";
import { shiftFormula } from "../addresses/shift-formula";
import { isInSheet } from "../addresses/boxes";
import type { Box, CellEntry, CellStyle, CellValue } from "../spreadsheet";
import { uncovered } from "./range-values";
import { boxOf, type CellsState, checkCellCount, isUnbounded, sheetOf } from "./cells-state";

const COPY_TYPES = ["All", "Formulas", "Values", "Formats"] as const;
type CopyType = (typeof COPY_TYPES)[number];

interface Copy {
  readonly source: CellsState;
  readonly target: CellsState;
  readonly type: CopyType;
  readonly skipBlanks: boolean;
}

/** The cells that are written: the target if whole copies of the source fit into it, else as many as the source has. */
function targetBox(source: Box, target: Box): Box {
  const fits = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  const box = fits ? target : { ...target, rows: source.rows, columns: source.columns };
  return isInSheet(box) ? box : refuseArgument();
}

/** What a cell is to hold. A text that begins with "=" is its cell's value; a formula never is. */
function contentEntry(formula: CellValue, value: CellValue, down: number, right: number): CellEntry {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value)
    return { formula: shiftFormula(formula, down, right) };
  return { value };
}

function copyContents(copy: Copy, from: Box, to: Box): void {
  const { cells } = copy.source.session.spreadsheet;
  const values = cells.values(copy.source.sheet, from);
  const contents = copy.type === "Values" ? values : cells.formulas(copy.source.sheet, from);
  const formats = copy.type === "All" ? cells.numberFormats(copy.source.sheet, from) : undefined;
  const entries = Array.from({ length: to.rows }, (_, r) =>
    Array.from({ length: to.columns }, (__, c): CellEntry | null => {
      const [row, column] = [r % from.rows, c % from.columns];
      const content = contents[row]?.[column] ?? "";
      if (copy.skipBlanks && content === "") return null;
      const entry = contentEntry(
        content,
        values[row]?.[column] ?? "",
        to.row + r - from.row - row,
        to.column + c - from.column - column,
      );
      const numberFormat = formats?.[row]?.[column];
      return numberFormat === undefined ? entry : { ...entry, numberFormat };
    }),
  );
  cells.write(copy.target.sheet, to, uncovered(copy.target.session, copy.target.sheet, to, entries));
}

function withoutNulls(style: Readonly<Record<string, unknown>>): Partial<CellStyle> {
  return Object.fromEntries(
    Object.entries(style).filter(([, value]) => value !== null),
  ) as Partial<CellStyle>;
}

function copyFormats(copy: Copy, from: Box, to: Box): void {
  const { styles, cells } = copy.source.session.spreadsheet;
  for (let r = 0; r < to.rows; r++)
    for (let c = 0; c < to.columns; c++) {
      const one = {
        row: from.row + (r % from.rows),
        column: from.column + (c % from.columns),
        rows: 1,
        columns: 1,
      };
      const other = { row: to.row + r, column: to.column + c, rows: 1, columns: 1 };
      styles.set(copy.target.sheet, other, withoutNulls(styles.read(copy.source.sheet, one)));
      if (copy.type === "Formats")
        cells.write(copy.target.sheet, other, [
          [{ numberFormat: cells.numberFormats(copy.source.sheet, one)[0]?.[0] ?? "General" }],
        ]);
    }
}

/** `range.copyFrom(source, type, skipBlanks)`; turning rows into columns is not part of this host. */
export function copyCells(
  target: CellsState,
  source: CellsState,
  copyType: unknown,
  skipBlanks: unknown,
): void {
  const from = boxOf(source);
  if (isUnbounded(from) || isUnbounded(boxOf(target))) return refuseArgument();
  const to = targetBox(from, boxOf(target));
  checkCellCount(to);
  checkUnlocked(target.session, sheetOf(target).id, to);
  const type = readOptional(copyType, (value) => readWord(value, COPY_TYPES), "All");
  const copy = { source, target, type, skipBlanks: skipBlanks === true };
  if (type !== "Formats") copyContents(copy, from, to);
  if (type === "All" || type === "Formats") copyFormats(copy, from, to);
  target.session.formats.written(target.sheet, to);
}
