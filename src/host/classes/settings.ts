import { defineClass, type HostObject } from "../model/define";
import { isMissing, readText, refuseArgument } from "../model/read";
import { Refusal } from "../model/refusal";
import type { Session } from "../model/session";
import type { Json } from "../spreadsheet";
import { COMMON_EVENT } from "./registrations";
import { SETTINGS_PART } from "./settings-store";

interface State {
  readonly session: Session;
}

interface SettingState extends State {
  readonly key: string;
}

function read({ session, key }: SettingState): Json {
  const value = session.store.get(SETTINGS_PART, key);
  if (value === undefined) throw new Refusal("ItemNotFound");
  return value;
}

function write({ session, key }: SettingState, value: unknown): void {
  if (isMissing(value)) return refuseArgument();
  session.store.put(SETTINGS_PART, key, value as Json);
  session.events.fireCommon(COMMON_EVENT.settingsChanged, "", {});
}

const Setting = defineClass<SettingState>({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: { get: read, set: write },
  },
  methods: {
    delete(state) {
      read(state);
      state.session.store.remove(SETTINGS_PART, state.key);
    },
  },
});

function keys({ session }: State): readonly string[] {
  return Object.keys(session.store.record(SETTINGS_PART));
}

function find(state: State, key: unknown): HostObject | null {
  const text = readText(key);
  return keys(state).includes(text) ? Setting({ session: state.session, key: text }) : null;
}

function getItem(state: State, key: unknown): HostObject {
  const setting = find(state, key);
  if (setting === null) throw new Refusal("ItemNotFound");
  return setting;
}

export const SettingCollection = defineClass<State>({
  name: "SettingCollection",
  items: (state) => keys(state).map((key) => Setting({ session: state.session, key })),
  item: getItem,
  methods: {
    add({ session }, key, value) {
      const setting = { session, key: readText(key, 255) };
      if (setting.key === "") return refuseArgument();
      write(setting, value);
      return Setting(setting);
    },
    getItem,
    getItemOrNullObject: find,
    getCount: (state) => keys(state).length,
  },
});
