import { defineClass, type HostClass } from "../model/define";
import type { CellsState } from "./cells-state";
import { ConditionalFormatCollection } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { RangeFormat } from "./range-format";
import { COMPUTED_RANGE_METHODS, RANGE_METHODS } from "./range-methods";
import { RANGE_PROPERTIES } from "./range-properties";
import { Worksheet } from "./worksheet";

// The tables of members lie in modules that need this class: they are looked up when they are used.
export const Range: HostClass<CellsState> = defineClass<CellsState>({
  name: "Range",
  get properties() {
    return RANGE_PROPERTIES;
  },
  get methods() {
    return RANGE_METHODS;
  },
  get computedMethods() {
    return COMPUTED_RANGE_METHODS;
  },
  identity: (state) => (state.reference === undefined ? {} : { _ReferenceId: state.reference }),
  navigation: {
    worksheet: ({ session, sheet }) => Worksheet({ session, id: sheet }),
    format: (state) => RangeFormat(state),
    conditionalFormats: (state) => ConditionalFormatCollection(state),
    dataValidation: (state) => DataValidation(state),
  },
});
