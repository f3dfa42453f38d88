import { printFixedAddress } from "../addresses/print";
import { readFreeName } from "../checks/names";
import { sameName } from "../checks/sheet-names";
import { defineClass, type HostClass, type HostObject } from "../model/define";
import { isMissing, readBoolean, readOptional, readText, refuseArgument } from "../model/read";
import { Refusal } from "../model/refusal";
import type { Session } from "../model/session";
import type { Json, Name } from "../spreadsheet";
import { checkFormula } from "../values/entries";
import { boxOf, type CellsState, sheetOf } from "./cells-state";
import { cellsOfFormula } from "./name-lookup";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

interface Scope {
  readonly session: Session;
  /** The id of the sheet, null for the workbook. */
  readonly scope: string | null;
}

interface NameState extends Scope {
  readonly name: string;
}

const LONGEST_COMMENT = 255;

function read(state: NameState): Name {
  const found = state.session.spreadsheet.names
    .all()
    .find(({ name, scope }) => scope === state.scope && sameName(name, state.name));
  if (found === undefined) throw new Refusal("ItemNotFound");
  return found;
}

function change(state: NameState, part: Partial<Name>): void {
  state.session.spreadsheet.names.put({ ...read(state), ...part });
}

/** "=Sheet1!$A$1" for a range, and a formula as it stands. */
function formulaOf(session: Session, reference: unknown): string {
  const range = Range.of(reference);
  if (range !== undefined) return `=${printFixedAddress(sheetOf(range).name, boxOf(range))}`;
  const text = readText(reference);
  if (!text.startsWith("=") || text.length < 2) return refuseArgument();
  checkFormula(session, text);
  return text;
}

function cells(state: NameState): CellsState | undefined {
  return cellsOfFormula(state.session, read(state).formula);
}

/** A constant behind a name: text, number or truth; undefined for a calculation. */
function constantOf(formula: string): Json | undefined {
  const text = formula.slice(1);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

function typeOf(state: NameState): string {
  if (cells(state) !== undefined) return "Range";
  const value = constantOf(read(state).formula);
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return read(state).formula.includes("#REF!") ? "Error" : "String";
}

function rangeOf(state: NameState): HostObject | null {
  const found = cells(state);
  return found === undefined ? null : Range(found);
}

function sheetOfName({ session, scope }: NameState): HostObject | null {
  return scope === null ? null : Worksheet({ session, id: scope });
}

const NamedItem = defineClass<NameState>({
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  navigation: {
    worksheet(state) {
      const sheet = sheetOfName(state);
      if (sheet === null) throw new Refusal("ItemNotFound");
      return sheet;
    },
    worksheetOrNullObject: sheetOfName,
  },
  properties: {
    name: { get: (state) => read(state).name },
    type: { get: typeOf },
    value: {
      get: (state) => constantOf(read(state).formula) ?? read(state).formula.slice(1),
    },
    formula: {
      get: (state) => read(state).formula,
      set: (state, value) => {
        change(state, { formula: formulaOf(state.session, value) });
      },
    },
    visible: {
      get: (state) => read(state).visible,
      set: (state, value) => {
        change(state, { visible: readBoolean(value) });
      },
    },
    comment: {
      get: (state) => read(state).comment,
      set: (state, value) => {
        change(state, { comment: readText(value, LONGEST_COMMENT) });
      },
    },
    scope: { get: ({ scope }) => (scope === null ? "Workbook" : "Worksheet") },
  },
  methods: {
    delete(state) {
      state.session.spreadsheet.names.remove(read(state).name, state.scope);
    },
    getRange(state) {
      const range = rangeOf(state);
      if (range === null) throw new Refusal("InvalidOperation");
      return range;
    },
    getRangeOrNullObject: rangeOf,
  },
});

function all({ session, scope }: Scope): readonly Name[] {
  return session.spreadsheet.names.all().filter((name) => name.scope === scope);
}

function find(state: Scope, key: unknown): HostObject | null {
  const text = readText(key);
  const found = all(state).find(({ name }) => sameName(name, text));
  return found === undefined ? null : NamedItem({ ...state, name: found.name });
}

function getItem(state: Scope, key: unknown): HostObject {
  const item = find(state, key);
  if (item === null) throw new Refusal("ItemNotFound");
  return item;
}

export const NamedItemCollection: HostClass<Scope> = defineClass<Scope>({
  name: "NamedItemCollection",
  items: (state) => all(state).map(({ name }) => NamedItem({ ...state, name })),
  item: getItem,
  methods: {
    add(state, name, reference, comment) {
      const { session, scope } = state;
      if (isMissing(reference)) return refuseArgument();
      const free = readFreeName(session, name, scope);
      session.spreadsheet.names.put({
        name: free,
        scope,
        formula: formulaOf(session, reference),
        comment: readOptional(comment, (value) => readText(value, LONGEST_COMMENT), ""),
        visible: true,
      });
      return NamedItem({ ...state, name: free });
    },
    getItem,
    getItemOrNullObject: find,
    getCount: (state) => all(state).length,
  },
});
