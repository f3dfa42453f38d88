import type { HostObject, Method } from "../model/define";
import { isMissing, readBoolean, readInteger, readOptional, refuseArgument } from "../model/read";
import { Refusal, WORDS } from "../model/refusal";
import { boxOf, type CellsState, sheetOf } from "./cells-state";
import { cellsAnywhere, cellsAt } from "./find-cells";
import { Range } from "./range";
import { copyCells } from "./range-copy";
import { clearCells, deleteCells, insertCells, mergeCells, unmergeCells } from "./range-edits";
import * as moves from "./range-moves";
import { surroundingRegion, usedRangeOf } from "./range-regions";
import { scopedTables } from "./tables";

type Methods = Readonly<Record<string, Method<CellsState>>>;

/** A range given as an object or by its address. */
function readOther(state: CellsState, value: unknown): CellsState {
  return Range.of(value) ?? cellsAt(state.session, state.sheet, value);
}

function orRefuse(state: CellsState | undefined): HostObject {
  if (state === undefined) throw new Refusal("ItemNotFound");
  return Range(state);
}

function orNull(state: CellsState | undefined): HostObject | null {
  return state === undefined ? null : Range(state);
}

const MOVES: Methods = {
  getCell: (state, row, column) => Range(moves.cellOf(state, row, column)),
  getRow: (state, index) => Range(moves.rowOf(state, index)),
  getColumn: (state, index) => Range(moves.columnOf(state, index)),
  getOffsetRange: (state, rows, columns) => Range(moves.offsetOf(state, rows, columns)),
  getResizedRange: (state, rows, columns) => Range(moves.resizedOf(state, rows, columns)),
  getAbsoluteResizedRange: (state, rows, columns) => Range(moves.absolutelyResized(state, rows, columns)),
  getRowsAbove: (state, count) => Range(moves.besideOf(state, "above", count)),
  getRowsBelow: (state, count) => Range(moves.besideOf(state, "below", count)),
  getColumnsBefore: (state, count) => Range(moves.besideOf(state, "before", count)),
  getColumnsAfter: (state, count) => Range(moves.besideOf(state, "after", count)),
  getEntireColumn: (state) => Range(moves.entireColumnOf(state)),
  getEntireRow: (state) => Range(moves.entireRowOf(state)),
  getLastCell: (state) => Range(moves.lastOf(state, "cell")),
  getLastRow: (state) => Range(moves.lastOf(state, "row")),
  getLastColumn: (state) => Range(moves.lastOf(state, "column")),
  getBoundingRect: (state, other) => Range(moves.boundingRect(state, readOther(state, other))),
  getIntersection: (state, other) => orRefuse(moves.intersectionOf(state, readOther(state, other))),
  getIntersectionOrNullObject: (state, other) => orNull(moves.intersectionOf(state, readOther(state, other))),
};

function usedRange(state: CellsState, valuesOnly: unknown): CellsState | undefined {
  return usedRangeOf(state, readOptional(valuesOnly, readBoolean, false));
}

function spillOf(state: CellsState): CellsState | undefined {
  const { row, column, rows, columns } = boxOf(state);
  if (rows !== 1 || columns !== 1) return refuseArgument();
  const box = state.session.spreadsheet.cells.spillOf(state.sheet, row, column);
  return box === null ? undefined : moves.moved(state, box);
}

const CONTENT_DEPENDENT: Methods = {
  getUsedRange: (state, valuesOnly) => orRefuse(usedRange(state, valuesOnly)),
  getUsedRangeOrNullObject: (state, valuesOnly) => orNull(usedRange(state, valuesOnly)),
  getSurroundingRegion: (state) => Range(surroundingRegion(state)),
  getSpillingToRange: (state) => orRefuse(spillOf(state)),
  getSpillingToRangeOrNullObject: (state) => orNull(spillOf(state)),
};

/** Copying values reads them, too. */
export const COMPUTED_RANGE_METHODS = [...Object.keys(CONTENT_DEPENDENT), "copyFrom"];

function copyFrom(
  state: CellsState,
  source: unknown,
  type: unknown,
  skip: unknown,
  transpose: unknown,
): void {
  if (!isMissing(transpose) && transpose !== false) throw new Refusal("UnsupportedOperation");
  const from =
    Range.of(source) ??
    (typeof source === "string" ? cellsAnywhere(state.session, source, state.sheet) : refuseArgument());
  copyCells(state, from, type, skip);
}

const EDITS: Methods = {
  clear: clearCells,
  delete: deleteCells,
  insert: (state, shift) => Range(insertCells(state, shift)),
  merge: mergeCells,
  unmerge: unmergeCells,
  copyFrom,
  calculate(state) {
    state.session.spreadsheet.recalculate();
  },
  select(state) {
    const sheet = sheetOf(state);
    if (sheet.visibility !== "Visible") throw new Refusal("InvalidOperation");
    state.session.spreadsheet.sheets.select({ sheet: sheet.id, boxes: state.boxes });
  },
};

const FOR_THE_CLIENT: Methods = {
  getTables: (state, fullyContained) => scopedTables(state, readOptional(fullyContained, readBoolean, false)),
  _KeepReference(state) {
    state.reference ??= `reference${String(state.session.nextNumber())}`;
    state.session.references.set(state.reference, Range(state));
  },
  // Asked before values are sent in several pieces.
  _ValidateArraySize(state, rows, columns) {
    const box = boxOf(state);
    if (readInteger(rows) !== box.rows || readInteger(columns) !== box.columns)
      throw new Refusal("InvalidArgument", WORDS.arrayShape);
  },
};

export const RANGE_METHODS: Methods = { ...MOVES, ...CONTENT_DEPENDENT, ...EDITS, ...FOR_THE_CLIENT };
