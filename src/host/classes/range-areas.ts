import { cellCount } from "../addresses/boxes";
import { printAddress } from "../addresses/print";
import { defineClass, type HostClass } from "../model/define";
import { readInteger } from "../model/read";
import { type CellsState, sheetOf } from "./cells-state";
import { ConditionalFormatCollection } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { Range } from "./range";
import { clearCells } from "./range-edits";
import { RangeFormat } from "./range-format";
import { Worksheet } from "./worksheet";

function areaRanges(state: CellsState) {
  return state.boxes.map((box) => Range({ session: state.session, sheet: state.sheet, boxes: [box] }));
}

const RangeCollection = defineClass<CellsState>({
  name: "RangeCollection",
  items: areaRanges,
  properties: {},
  methods: {
    getCount: (state) => state.boxes.length,
    getItemAt(state, index) {
      return areaRanges(state)[readInteger(index, 0, state.boxes.length - 1)];
    },
  },
});

export const RangeAreas: HostClass<CellsState> = defineClass<CellsState>({
  name: "RangeAreas",
  identity: (state) => (state.reference === undefined ? {} : { _ReferenceId: state.reference }),
  properties: {
    address: { get: (state) => printAddress(sheetOf(state).name, state.boxes) },
    addressLocal: { get: (state) => printAddress(sheetOf(state).name, state.boxes) },
    areaCount: { get: (state) => state.boxes.length },
    cellCount: { get: (state) => state.boxes.reduce((sum, box) => sum + cellCount(box), 0) },
  },
  navigation: {
    areas: (state) => RangeCollection(state),
    worksheet: ({ session, sheet }) => Worksheet({ session, id: sheet }),
    format: (state) => RangeFormat(state),
    conditionalFormats: (state) => ConditionalFormatCollection(state),
    dataValidation: (state) => DataValidation(state),
  },
  methods: {
    clear: clearCells,
    _KeepReference(state) {
      state.reference ??= `reference${String(state.session.nextNumber())}`;
      state.session.references.set(state.reference, RangeAreas(state));
    },
  },
});

/** The state of a Range or of RangeAreas. */
export function cellsOf(value: unknown): CellsState | undefined {
  return Range.of(value) ?? RangeAreas.of(value);
}
