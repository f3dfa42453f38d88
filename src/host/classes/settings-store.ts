import type { Store } from "../model/store";
import type { Json } from "../spreadsheet";

/** The settings of the add-in in this workbook; the Excel API and the Common API share them. */
export const SETTINGS_PART = "settings";

export function readDocumentSettings(store: Store): Readonly<Record<string, Json>> {
  return store.record(SETTINGS_PART);
}

export function writeDocumentSettings(store: Store, settings: Readonly<Record<string, Json>>): void {
  store.clear(SETTINGS_PART);
  for (const [key, value] of Object.entries(settings)) store.put(SETTINGS_PART, key, value);
}
