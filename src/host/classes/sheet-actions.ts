import { checkStructure } from "../checks/protection";
import { PROTECTION_PART } from "../checks/protection";
import type { HostObject } from "../model/define";
import { readBoolean, readOptional } from "../model/read";
import { Refusal, WORDS } from "../model/refusal";
import { PAGE_PART } from "./page-store";
import { stateOf, Worksheet, type WorksheetState } from "./worksheet";
import { SHEET_PROPERTIES_PART } from "./sheet-properties";

export function isLastVisible(state: WorksheetState): boolean {
  const others = state.session.spreadsheet.sheets.all().filter(({ id }) => id !== state.id);
  return others.every(({ visibility }) => visibility !== "Visible");
}

/** Deletes a sheet with all that belongs to it. */
export function deleteSheet(state: WorksheetState): void {
  const { session } = state;
  const { id, visibility } = stateOf(state);
  checkStructure(session);
  if (visibility === "VeryHidden") throw new Refusal("GeneralException");
  if (isLastVisible(state)) throw new Refusal("InvalidOperation", WORDS.lastSheet);
  for (const name of session.spreadsheet.names.all())
    if (name.scope === id) session.spreadsheet.names.remove(name.name, id);
  for (const part of [PROTECTION_PART, PAGE_PART, SHEET_PROPERTIES_PART]) session.store.remove(part, id);
  for (const chart of session.spreadsheet.charts.of(id)) session.spreadsheet.charts.remove(chart.id);
  // First, so that formulas which name a table of the same name later do not look for this one.
  for (const table of session.spreadsheet.tables.all())
    if (table.sheet === id) session.spreadsheet.tables.remove(table.id);
  session.rules.forget(id);
  session.spreadsheet.sheets.delete(id);
}

/** The sheet before or after, in the order of the tabs. */
export function neighbour(state: WorksheetState, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const onlyVisible = readOptional(visibleOnly, readBoolean, false);
  const all = state.session.spreadsheet.sheets.all();
  let index = all.findIndex(({ id }) => id === stateOf(state).id) + step;
  while (onlyVisible && all[index] !== undefined && all[index]?.visibility !== "Visible") index += step;
  const sheet = all[index];
  return sheet === undefined ? null : Worksheet({ session: state.session, id: sheet.id });
}
