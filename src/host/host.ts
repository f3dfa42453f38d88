import { BridgeToClient, type Bridge } from "./bridge";
import { Workbook } from "./classes/workbook";
import { createExternal, LIGHT_THEME, type Theme } from "./external";
import { Faults } from "./faults";
import { forwardEvents } from "./forward-events";
import { Events } from "./model/events";
import { KnownFormats } from "./model/known-formats";
import { RuleBook } from "./model/rule-book";
import { type Language, type Session, Work } from "./model/session";
import type { Shell } from "./model/shell";
import { Store } from "./model/store";
import { serviceOf } from "./services";
import type { Spreadsheet } from "./spreadsheet";
import { processRequest } from "./wire/process";

export interface HostOptions {
  readonly spreadsheet: Spreadsheet;
  readonly language: Language;
  readonly theme?: Theme;
  /** Versions of requirement sets other than this host has, for standing in for an older Excel. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** The clock of dates that are typed without a year. */
  readonly today?: () => Date;
}

export interface Host {
  /** To be put into `window.external` before office.js is loaded. */
  readonly external: ReturnType<typeof createExternal>;
  /** To be put into `_richApiNativeBridge` before office.js is loaded. */
  readonly bridge: Bridge;
  readonly faults: Faults;
  readonly shell: Shell;
  dispose(): void;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;

function createSession(options: HostOptions, events: Events, store: Store): Session {
  let number = 0;
  const { spreadsheet } = options;
  const work = new Work();
  return {
    spreadsheet,
    language: options.language,
    today: options.today ?? (() => new Date()),
    store,
    events,
    references: new Map(),
    work,
    rules: new RuleBook(spreadsheet, work),
    formats: new KnownFormats(spreadsheet.cells),
    nextNumber: () => (number += 1),
  };
}

/** An Excel for the unmodified office.js. */
export function createHost(options: HostOptions): Host {
  const { spreadsheet, language, theme = LIGHT_THEME, requirementSets = {} } = options;
  const store = new Store(spreadsheet.parts);
  const shell: Shell = {
    paneVisible: true,
    startsWithDocument: false,
    buttons: new Map(),
    tabs: new Map(),
  };
  const events = new Events((message) => {
    bridge.post(message);
  });
  const session = createSession(options, events, store);
  const faults = new Faults((change) => {
    // What is on its way already is not the other person's.
    spreadsheet.flush();
    events.from("Remote", () => {
      change(spreadsheet);
      spreadsheet.flush();
    });
  });
  const root = Workbook(session);
  const bridge = new BridgeToClient(
    {
      limit: FIVE_MEGABYTES,
      isEditing: () => spreadsheet.editing(),
      process: (body, beforeAction) =>
        processRequest(body, {
          root,
          service: (name) => serviceOf(shell, name),
          reference: (id) => session.references.get(id),
          settled: () => {
            // Other people may change the grid meanwhile: nothing is to be under way.
            session.work.finish();
            return spreadsheet.settled();
          },
          finish: () => {
            session.work.finish();
          },
          end: () => {
            spreadsheet.flush();
            session.formats.forget();
            session.rules.close();
          },
          beforeAction,
        }),
    },
    faults,
  );
  const stop = forwardEvents(session);
  return {
    external: createExternal({ language, theme, requirementSets, events, store }),
    bridge,
    faults,
    shell,
    dispose() {
      stop();
      bridge.dispose();
    },
  };
}
