import type { Session } from "../model/session";

/** The numbers under which the client knows events. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Events of the Common API. */
export const COMMON_EVENT = {
  settingsChanged: 1,
  documentSelectionChanged: 2,
  bindingSelectionChanged: 3,
  bindingDataChanged: 4,
} as const;

/** The target of events of all sheets or tables. */
export const WORKBOOK_TARGET = "Workbook";

type Registration<State> = Readonly<Record<string, (state: State) => null>>;

/** The methods by which the client begins and ends to listen: `_Register<Name>Event` and `_Unregister<Name>Event`. */
export function registrations<State extends { readonly session: Session }>(
  events: Readonly<Record<string, number>>,
  target: (state: State) => string,
): Registration<State> {
  const methods: Record<string, (state: State) => null> = {};
  for (const [name, type] of Object.entries(events)) {
    // Newer events are spelled the other way round: _RegisterEventNameChanged.
    const spelled = name.startsWith("Event") ? name : `${name}Event`;
    methods[`_Register${spelled}`] = (state) => {
      state.session.events.register(type, target(state));
      return null;
    };
    methods[`_Unregister${spelled}`] = (state) => {
      state.session.events.unregister(type, target(state));
      return null;
    };
  }
  return methods;
}
