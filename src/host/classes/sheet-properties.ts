import { createPropertyCollection } from "./property-collection";
import type { WorksheetState } from "./worksheet";

export const SHEET_PROPERTIES_PART = "sheetProperties";

export const SheetProperties = createPropertyCollection<WorksheetState>({
  collectionName: "WorksheetCustomPropertyCollection",
  itemName: "WorksheetCustomProperty",
  sessionOf: ({ session }) => session,
  partOf: ({ id }) => ({ part: SHEET_PROPERTIES_PART, key: id }),
  hasTypes: false,
});
