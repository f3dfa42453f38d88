import { contains, intersection, without } from "../addresses/boxes";
import { isInsertion, isVertical } from "../addresses/shift-box";
import { checkAllowed, checkUnlocked } from "../checks/protection";
import { isMissing, readOptional, readWord } from "../model/read";
import { Refusal } from "../model/refusal";
import { type Box, EXCEL_COLUMNS, EXCEL_ROWS, type Shift } from "../spreadsheet";
import { removeRules } from "./rule-drafts";
import { boxOf, type CellsState, isEntireColumn, isEntireRow, sheetOf } from "./cells-state";
import { moveCells } from "./move-cells";
import { moved } from "./range-moves";

const CLEARABLE = ["All", "Contents", "Formats"] as const;

/** Everything that moves because cells of this box are inserted or deleted. */
function movingBox(box: Box, shift: Shift): Box {
  return isVertical(shift)
    ? { ...box, rows: EXCEL_ROWS - box.row }
    : { ...box, columns: EXCEL_COLUMNS - box.column };
}

function checkTables(state: CellsState, box: Box, shift: Shift): void {
  if (isVertical(shift) ? isEntireRow(box) : isEntireColumn(box)) return;
  const moving = movingBox(box, shift);
  for (const table of state.session.spreadsheet.tables.all()) {
    if (table.sheet !== state.sheet) continue;
    const common = intersection(table.box, moving);
    if (common !== undefined && !contains(moving, table.box)) throw new Refusal("InsertDeleteConflict");
  }
}

function checkRoom(state: CellsState, box: Box, shift: Shift): void {
  const edge = isVertical(shift)
    ? { ...box, row: EXCEL_ROWS - box.rows }
    : { ...box, column: EXCEL_COLUMNS - box.columns };
  const used = state.session.spreadsheet.cells.usedBox(state.sheet, "values");
  const isFilled = used !== null && intersection(used, edge) !== undefined;
  const isWholeSheet = isVertical(shift) ? isEntireColumn(box) : isEntireRow(box);
  if (isFilled || isWholeSheet) throw new Refusal("NonBlankCellOffSheet");
}

function checkShift(state: CellsState, box: Box, shift: Shift): void {
  const what = isInsertion(shift) ? "Insert" : "Delete";
  const { session } = state;
  const sheet = sheetOf(state).id;
  if (isEntireRow(box)) checkAllowed(session, sheet, `allow${what}Rows`);
  else if (isEntireColumn(box)) checkAllowed(session, sheet, `allow${what}Columns`);
  else checkAllowed(session, sheet);
  checkTables(state, box, shift);
}

/** Makes room and gives the new blank cells. */
export function insertCells(state: CellsState, shift: unknown): CellsState {
  const box = boxOf(state);
  const direction = readWord(shift, ["Down", "Right"]);
  checkShift(state, box, direction);
  checkRoom(state, box, direction);
  moveCells(state.session, state.sheet, box, direction);
  return moved(state, box);
}

export function deleteCells(state: CellsState, shift: unknown): void {
  const box = boxOf(state);
  const direction = readWord(shift, ["Up", "Left"]);
  checkShift(state, box, direction);
  moveCells(state.session, state.sheet, box, direction);
}

export function clearCells(state: CellsState, applyTo: unknown): void {
  const { session, sheet } = state;
  const what = readOptional(applyTo, (value) => readWord(value, CLEARABLE), "All");
  for (const box of state.boxes) {
    checkUnlocked(session, sheetOf(state).id, box);
    if (what !== "Contents") checkAllowed(session, sheet, "allowFormatCells");
    session.spreadsheet.cells.clear(sheet, box, what);
    if (what !== "Contents") removeRules(state);
    if (what === "All") session.spreadsheet.validations.set(sheet, box, null);
  }
}

function checkNoTable(state: CellsState): void {
  const box = boxOf(state);
  for (const table of state.session.spreadsheet.tables.all())
    if (table.sheet === state.sheet && intersection(table.box, box) !== undefined)
      throw new Refusal("InvalidOperation");
}

export function mergeCells(state: CellsState, across: unknown): void {
  const { session, sheet } = state;
  const box = boxOf(state);
  checkAllowed(session, sheetOf(state).id);
  checkNoTable(state);
  const isAcross = !isMissing(across) && across === true;
  const rows = isAcross ? Array.from({ length: box.rows }, (_, index) => index) : [];
  const boxes = isAcross ? rows.map((index) => ({ ...box, row: box.row + index, rows: 1 })) : [box];
  for (const part of boxes) {
    // Excel keeps what the upper left cell holds.
    for (const covered of without(part, { ...part, rows: 1, columns: 1 }))
      session.spreadsheet.cells.clear(sheet, covered, "Contents");
    session.spreadsheet.cells.merge(sheet, part);
  }
}

export function unmergeCells(state: CellsState): void {
  checkAllowed(state.session, sheetOf(state).id);
  state.session.spreadsheet.cells.unmerge(state.sheet, boxOf(state));
}
