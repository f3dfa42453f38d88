import { checkStructure } from "../checks/protection";
import { numberedName, readSheetName, sameName } from "../checks/sheet-names";
import { defineClass, type HostObject } from "../model/define";
import { isMissing, readBoolean, readOptional, readText } from "../model/read";
import { Refusal } from "../model/refusal";
import type { Session } from "../model/session";
import type { SheetState } from "../spreadsheet";
import { EVENT, registrations, WORKBOOK_TARGET } from "./registrations";
import { Worksheet } from "./worksheet";

interface State {
  readonly session: Session;
}

function sheets({ session }: State, visibleOnly: unknown = false): readonly SheetState[] {
  const onlyVisible = readOptional(visibleOnly, readBoolean, false);
  return session.spreadsheet.sheets
    .all()
    .filter(({ visibility }) => !onlyVisible || visibility === "Visible");
}

function find(state: State, key: unknown): HostObject | null {
  const text = readText(key);
  const found = sheets(state).find(({ id, name }) => id === text || sameName(name, text));
  return found === undefined ? null : Worksheet({ session: state.session, id: found.id });
}

function sheetAt(state: State, index: number, visibleOnly: unknown): HostObject {
  const sheet = sheets(state, visibleOnly).at(index);
  if (sheet === undefined) throw new Refusal("ItemNotFound");
  return Worksheet({ session: state.session, id: sheet.id });
}

function getItem(state: State, key: unknown): HostObject {
  const sheet = find(state, key);
  if (sheet === null) throw new Refusal("ItemNotFound");
  return sheet;
}

export const WorksheetCollection = defineClass<State>({
  name: "WorksheetCollection",
  items: (state) => sheets(state).map(({ id }) => Worksheet({ session: state.session, id })),
  item: getItem,
  properties: {},
  methods: {
    ...registrations<State>(
      {
        DataChanged: EVENT.changed,
        Activated: EVENT.activated,
        Deactivated: EVENT.deactivated,
        Added: EVENT.added,
        Deleted: EVENT.deleted,
        Calculated: EVENT.calculated,
        SelectionChanged: EVENT.selectionChanged,
        EventNameChanged: EVENT.nameChanged,
      },
      () => WORKBOOK_TARGET,
    ),
    add(state, name) {
      const { session } = state;
      checkStructure(session);
      const checked = isMissing(name)
        ? numberedName("Sheet", sheets(state).length, sheets(state))
        : readSheetName(session, name);
      return Worksheet({ session, id: session.spreadsheet.sheets.add(checked) });
    },
    getItem,
    getItemOrNullObject: find,
    getActiveWorksheet: ({ session }) => Worksheet({ session, id: session.spreadsheet.sheets.active() }),
    getFirst: (state, visibleOnly) => sheetAt(state, 0, visibleOnly),
    getLast: (state, visibleOnly) => sheetAt(state, -1, visibleOnly),
    getCount: (state, visibleOnly) => sheets(state, visibleOnly).length,
  },
});
