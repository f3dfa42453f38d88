import { contains, intersection } from "../addresses/boxes";
import { readFreeName } from "../checks/names";
import { checkAllowed } from "../checks/protection";
import { sameName } from "../checks/sheet-names";
import { defineClass, type HostClass, type HostObject } from "../model/define";
import { readBoolean, readInteger, readText, refuseArgument } from "../model/read";
import { Refusal } from "../model/refusal";
import type { Session } from "../model/session";
import type { TableState } from "../spreadsheet";
import { boxOf, type CellsState } from "./cells-state";
import { Range } from "./range";
import { EVENT, registrations, WORKBOOK_TARGET } from "./registrations";
import { addTable } from "./table-add";
import { TableColumnCollection } from "./table-columns";
import { resizeTable, setShowHeaders, setShowTotals } from "./table-edits";
import { TableRowCollection } from "./table-rows";
import {
  bodyBox,
  cellsOfTable,
  changeTable,
  headerBox,
  tableOf,
  type TableRef,
  totalBox,
} from "./table-state";
import { Worksheet } from "./worksheet";

const STYLE = /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/;

function readStyle(value: unknown): string {
  const style = readText(value);
  return style === "" || STYLE.test(style) ? style : refuseArgument();
}

function range(ref: TableRef, box: (table: TableState) => TableState["box"]): HostObject {
  const table = tableOf(ref);
  return Range(cellsOfTable(ref, table, box(table)));
}

function flag(name: "showBandedRows" | "showFilterButton") {
  return {
    get: (ref: TableRef) => tableOf(ref)[name],
    set: (ref: TableRef, value: unknown) => {
      changeTable(ref, { [name]: readBoolean(value) });
    },
  };
}

export const Table: HostClass<TableRef> = defineClass<TableRef>({
  name: "Table",
  identity: (ref) => ({ Id: tableOf(ref).id }),
  navigation: {
    columns: (ref) => TableColumnCollection(ref),
    rows: (ref) => TableRowCollection(ref),
    worksheet: (ref) => Worksheet({ session: ref.session, id: tableOf(ref).sheet }),
  },
  properties: {
    id: { get: (ref) => tableOf(ref).id },
    name: {
      get: (ref) => tableOf(ref).name,
      set: (ref, value) => {
        changeTable(ref, { name: readFreeName(ref.session, value, null, tableOf(ref).name) });
      },
    },
    style: {
      get: (ref) => tableOf(ref).style,
      set: (ref, value) => {
        changeTable(ref, { style: readStyle(value) });
      },
    },
    showHeaders: { get: (ref) => tableOf(ref).showHeaders, set: setShowHeaders },
    showTotals: { get: (ref) => tableOf(ref).showTotals, set: setShowTotals },
    showBandedRows: flag("showBandedRows"),
    showFilterButton: flag("showFilterButton"),
  },
  methods: {
    ...registrations<TableRef>(
      { DataChanged: EVENT.tableChanged, SelectionChanged: EVENT.tableSelectionChanged },
      (ref) => tableOf(ref).id,
    ),
    getRange: (ref) => range(ref, ({ box }) => box),
    getDataBodyRange: (ref) => range(ref, bodyBox),
    getHeaderRowRange: (ref) => range(ref, headerBox),
    getTotalRowRange: (ref) => range(ref, totalBox),
    resize: resizeTable,
    convertToRange(ref) {
      const table = tableOf(ref);
      checkAllowed(ref.session, table.sheet);
      ref.session.spreadsheet.tables.remove(table.id);
      return Range(cellsOfTable(ref, table, table.box));
    },
    delete(ref) {
      const table = tableOf(ref);
      checkAllowed(ref.session, table.sheet);
      ref.session.spreadsheet.tables.remove(table.id);
      ref.session.spreadsheet.cells.clear(table.sheet, table.box, "All");
    },
  },
});

interface Scope {
  readonly session: Session;
  /** The id of the sheet; null for the tables of all sheets. */
  readonly sheet: string | null;
}

function all({ session, sheet }: Scope): readonly TableState[] {
  return session.spreadsheet.tables.all().filter((table) => sheet === null || table.sheet === sheet);
}

function objects(session: Session, tables: readonly TableState[]): readonly HostObject[] {
  return tables.map(({ id }) => Table({ session, id }));
}

function find(scope: Scope, key: unknown): HostObject | null {
  const text = typeof key === "number" ? String(key) : readText(key);
  const found = all(scope).find(({ id, name }) => id === text || sameName(name, text));
  return found === undefined ? null : Table({ session: scope.session, id: found.id });
}

function getItem(scope: Scope, key: unknown): HostObject {
  const table = find(scope, key);
  if (table === null) throw new Refusal("ItemNotFound");
  return table;
}

export const TableCollection: HostClass<Scope> = defineClass<Scope>({
  name: "TableCollection",
  items: (scope) => objects(scope.session, all(scope)),
  item: getItem,
  properties: { count: { get: (scope) => all(scope).length } },
  methods: {
    ...registrations<Scope>(
      { DataChanged: EVENT.tableChanged, Added: EVENT.tableAdded, Deleted: EVENT.tableDeleted },
      ({ sheet }) => sheet ?? WORKBOOK_TARGET,
    ),
    add: ({ session, sheet }, address, hasHeaders) =>
      Table({ session, id: addTable(session, sheet, address, hasHeaders) }),
    getItem,
    getItemOrNullObject: find,
    getItemAt(scope, index) {
      return objects(scope.session, all(scope))[readInteger(index, 0, all(scope).length - 1)];
    },
    getCount: (scope) => all(scope).length,
  },
});

interface Scoped {
  readonly cells: CellsState;
  readonly fully: boolean;
}

function touched({ cells, fully }: Scoped): readonly TableState[] {
  const box = boxOf(cells);
  return all(cells).filter((table) =>
    fully ? contains(box, table.box) : intersection(box, table.box) !== undefined,
  );
}

const TableScopedCollection = defineClass<Scoped>({
  name: "TableScopedCollection",
  items: (scoped) => objects(scoped.cells.session, touched(scoped)),
  item: (scoped, key) => getItem(scoped.cells, key),
  methods: {
    getCount: (scoped) => touched(scoped).length,
    getFirst: (scoped) => objects(scoped.cells.session, touched(scoped))[0] ?? null,
    getItem: (scoped, key) => getItem(scoped.cells, key),
    getItemOrNullObject: (scoped, key) => find(scoped.cells, key),
  },
});

/** The tables that a range touches. */
export function scopedTables(cells: CellsState, fully: boolean): HostObject {
  return TableScopedCollection({ cells, fully });
}
