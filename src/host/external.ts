import type { Events } from "./model/events";
import type { Language } from "./model/session";
import type { Store } from "./model/store";
import type { Json } from "./spreadsheet";
import { readDocumentSettings, writeDocumentSettings } from "./classes/settings-store";

/** The colours of Excel's theme, "#RRGGBB". */
export interface Theme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export const LIGHT_THEME: Theme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#262626",
  controlBackgroundColor: "#F5F5F5",
  controlForegroundColor: "#262626",
};

/** What the host claims to have, unless it is to stand for an older Excel. */
const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  CustomFunctions: "1.6",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  RichApiRuntime: "1.2",
};
/** Listened to by the client for its own ends, or of the Common API: settings, selection, bindings, commands. */
const KNOWN_EVENTS = new Set([1, 2, 3, 4, 5, 33, 39]);
const NOT_SUPPORTED = 5000;
const SUCCESS = 0;

type Callback = (status: number) => void;
type EventHandler = (eventId: number, payload: Json) => void;

export interface ExternalOptions {
  readonly language: Language;
  readonly theme: Theme;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly events: Events;
  readonly store: Store;
}

function colorNumber(color: string): number {
  return Number.parseInt(color.slice(1), 16);
}

function contextOf({ language, theme, requirementSets, store }: ExternalOptions) {
  const settings = {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of Object.entries(readDocumentSettings(store))) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write(keys: readonly string[], values: readonly string[]): void {
      const entries = keys.map((key, index) => [key, JSON.parse(values[index] ?? "null") as Json] as const);
      writeDocumentSettings(store, Object.fromEntries(entries));
    },
  };
  const themeNumbers = Object.fromEntries(
    Object.entries(theme).map(([name, color]) => [name, colorNumber(String(color))]),
  );
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "add-in",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => "C:\\Workbook.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetInstanceId: () => "1",
    GetHostFullVersion: () => "16.0.18000.20000",
    GetOfficeThemeInfo: () => JSON.stringify(themeNumbers),
    GetSupportedMatrix: () => JSON.stringify({ ...REQUIREMENT_SETS, ...requirementSets }),
    GetSettings: () => settings,
  };
}

/** What office.js looks for in `window.external` of a Windows host: who is there, settings, events of the Common API. */
export function createExternal(options: ExternalOptions) {
  const { language, events } = options;
  const context = contextOf(options);
  return {
    // Type, platform, version, language, correlation, dialog, logging, flags (1 shared runtime, 2 custom functions).
    GetHostInfo: () => `Excel$Win32$16.01$${language}$telemetry$$$3`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    // Methods of the Common API that are not settings or events.
    Execute(_id: number, _parameters: unknown, callback?: Callback): void {
      callback?.(NOT_SUPPORTED);
    },
    RegisterEvent(id: number, target: string, handler: EventHandler, callback?: Callback): void {
      if (KNOWN_EVENTS.has(id)) events.registerCommon(id, target, handler);
      callback?.(KNOWN_EVENTS.has(id) ? SUCCESS : NOT_SUPPORTED);
    },
    UnregisterEvent(id: number, target: string, callback?: Callback): void {
      events.unregisterCommon(id, target);
      callback?.(SUCCESS);
    },
  };
}
