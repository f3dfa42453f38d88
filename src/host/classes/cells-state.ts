import { cellCount } from "../addresses/boxes";
import { Refusal } from "../model/refusal";
import type { Session } from "../model/session";
import { type Box, EXCEL_COLUMNS, EXCEL_ROWS, type SheetState } from "../spreadsheet";

/** Cells of one sheet: a Range has one box, RangeAreas have any number. */
export interface CellsState {
  readonly session: Session;
  /** The id of the sheet. */
  readonly sheet: string;
  /** They move with the cells when the client keeps them. */
  boxes: readonly Box[];
  /** Under which the client keeps it. */
  reference?: string;
}

const MOST_CELLS = 5_000_000;

export function sheetOf({
  session,
  sheet,
}: {
  readonly session: Session;
  readonly sheet: string;
}): SheetState {
  const found = session.spreadsheet.sheets.all().find(({ id }) => id === sheet);
  if (found === undefined) throw new Refusal("ItemNotFound");
  return found;
}

/** The box of a Range. */
export function boxOf(state: CellsState): Box {
  const [box] = state.boxes;
  if (box === undefined) throw new Refusal("InvalidReference");
  return box;
}

export function isEntireColumn(box: Box): boolean {
  return box.rows === EXCEL_ROWS;
}

export function isEntireRow(box: Box): boolean {
  return box.columns === EXCEL_COLUMNS;
}

/** Whole columns and rows, whose cells Excel does not hand out one by one. */
export function isUnbounded(box: Box): boolean {
  return isEntireColumn(box) || isEntireRow(box);
}

export function checkCellCount(box: Box): void {
  if (cellCount(box) > MOST_CELLS) throw new Refusal("RangeExceedsLimit");
}
