import { defineClass } from "../model/define";
import { readBoolean, readOptional, readText, readWord } from "../model/read";
import { Refusal } from "../model/refusal";
import type { Session } from "../model/session";
import { Application } from "./application";
import { BindingCollection } from "./bindings";
import { DocumentProperties } from "./document-properties";
import { activeCell } from "./find-cells";
import { NamedItemCollection } from "./names";
import { WorkbookProtection } from "./protection";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables";
import { WorksheetCollection } from "./worksheets";

const Runtime = defineClass<Session>({
  name: "Runtime",
  properties: {
    enableEvents: {
      get: ({ events }) => events.enabled,
      set({ events }, value) {
        events.enabled = readBoolean(value);
      },
    },
  },
});

function selectedCells(session: Session) {
  const { sheet, boxes } = session.spreadsheet.sheets.selection();
  return { session, sheet, boxes };
}

/** The root of all paths. */
export const Workbook = defineClass<Session>({
  name: "Workbook",
  properties: {
    name: { get: () => "Workbook.xlsx" },
    readOnly: { get: () => false },
  },
  navigation: {
    application: (session) => Application(session),
    bindings: (session) => BindingCollection({ session }),
    names: (session) => NamedItemCollection({ session, scope: null }),
    properties: (session) => DocumentProperties(session),
    protection: (session) => WorkbookProtection(session),
    settings: (session) => SettingCollection({ session }),
    tables: (session) => TableCollection({ session, sheet: null }),
    worksheets: (session) => WorksheetCollection({ session }),
    _Runtime: (session) => Runtime(session),
  },
  methods: {
    getSelectedRange(session) {
      const cells = selectedCells(session);
      // Several areas are for getSelectedRanges.
      if (cells.boxes.length !== 1) throw new Refusal("InvalidSelection");
      return Range(cells);
    },
    getSelectedRanges: (session) => RangeAreas(selectedCells(session)),
    getActiveCell: (session) => Range(activeCell(session)),
    save(_session, behaviour) {
      // What is in the parts and cells is the file; there is nothing else to save.
      readOptional(behaviour, (value) => readWord(value, ["Save", "Prompt"]), "Save");
    },
    _RemoveReference(session, id) {
      session.references.delete(readText(id));
    },
    _RemoveAllReferences(session) {
      session.references.clear();
    },
    _GetRangeForEventByReferenceId: (session, id) => eventRange(session, id) ?? refuseReference(),
    _GetRangeOrNullObjectForEventByReferenceId: (session, id) => eventRange(session, id) ?? null,
  },
});

function eventRange(session: Session, id: unknown) {
  return session.references.get(readText(id));
}

function refuseReference(): never {
  throw new Refusal("InvalidReference");
}
