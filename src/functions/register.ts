/** Loaded before everything else: Excel may calculate before the pane is shown, or without it. */
import { FUNCTIONS } from "./catalogue";
import { excelFunction } from "./runtime";

// Without office.js, which may be out of reach, there is nobody to register with; the pane says so.
if (typeof CustomFunctions !== "undefined") {
  for (const definition of FUNCTIONS) CustomFunctions.associate(definition.id, excelFunction(definition));
}
