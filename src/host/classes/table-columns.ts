import { isInSheet } from "../addresses/boxes";
import { checkAllowed } from "../checks/protection";
import { sameName } from "../checks/sheet-names";
import { defineClass, type HostObject } from "../model/define";
import { isMissing, readInteger, readOptional, readText, refuseArgument } from "../model/read";
import { Refusal } from "../model/refusal";
import type { Box, TableState } from "../spreadsheet";
import { moveCells } from "./move-cells";
import { Range } from "./range";
import { readCells, writeCells } from "./range-values";
import { checkPlace, headerTexts } from "./table-add";
import {
  bodyBox,
  cellsOfTable,
  changeTable,
  headerBox,
  tableOf,
  type TableRef,
  totalBox,
} from "./table-state";

interface ColumnRef extends TableRef {
  readonly column: number;
}

function indexOf(ref: ColumnRef): number {
  const index = tableOf(ref).columns.findIndex(({ id }) => id === ref.column);
  if (index < 0) throw new Refusal("ItemNotFound");
  return index;
}

function columnBox(ref: ColumnRef, box: Box): Box {
  return { ...box, column: tableOf(ref).box.column + indexOf(ref), columns: 1 };
}

function cells(ref: ColumnRef, box: (table: TableState) => Box) {
  const table = tableOf(ref);
  return cellsOfTable(ref, table, columnBox(ref, box(table)));
}

function rename(ref: ColumnRef, value: unknown): void {
  const table = tableOf(ref);
  const name = readText(value, 255);
  const isTaken = table.columns.some((column) => column.id !== ref.column && sameName(column.name, name));
  if (name === "" || isTaken) return refuseArgument();
  checkAllowed(ref.session, table.sheet);
  ref.session.spreadsheet.cells.write(table.sheet, columnBox(ref, headerBox(table)), [[{ value: name }]]);
}

const whole = ({ box }: TableState): Box => box;

const TableColumn = defineClass<ColumnRef>({
  name: "TableColumn",
  identity: ({ column }) => ({ Id: column }),
  properties: {
    id: { get: ({ column }) => column },
    index: { get: indexOf },
    name: {
      get: (ref) => tableOf(ref).columns[indexOf(ref)]?.name ?? "",
      set: rename,
    },
    values: {
      computed: true,
      get: (ref) =>
        readCells(cells(ref, whole), (sheet, box) => ref.session.spreadsheet.cells.values(sheet, box)),
      set: (ref, value) => {
        writeCells(cells(ref, whole), value);
      },
    },
  },
  methods: {
    getRange: (ref) => Range(cells(ref, whole)),
    getDataBodyRange: (ref) => Range(cells(ref, bodyBox)),
    getHeaderRowRange: (ref) => Range(cells(ref, headerBox)),
    getTotalRowRange: (ref) => Range(cells(ref, totalBox)),
  },
});

function columns(ref: TableRef): readonly HostObject[] {
  return tableOf(ref).columns.map(({ id }) => TableColumn({ ...ref, column: id }));
}

function find(ref: TableRef, key: unknown): HostObject | null {
  const found = tableOf(ref).columns.find(({ id, name }) =>
    typeof key === "number" ? id === key : sameName(name, readText(key)),
  );
  return found === undefined ? null : TableColumn({ ...ref, column: found.id });
}

function getItem(ref: TableRef, key: unknown): HostObject {
  const column = find(ref, key);
  if (column === null) throw new Refusal("ItemNotFound");
  return column;
}

/** Adds a column at the table's end; between others is not part of this host. */
function add(ref: TableRef, index: unknown, values: unknown, name: unknown): HostObject {
  const { session } = ref;
  const table = tableOf(ref);
  const end = table.columns.length;
  if (!isMissing(index) && readInteger(index, -1, end) !== -1 && index !== end)
    throw new Refusal("UnsupportedOperation");
  checkAllowed(session, table.sheet);
  const box = { ...table.box, columns: table.box.columns + 1 };
  const added = { ...box, column: box.column + end, columns: 1 };
  if (!isInSheet(box)) return refuseArgument();
  checkPlace(session, table.sheet, added, table.id);
  if (session.spreadsheet.cells.formulas(table.sheet, added).some(([value]) => value !== ""))
    moveCells(session, table.sheet, added, "Right");
  const given = readOptional(name, (value) => readText(value, 255), "");
  const header = headerTexts(session, [...table.columns.map((column) => column.name), given]).at(-1) ?? "";
  session.spreadsheet.cells.write(table.sheet, { ...added, rows: 1 }, [[{ value: header }]]);
  changeTable(ref, { box });
  if (!isMissing(values)) writeColumn(ref, added, values);
  return columns(ref)[end] ?? refuseArgument();
}

/** Values for the whole column with its header, or for the rows of data only. */
function writeColumn(ref: TableRef, added: Box, values: unknown): void {
  const table = tableOf(ref);
  const body = { ...bodyBox(table), column: added.column, columns: 1 };
  const isWhole = Array.isArray(values) && values.length === table.box.rows;
  writeCells(cellsOfTable(ref, table, isWhole ? added : body), values);
}

export const TableColumnCollection = defineClass<TableRef>({
  name: "TableColumnCollection",
  items: columns,
  item: getItem,
  properties: { count: { get: (ref) => tableOf(ref).columns.length } },
  methods: {
    add,
    getItem,
    getItemOrNullObject: find,
    getItemAt: (ref, index) => columns(ref)[readInteger(index, 0, columns(ref).length - 1)],
    getCount: (ref) => tableOf(ref).columns.length,
  },
});
