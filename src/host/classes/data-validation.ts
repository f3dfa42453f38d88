import { sameBox } from "../addresses/boxes";
import { printFixedAddress } from "../addresses/print";
import { checkAllowed } from "../checks/protection";
import { defineClass, type HostClass } from "../model/define";
import { readBoolean, readOptional, readRecord, readText, readWord } from "../model/read";
import { Refusal } from "../model/refusal";
import type { Json, Validation } from "../spreadsheet";
import { type CellsState, boxOf, sheetOf } from "./cells-state";
import { checkJson, checkTypeName, readCheck } from "./validation-checks";

const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ALERT = 225;
const ALERT_STYLES = ["Stop", "Warning", "Information"] as const;

/** What holds for all of these cells; undefined where there is nothing, or different things. */
function read(state: CellsState): Validation | undefined {
  const all = state.session.spreadsheet.validations.of(sheetOf(state).id);
  const own = boxOf(state);
  const exact = all.find(({ boxes }) => boxes.some((box) => sameBox(box, own)));
  if (exact !== undefined) return exact.validation;
  return all.find(({ boxes }) =>
    boxes.some(
      (box) =>
        own.row >= box.row &&
        own.column >= box.column &&
        own.row + own.rows <= box.row + box.rows &&
        own.column + own.columns <= box.column + box.columns,
    ),
  )?.validation;
}

function write(state: CellsState, validation: Validation | null): void {
  checkAllowed(state.session, sheetOf(state).id);
  for (const box of state.boxes) state.session.spreadsheet.validations.set(state.sheet, box, validation);
}

/** Prompt and alert belong to a rule, which is set before them. */
function change(state: CellsState, part: Partial<Validation>): void {
  const validation = read(state);
  if (validation === undefined) throw new Refusal("InvalidOperation");
  write(state, { ...validation, ...part });
}

function setRule(state: CellsState, value: unknown): void {
  const check = readCheck(state.session, value);
  const before = read(state);
  write(state, {
    ignoreBlanks: true,
    prompt: { show: true, title: "", message: "" },
    alert: { show: true, style: "Stop", title: "", message: "" },
    ...before,
    check,
  });
}

function setPrompt(state: CellsState, value: unknown): void {
  const prompt = readRecord(value);
  change(state, {
    prompt: {
      show: readOptional(prompt["showPrompt"], readBoolean, true),
      title: readOptional(prompt["title"], (text) => readText(text, LONGEST_TITLE), ""),
      message: readOptional(prompt["message"], (text) => readText(text, LONGEST_PROMPT), ""),
    },
  });
}

function setAlert(state: CellsState, value: unknown): void {
  const alert = readRecord(value);
  change(state, {
    alert: {
      show: readOptional(alert["showAlert"], readBoolean, true),
      style: readOptional(alert["style"], (word) => readWord(word, ALERT_STYLES), "Stop"),
      title: readOptional(alert["title"], (text) => readText(text, LONGEST_TITLE), ""),
      message: readOptional(alert["message"], (text) => readText(text, LONGEST_ALERT), ""),
    },
  });
}

function promptJson(validation: Validation | undefined): Json {
  const { show = true, title = "", message = "" } = validation?.prompt ?? {};
  return { showPrompt: show, title, message };
}

function alertJson(validation: Validation | undefined): Json {
  const { show = true, style = "Stop", title = "", message = "" } = validation?.alert ?? {};
  return { showAlert: show, style, title, message };
}

export const DataValidation: HostClass<CellsState> = defineClass<CellsState>({
  name: "DataValidation",
  properties: {
    type: { get: (state) => checkTypeName(read(state)?.check) },
    rule: { get: (state) => checkJson(read(state)?.check), set: setRule },
    prompt: { get: (state) => promptJson(read(state)), set: setPrompt },
    errorAlert: { get: (state) => alertJson(read(state)), set: setAlert },
    ignoreBlanks: {
      get: (state) => read(state)?.ignoreBlanks ?? true,
      set: (state, value) => {
        change(state, { ignoreBlanks: readBoolean(value) });
      },
    },
  },
  methods: {
    clear(state) {
      write(state, null);
    },
  },
});

/** A range in a rule stands for its address. */
export function rangeFormula(state: CellsState): string {
  return `=${printFixedAddress(sheetOf(state).name, boxOf(state))}`;
}
