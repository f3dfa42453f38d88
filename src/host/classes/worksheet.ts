import { WHOLE_SHEET } from "../addresses/boxes";
import { checkStructure } from "../checks/protection";
import { readSheetName } from "../checks/sheet-names";
import { defineClass, type HostClass, type Property } from "../model/define";
import {
  isMissing,
  readBoolean,
  readColor,
  readInteger,
  readOptional,
  readWord,
  refuseArgument,
} from "../model/read";
import { Refusal, WORDS } from "../model/refusal";
import type { Session } from "../model/session";
import type { SheetState } from "../spreadsheet";
import { type CellsState, sheetOf } from "./cells-state";
import { ChartCollection } from "./charts";
import { cellsAt } from "./find-cells";
import { FreezePanes } from "./freeze-panes";
import { NamedItemCollection } from "./names";
import { PageLayout } from "./page-layout";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { cellOf, moved } from "./range-moves";
import { usedRangeOf } from "./range-regions";
import { EVENT, registrations } from "./registrations";
import { SheetProperties } from "./sheet-properties";
import { SheetProtection } from "./protection";
import { TableCollection } from "./tables";
import { deleteSheet, isLastVisible, neighbour } from "./sheet-actions";

export interface WorksheetState {
  readonly session: Session;
  readonly id: string;
}

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

export function stateOf({ session, id }: WorksheetState): SheetState {
  return sheetOf({ session, sheet: id });
}

function wholeSheet({ session, id }: WorksheetState): CellsState {
  return { session, sheet: id, boxes: [WHOLE_SHEET] };
}

function change(state: WorksheetState, part: Partial<Omit<SheetState, "id">>): void {
  state.session.spreadsheet.sheets.change(stateOf(state).id, part);
}

const GRIDLINES: Property<WorksheetState> = {
  get: (state) => stateOf(state).showGridlines,
  set: (state, value) => {
    change(state, { showGridlines: readBoolean(value) });
  },
};

const PROPERTIES: Readonly<Record<string, Property<WorksheetState>>> = {
  id: { get: (state) => stateOf(state).id },
  name: {
    get: (state) => stateOf(state).name,
    set(state, value) {
      checkStructure(state.session);
      change(state, { name: readSheetName(state.session, value, state.id) });
    },
  },
  position: {
    get: (state) => state.session.spreadsheet.sheets.all().findIndex(({ id }) => id === stateOf(state).id),
    set(state, value) {
      const { sheets } = state.session.spreadsheet;
      checkStructure(state.session);
      sheets.move(stateOf(state).id, readInteger(value, 0, sheets.all().length - 1));
    },
  },
  visibility: {
    get: (state) => stateOf(state).visibility,
    set(state, value) {
      checkStructure(state.session);
      const visibility = readWord(value, VISIBILITIES);
      if (visibility !== "Visible" && isLastVisible(state))
        throw new Refusal("InvalidOperation", WORDS.lastSheet);
      change(state, { visibility });
    },
  },
  tabColor: {
    get: (state) => stateOf(state).tabColor,
    set: (state, value) => {
      change(state, { tabColor: value === "" ? "" : readColor(value) });
    },
  },
  showGridlines: GRIDLINES,
};

function usedRange(state: WorksheetState, valuesOnly: unknown): CellsState | undefined {
  return usedRangeOf(wholeSheet(state), readOptional(valuesOnly, readBoolean, false));
}

export const Worksheet: HostClass<WorksheetState> = defineClass<WorksheetState>({
  name: "Worksheet",
  identity: (state) => ({ Id: stateOf(state).id }),
  properties: {
    ...PROPERTIES,
    // The name by which the client sets showGridlines.
    gridlines: { set: (state, value) => GRIDLINES.set?.(state, value) },
  },
  navigation: {
    tables: ({ session, id }) => TableCollection({ session, sheet: id }),
    names: ({ session, id }) => NamedItemCollection({ session, scope: id }),
    charts: ({ session, id }) => ChartCollection({ session, sheet: id }),
    freezePanes: (state) => FreezePanes(state),
    pageLayout: (state) => PageLayout(state),
    protection: (state) => SheetProtection(state),
    customProperties: (state) => SheetProperties(state),
  },
  computedMethods: ["getUsedRange", "getUsedRangeOrNullObject"],
  methods: {
    ...registrations<WorksheetState>(
      {
        DataChanged: EVENT.changed,
        Activated: EVENT.activated,
        Deactivated: EVENT.deactivated,
        Calculated: EVENT.calculated,
        SelectionChanged: EVENT.selectionChanged,
        EventNameChanged: EVENT.nameChanged,
      },
      (state) => stateOf(state).id,
    ),
    activate(state) {
      const { id, visibility } = stateOf(state);
      if (visibility !== "Visible") throw new Refusal("InvalidOperation");
      state.session.spreadsheet.sheets.activate(id);
    },
    calculate(state) {
      state.session.spreadsheet.recalculate();
    },
    delete: deleteSheet,
    getCell: (state, row, column) => Range(cellOf(wholeSheet(state), row, column)),
    getRange(state, address) {
      stateOf(state);
      const cells = isMissing(address) ? wholeSheet(state) : cellsAt(state.session, state.id, address);
      // Several areas are for getRanges.
      return cells.boxes.length === 1 ? Range(cells) : refuseArgument();
    },
    getRanges: (state, address) =>
      RangeAreas(isMissing(address) ? wholeSheet(state) : cellsAt(state.session, stateOf(state).id, address)),
    getRangeByIndexes: (state, row, column, rows, columns) =>
      Range(
        moved(wholeSheet(state), {
          row: readInteger(row),
          column: readInteger(column),
          rows: readInteger(rows),
          columns: readInteger(columns),
        }),
      ),
    getUsedRange: (state, valuesOnly) =>
      Range(usedRange(state, valuesOnly) ?? cellOf(wholeSheet(state), 0, 0)),
    getUsedRangeOrNullObject(state, valuesOnly) {
      const used = usedRange(state, valuesOnly);
      return used === undefined ? null : Range(used);
    },
    getNext: (state, visibleOnly) => neighbour(state, 1, visibleOnly) ?? refuseMissing(),
    getNextOrNullObject: (state, visibleOnly) => neighbour(state, 1, visibleOnly),
    getPrevious: (state, visibleOnly) => neighbour(state, -1, visibleOnly) ?? refuseMissing(),
    getPreviousOrNullObject: (state, visibleOnly) => neighbour(state, -1, visibleOnly),
    _GetSheetById: ({ session }, id) => Worksheet({ session, id: String(id) }),
  },
});

function refuseMissing(): never {
  throw new Refusal("ItemNotFound");
}
