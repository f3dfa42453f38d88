import { isInSheet } from "../addresses/boxes";
import { defineClass, type HostObject } from "../model/define";
import { readInteger, readOptional, refuseArgument } from "../model/read";
import { Refusal } from "../model/refusal";
import { EXCEL_COLUMNS, EXCEL_ROWS } from "../spreadsheet";
import { boxOf } from "./cells-state";
import { cellsAt } from "./find-cells";
import { Range } from "./range";
import { stateOf, type WorksheetState } from "./worksheet";

function freeze(state: WorksheetState, rows: number, columns: number): void {
  if (!isInSheet({ row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) }))
    return refuseArgument();
  state.session.spreadsheet.sheets.change(stateOf(state).id, { frozenRows: rows, frozenColumns: columns });
}

function location(state: WorksheetState): HostObject | null {
  const { frozenRows, frozenColumns } = stateOf(state);
  if (frozenRows === 0 && frozenColumns === 0) return null;
  const box = {
    row: 0,
    column: 0,
    rows: frozenRows === 0 ? EXCEL_ROWS : frozenRows,
    columns: frozenColumns === 0 ? EXCEL_COLUMNS : frozenColumns,
  };
  return Range({ session: state.session, sheet: state.id, boxes: [box] });
}

export const FreezePanes = defineClass<WorksheetState>({
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows(state, count) {
      freeze(
        state,
        readOptional(count, (value) => readInteger(value, 0, EXCEL_ROWS - 1), 1),
        0,
      );
    },
    freezeColumns(state, count) {
      freeze(
        state,
        0,
        readOptional(count, (value) => readInteger(value, 0, EXCEL_COLUMNS - 1), 1),
      );
    },
    /** Everything above and left of the range's end stays. */
    freezeAt(state, range) {
      const cells = Range.of(range) ?? cellsAt(state.session, state.id, range);
      if (cells.sheet !== state.id) return refuseArgument();
      const box = boxOf(cells);
      const rows = box.row + box.rows;
      const columns = box.column + box.columns;
      freeze(state, rows === EXCEL_ROWS ? 0 : rows, columns === EXCEL_COLUMNS ? 0 : columns);
    },
    unfreeze(state) {
      freeze(state, 0, 0);
    },
    getLocation(state) {
      const frozen = location(state);
      if (frozen === null) throw new Refusal("ItemNotFound");
      return frozen;
    },
    getLocationOrNullObject: location,
  },
});
