import { cellCount } from "../addresses/boxes";
import { printAddress } from "../addresses/print";
import { checkAllowed } from "../checks/protection";
import type { Property } from "../model/define";
import { readBoolean, readWord } from "../model/read";
import type { Box, Json, Styles } from "../spreadsheet";
import { boxOf, type CellsState, isEntireColumn, isEntireRow, isUnbounded, sheetOf } from "./cells-state";
import { readCells, writeCells, writeNumberFormats } from "./range-values";

type Properties = Readonly<Record<string, Property<CellsState>>>;

function address(state: CellsState): string {
  boxOf(state);
  return printAddress(sheetOf(state).name, state.boxes);
}

const CONTENT: Properties = {
  values: {
    computed: true,
    get: (state) => readCells(state, (sheet, box) => state.session.spreadsheet.cells.values(sheet, box)),
    set: writeCells,
  },
  formulas: {
    computed: true,
    get: (state) => readCells(state, (sheet, box) => state.session.spreadsheet.cells.formulas(sheet, box)),
    set: writeCells,
  },
  // The functions have English names in both languages of this host.
  formulasLocal: {
    computed: true,
    get: (state) => readCells(state, (sheet, box) => state.session.spreadsheet.cells.formulas(sheet, box)),
    set: writeCells,
  },
  text: {
    computed: true,
    get: (state) => readCells(state, (sheet, box) => state.session.spreadsheet.cells.texts(sheet, box)),
  },
  valueTypes: {
    computed: true,
    get: (state) => readCells(state, (sheet, box) => state.session.spreadsheet.cells.valueTypes(sheet, box)),
  },
  numberFormat: {
    get: (state) =>
      readCells(state, (sheet, box) => state.session.spreadsheet.cells.numberFormats(sheet, box)),
    set: writeNumberFormats,
  },
  numberFormatLocal: {
    get: (state) =>
      readCells(state, (sheet, box) => state.session.spreadsheet.cells.numberFormats(sheet, box)),
    set: writeNumberFormats,
  },
  hasSpill: {
    computed: true,
    get(state) {
      const box = boxOf(state);
      if (isUnbounded(box)) return null;
      return state.session.spreadsheet.cells.spillOf(state.sheet, box.row, box.column) !== null;
    },
  },
};

const PLACE: Properties = {
  address: { get: address },
  addressLocal: { get: address },
  rowIndex: { get: (state) => boxOf(state).row },
  columnIndex: { get: (state) => boxOf(state).column },
  rowCount: { get: (state) => boxOf(state).rows },
  columnCount: { get: (state) => boxOf(state).columns },
  // Excel gives -1 for more cells than a 32-bit number holds.
  cellCount: {
    get(state) {
      const count = cellCount(boxOf(state));
      return count > 2_147_483_647 ? -1 : count;
    },
  },
  isEntireColumn: { get: (state) => isEntireColumn(boxOf(state)) },
  isEntireRow: { get: (state) => isEntireRow(boxOf(state)) },
};

/** The sizes of all rows or columns of a box together; what is alike is measured at once. */
function total(box: Box, along: "rows" | "columns", size: (box: Box) => number | null): number {
  const count = box[along];
  if (count === 0) return 0;
  const alike = size(box);
  if (alike !== null) return alike * count;
  const half = Math.floor(count / 2);
  const start = along === "rows" ? "row" : "column";
  return (
    total({ ...box, [along]: half }, along, size) +
    total({ ...box, [start]: box[start] + half, [along]: count - half }, along, size)
  );
}

function heightOf(state: CellsState, box: Box): number {
  const { styles } = state.session.spreadsheet;
  return total(box, "rows", (part) => styles.rowHeight(state.sheet, part));
}

function widthOf(state: CellsState, box: Box): number {
  const { styles } = state.session.spreadsheet;
  return total(box, "columns", (part) => styles.columnWidth(state.sheet, part));
}

/** Points from the sheet's corner and size in points. */
export function placeOf(state: CellsState) {
  const box = boxOf(state);
  return {
    top: heightOf(state, { ...box, row: 0, rows: box.row }),
    left: widthOf(state, { ...box, column: 0, columns: box.column }),
    height: heightOf(state, box),
    width: widthOf(state, box),
  };
}

const SIZE: Properties = {
  top: { get: (state) => placeOf(state).top },
  left: { get: (state) => placeOf(state).left },
  height: { get: (state) => placeOf(state).height },
  width: { get: (state) => placeOf(state).width },
};

function hidden(
  read: (styles: Styles) => (sheet: string, box: Box) => boolean | null,
  write: (styles: Styles) => (sheet: string, box: Box, hidden: boolean) => void,
  allowance: "allowFormatRows" | "allowFormatColumns",
): Property<CellsState> {
  return {
    get(state): Json {
      const { styles } = state.session.spreadsheet;
      return read(styles).call(styles, state.sheet, boxOf(state));
    },
    set(state, value) {
      const { styles } = state.session.spreadsheet;
      checkAllowed(state.session, sheetOf(state).id, allowance);
      write(styles).call(styles, state.sheet, boxOf(state), readBoolean(value));
    },
  };
}

const SHOWN: Properties = {
  rowHidden: hidden(
    (styles) => styles.rowsHidden,
    (styles) => styles.setRowsHidden,
    "allowFormatRows",
  ),
  columnHidden: hidden(
    (styles) => styles.columnsHidden,
    (styles) => styles.setColumnsHidden,
    "allowFormatColumns",
  ),
  hidden: {
    get(state) {
      const { styles } = state.session.spreadsheet;
      const rows = styles.rowsHidden(state.sheet, boxOf(state));
      const columns = styles.columnsHidden(state.sheet, boxOf(state));
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
  style: {
    get: () => "Normal",
    // Of Excel's named styles this host has the one that all cells have.
    set(state, value) {
      readWord(value, ["Normal"]);
      checkAllowed(state.session, sheetOf(state).id, "allowFormatCells");
      state.session.spreadsheet.cells.clear(sheetOf(state).id, boxOf(state), "Formats");
    },
  },
};

export const RANGE_PROPERTIES: Properties = { ...CONTENT, ...PLACE, ...SIZE, ...SHOWN };
