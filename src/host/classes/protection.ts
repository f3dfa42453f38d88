import {
  ALLOWANCES,
  PROTECTION_PART,
  protectionOf,
  type ProtectionOptions,
  WORKBOOK_KEY,
} from "../checks/protection";
import { defineClass } from "../model/define";
import {
  isMissing,
  readBoolean,
  readOptional,
  readRecord,
  readText,
  readWord,
  refuseArgument,
} from "../model/read";
import { Refusal } from "../model/refusal";
import type { Session } from "../model/session";
import type { Json } from "../spreadsheet";
import { stateOf, type WorksheetState } from "./worksheet";

const LONGEST_PASSWORD = 255;

function protect(session: Session, key: string, options: ProtectionOptions, password: unknown): void {
  if (protectionOf(session, key) !== undefined) throw new Refusal("AccessDenied");
  const text = readOptional(password, (value) => readText(value, LONGEST_PASSWORD), "");
  session.store.put(PROTECTION_PART, key, { options, password: text });
}

function unprotect(session: Session, key: string, password: unknown): void {
  const protection = protectionOf(session, key);
  if (protection === undefined) return;
  const given = readOptional(password, readText, "");
  if (protection.password !== given) return refuseArgument();
  session.store.remove(PROTECTION_PART, key);
}

function readOptions(given: unknown): ProtectionOptions {
  const record = isMissing(given) ? {} : readRecord(given);
  const options: Record<string, Json> = {
    // What Excel allows when nothing is said.
    ...Object.fromEntries(ALLOWANCES.map((name) => [name, false])),
    selectionMode: "Normal",
  };
  for (const [name, value] of Object.entries(record)) {
    if (isMissing(value)) continue;
    if (name === "selectionMode") options[name] = readWord(value, ["Normal", "Unlocked", "None"]);
    else options[readWord(name, ALLOWANCES)] = readBoolean(value);
  }
  return options;
}

export const SheetProtection = defineClass<WorksheetState>({
  name: "WorksheetProtection",
  properties: {
    protected: { get: (state) => protectionOf(state.session, stateOf(state).id) !== undefined },
    options: { get: (state) => protectionOf(state.session, stateOf(state).id)?.options ?? null },
  },
  methods: {
    protect(state, options, password) {
      protect(state.session, stateOf(state).id, readOptions(options), password);
    },
    unprotect(state, password) {
      unprotect(state.session, stateOf(state).id, password);
    },
  },
});

export const WorkbookProtection = defineClass<Session>({
  name: "WorkbookProtection",
  properties: { protected: { get: (session) => protectionOf(session, WORKBOOK_KEY) !== undefined } },
  methods: {
    protect(session, password) {
      protect(session, WORKBOOK_KEY, {}, password);
    },
    unprotect(session, password) {
      unprotect(session, WORKBOOK_KEY, password);
    },
  },
});
