import { cellBox, contains, intersection } from "../addresses/boxes";
import { checkUnlocked } from "../checks/protection";
import { Refusal, WORDS } from "../model/refusal";
import { readText, refuseArgument } from "../model/read";
import type { Session } from "../model/session";
import type { Box, CellEntry, Json } from "../spreadsheet";
import { entryOf } from "../values/entries";
import { boxOf, type CellsState, checkCellCount, isEntireColumn, isUnbounded, sheetOf } from "./cells-state";

/** The cells of a range as rows; null for whole columns and rows, as Excel gives it. */
export function readCells(
  state: CellsState,
  read: (sheet: string, box: Box) => readonly (readonly Json[])[],
): Json {
  const box = boxOf(state);
  if (isUnbounded(box)) return null;
  checkCellCount(box);
  return read(sheetOf(state).id, box);
}

function arrayShapeRefused(): never {
  throw new Refusal("InvalidArgument", WORDS.arrayShape);
}

/** What was given for each cell: rows as wide as the range, or one value for all of its cells. */
export function givenCells(box: Box, given: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) {
    const row = new Array<unknown>(box.columns).fill(given);
    return new Array<readonly unknown[]>(box.rows).fill(row);
  }
  if (given.length !== box.rows) return arrayShapeRefused();
  for (const row of given as readonly unknown[])
    if (!Array.isArray(row) || row.length !== box.columns) return arrayShapeRefused();
  return given as readonly (readonly unknown[])[];
}

function writableBox(state: CellsState): Box {
  const box = boxOf(state);
  if (isUnbounded(box)) return refuseArgument();
  checkCellCount(box);
  checkUnlocked(state.session, sheetOf(state).id, box);
  return box;
}

/** Entries without those for cells that lie under a merged cell: Excel passes over them. */
export function uncovered(
  session: Session,
  sheet: string,
  box: Box,
  entries: readonly (readonly (CellEntry | null)[])[],
): readonly (readonly (CellEntry | null)[])[] {
  const merges = session.spreadsheet.cells
    .merges(sheet)
    .filter((merged) => intersection(merged, box) !== undefined);
  if (merges.length === 0) return entries;
  const isCovered = (row: number, column: number): boolean =>
    merges.some(
      (merged) => (merged.row !== row || merged.column !== column) && contains(merged, cellBox(row, column)),
    );
  return entries.map((row, down) =>
    row.map((entry, right) => (isCovered(box.row + down, box.column + right) ? null : entry)),
  );
}

/** Writes values or formulas as if they were typed. */
export function writeCells(state: CellsState, given: unknown): void {
  const { session } = state;
  const box = writableBox(state);
  const rows = givenCells(box, given);
  const isTyped = rows.some((row) =>
    row.some((value) => typeof value === "string" || typeof value === "number"),
  );
  const formats = isTyped ? session.formats.of(state.sheet, box) : [];
  const entries = rows.map((row, r) =>
    row.map((value, c): CellEntry | null => entryOf(session, value, formats[r]?.[c] ?? "General")),
  );
  session.spreadsheet.cells.write(state.sheet, box, uncovered(session, state.sheet, box, entries));
  const bringsFormats = entries.some((row) => row.some((entry) => entry !== null && "numberFormat" in entry));
  if (bringsFormats) session.formats.written(state.sheet, box);
}

/** A number format as Excel takes it; "General" in any case. */
export function readNumberFormat(value: unknown): string {
  const format = readText(value, 255);
  if (format === "" || format.toLowerCase() === "general") return "General";
  const withoutTexts = format.replaceAll(/\\.|_.|\*./g, "").replaceAll(/"[^"]*"/g, "");
  const isReadable =
    !withoutTexts.includes('"') &&
    withoutTexts.split(";").length <= 4 &&
    (withoutTexts.match(/\[/g) ?? []).length === (withoutTexts.match(/\]/g) ?? []).length;
  return isReadable ? format : refuseArgument();
}

/** The rows of whole columns that get a number format: those in use and as many as people fill by hand. */
const FORMATTED_ROWS = 1000;

/** The grid formats cells and not columns: of whole columns it formats the rows that matter. */
function formattedBox({ session, sheet }: CellsState, box: Box): Box {
  if (!isEntireColumn(box)) return box;
  const used = session.spreadsheet.cells.usedBox(sheet, "all");
  const end = used === null ? 0 : used.row + used.rows;
  return { ...box, rows: Math.max(end, FORMATTED_ROWS) };
}

export function writeNumberFormats(state: CellsState, given: unknown): void {
  const { session } = state;
  const whole = boxOf(state);
  if (!isUnbounded(whole)) checkCellCount(whole);
  checkUnlocked(session, sheetOf(state).id, whole);

  if (isUnbounded(whole) && Array.isArray(given)) return arrayShapeRefused();
  const box = formattedBox(state, whole);
  const rows = givenCells(box, given);
  const entries = rows.map((row) =>
    row.map((format) => (format === null ? null : { numberFormat: readNumberFormat(format) })),
  );
  session.spreadsheet.cells.write(state.sheet, box, entries);
  session.formats.written(state.sheet, box);
}
