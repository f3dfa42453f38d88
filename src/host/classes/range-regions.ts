import { intersection } from "../addresses/boxes";
import type { Box } from "../spreadsheet";
import { boxOf, type CellsState } from "./cells-state";
import { moved } from "./range-moves";

type Rows = readonly (readonly unknown[])[];

/** The smallest box around the cells of some rows that are not blank. */
function filledBox(rows: Rows, corner: Box): Box | undefined {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const [r, row] of rows.entries())
    for (const [c, value] of row.entries()) {
      if (value === "") continue;
      top = Math.min(top, r);
      bottom = Math.max(bottom, r);
      left = Math.min(left, c);
      right = Math.max(right, c);
    }
  return bottom < 0
    ? undefined
    : {
        row: corner.row + top,
        column: corner.column + left,
        rows: bottom - top + 1,
        columns: right - left + 1,
      };
}

/** The part of a range that is in use. */
export function usedRangeOf(state: CellsState, valuesOnly: boolean): CellsState | undefined {
  const { cells } = state.session.spreadsheet;
  const used = cells.usedBox(state.sheet, valuesOnly ? "values" : "all");
  const common = used === null ? undefined : intersection(used, boxOf(state));
  if (common === undefined) return undefined;
  const box = valuesOnly ? filledBox(cells.formulas(state.sheet, common), common) : common;
  return box === undefined ? undefined : moved(state, box);
}

function grown(box: Box): Box {
  const row = Math.max(box.row - 1, 0);
  const column = Math.max(box.column - 1, 0);
  return {
    row,
    column,
    rows: box.row + box.rows + 1 - row,
    columns: box.column + box.columns + 1 - column,
  };
}

/** Grows a range until blank rows and columns surround it. */
export function surroundingRegion(state: CellsState): CellsState {
  const { cells } = state.session.spreadsheet;
  const used = cells.usedBox(state.sheet, "values");
  let region = boxOf(state);
  for (;;) {
    const common = used === null ? undefined : intersection(grown(region), used);
    const filled = common === undefined ? undefined : filledBox(cells.values(state.sheet, common), common);
    if (filled === undefined) return moved(state, region);
    const row = Math.min(region.row, filled.row);
    const column = Math.min(region.column, filled.column);
    const next = {
      row,
      column,
      rows: Math.max(region.row + region.rows, filled.row + filled.rows) - row,
      columns: Math.max(region.column + region.columns, filled.column + filled.columns) - column,
    };
    const isSame = next.rows === region.rows && next.columns === region.columns;
    if (isSame) return moved(state, region);
    region = next;
  }
}
