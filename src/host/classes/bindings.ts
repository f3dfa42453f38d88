import { type CellMove, shiftedBox } from "../addresses/shift-box";
import { sameName } from "../checks/sheet-names";
import { defineClass, type HostObject } from "../model/define";
import { isMissing, readInteger, readText, readWord, refuseArgument } from "../model/read";
import { Refusal } from "../model/refusal";
import type { Session } from "../model/session";
import type { Box, Json } from "../spreadsheet";
import { boxOf, type CellsState } from "./cells-state";
import { cellsAnywhere } from "./find-cells";
import { cellNameOf } from "./name-lookup";
import { Range } from "./range";
import { Table } from "./tables";

/** Bindings of the add-in to cells, kept in the workbook. */
const BINDINGS_PART = "bindings";
const TYPES = ["Range", "Table", "Text"] as const;

interface State {
  readonly session: Session;
}

interface BindingState extends State {
  readonly id: string;
}

interface Bound {
  readonly type: (typeof TYPES)[number];
  readonly sheet: string;
  /** null when the cells were deleted. */
  readonly box: Box | null;
}

/** All bindings by their id. */
function boundCells(session: Session): Readonly<Record<string, Bound>> {
  return session.store.record(BINDINGS_PART) as unknown as Record<string, Bound>;
}

/** The bindings to cells of a sheet, each as its id and cells. */
export function bindingsOf(session: Session, sheet: string): readonly (readonly [string, Box])[] {
  return Object.entries(boundCells(session)).flatMap(([id, bound]) =>
    bound.sheet === sheet && bound.box !== null ? [[id, bound.box] as const] : [],
  );
}

/** Bindings follow their cells. */
export function moveBindings(session: Session, sheet: string, move: CellMove): void {
  for (const [id, box] of bindingsOf(session, sheet)) {
    const after = shiftedBox(box, move) ?? null;
    const bound = { ...boundCells(session)[id], box: after };
    session.store.put(BINDINGS_PART, id, bound as unknown as Json);
  }
}

function read({ session, id }: BindingState): Bound {
  const bound = boundCells(session)[id];
  if (bound === undefined) throw new Refusal("ItemNotFound");
  return bound;
}

function cells(state: BindingState): CellsState & { readonly box: Box } {
  const { sheet, box } = read(state);
  const isThere = state.session.spreadsheet.sheets.all().some(({ id }) => id === sheet);
  if (!isThere || box === null) throw new Refusal("InvalidBinding");
  return { session: state.session, sheet, boxes: [box], box };
}

const Binding = defineClass<BindingState>({
  name: "Binding",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    type: { get: (state) => read(state).type },
  },
  computedMethods: ["getText"],
  methods: {
    getRange: (state) => Range(cells(state)),
    getTable(state) {
      const { session, sheet, box } = cells(state);
      const table = session.spreadsheet.tables
        .all()
        .find((one) => one.sheet === sheet && one.box.row === box.row && one.box.column === box.column);
      if (table === undefined) throw new Refusal("InvalidBinding");
      return Table({ session, id: table.id });
    },
    getText(state) {
      const { sheet, box } = cells(state);
      if (read(state).type !== "Text") throw new Refusal("InvalidOperation");
      return state.session.spreadsheet.cells.texts(sheet, box)[0]?.[0] ?? "";
    },
    delete(state) {
      read(state);
      state.session.store.remove(BINDINGS_PART, state.id);
    },
  },
});

function bind(session: Session, target: CellsState, type: unknown, id: unknown): HostObject {
  const text = readText(id, 255);
  if (target.boxes.length > 1) throw new Refusal("InvalidReference");
  const box = boxOf(target);
  const word = readWord(type, TYPES);
  if (text === "" || (word === "Text" && (box.rows > 1 || box.columns > 1))) return refuseArgument();
  // The new binding takes the place of one with its id.
  for (const other of Object.keys(boundCells(session)))
    if (sameName(other, text)) session.store.remove(BINDINGS_PART, other);
  const bound = { type: word, sheet: target.sheet, box: { ...box } };
  session.store.put(BINDINGS_PART, text, bound satisfies Json);
  return Binding({ session, id: text });
}

function ids({ session }: State): readonly string[] {
  return Object.keys(boundCells(session));
}

function find(state: State, id: unknown): HostObject | null {
  const found = ids(state).find((one) => sameName(one, readText(id)));
  return found === undefined ? null : Binding({ session: state.session, id: found });
}

function getItem(state: State, id: unknown): HostObject {
  const binding = find(state, id);
  if (binding === null) throw new Refusal("ItemNotFound");
  return binding;
}

export const BindingCollection = defineClass<State>({
  name: "BindingCollection",
  items: (state) => ids(state).map((id) => Binding({ session: state.session, id })),
  item: getItem,
  properties: { count: { get: (state) => ids(state).length } },
  methods: {
    add({ session }, range, type, id) {
      const active = session.spreadsheet.sheets.active();
      const target = Range.of(range) ?? cellsAnywhere(session, readText(range), active);
      return bind(session, target, type, id);
    },
    addFromNamedItem({ session }, name, type, id) {
      const target = cellNameOf(session, session.spreadsheet.sheets.active(), readText(name));
      if (target === undefined) throw new Refusal("ItemNotFound");
      return bind(session, target, type, id);
    },
    addFromSelection({ session }, type, id) {
      const { sheet, boxes } = session.spreadsheet.sheets.selection();
      return bind(session, { session, sheet, boxes }, type, id);
    },
    getItem,
    getItemOrNullObject: find,
    getItemAt(state, index) {
      const id = ids(state)[readInteger(index, 0, ids(state).length - 1)];
      return isMissing(id) ? refuseArgument() : Binding({ session: state.session, id });
    },
    getCount: (state) => ids(state).length,
  },
});
