/** Loaded before everything else: Excel may calculate before the pane is shown, or without it. */
import { FUNCTIONS } from "./catalogue";
import { excelFunction } from "./runtime";

for (const definition of FUNCTIONS) CustomFunctions.associate(definition.id, excelFunction(definition));
