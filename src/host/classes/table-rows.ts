import { isInSheet } from "../addresses/boxes";
import { checkAllowed } from "../checks/protection";
import { defineClass, type HostObject } from "../model/define";
import { isMissing, readInteger, refuseArgument } from "../model/read";
import { moveCells } from "./move-cells";
import { Range } from "./range";
import { givenCells, readCells, writeCells } from "./range-values";
import { freeRow } from "./table-add";
import { bodyBox, cellsOfTable, changeTable, tableOf, type TableRef, totalRows } from "./table-state";

interface RowRef extends TableRef {
  readonly index: number;
}

function cells(ref: RowRef) {
  const table = tableOf(ref);
  const body = bodyBox(table);
  readInteger(ref.index, 0, body.rows - 1);
  return cellsOfTable(ref, table, { ...body, row: body.row + ref.index, rows: 1 });
}

function removeRows(ref: TableRef, index: number, count: number): void {
  const table = tableOf(ref);
  const body = bodyBox(table);
  checkAllowed(ref.session, table.sheet);
  readInteger(index, 0, body.rows - 1);
  readInteger(count, 1, body.rows - index);
  moveCells(ref.session, table.sheet, { ...body, row: body.row + index, rows: count }, "Up");
  // A table keeps one row of data, if a blank one.
  const left = Math.max(body.rows - count, 1);
  changeTable(ref, { box: { ...table.box, rows: table.box.rows - body.rows + left } });
}

const TableRow = defineClass<RowRef>({
  name: "TableRow",
  properties: {
    index: { get: ({ index }) => index },
    values: {
      computed: true,
      get: (ref) => readCells(cells(ref), (sheet, box) => ref.session.spreadsheet.cells.values(sheet, box)),
      set: (ref, value) => {
        writeCells(cells(ref), value);
      },
    },
  },
  methods: {
    getRange: (ref) => Range(cells(ref)),
    delete: (ref) => {
      removeRows(ref, ref.index, 1);
    },
  },
});

/** Rows of values as wide as the table. */
function givenRows(ref: TableRef, values: unknown): readonly (readonly unknown[])[] {
  const width = tableOf(ref).box.columns;
  if (isMissing(values)) return [new Array<unknown>(width).fill(null)];
  if (!Array.isArray(values) || values.length === 0) return refuseArgument();
  const rows = Array.isArray(values[0]) ? (values as unknown[]) : [values as unknown];
  return givenCells({ row: 0, column: 0, rows: rows.length, columns: width }, rows);
}

/** Makes room inside the table, or below it where nothing is in the way. */
function makeRoom(ref: TableRef, at: number, count: number): void {
  const { session } = ref;
  const table = tableOf(ref);
  const body = bodyBox(table);
  const room = { ...body, row: body.row + at, rows: count };
  const box = { ...table.box, rows: table.box.rows + count };
  if (!isInSheet(box)) return refuseArgument();
  const isInside = at < body.rows || totalRows(table) > 0;
  if (isInside) moveCells(session, table.sheet, room, "Down");
  else freeRow(session, table.sheet, room);
  changeTable(ref, { box });
}

function add(ref: TableRef, index: unknown, values: unknown): HostObject {
  const rows = givenRows(ref, values);
  const table = tableOf(ref);
  const { rows: count } = bodyBox(table);
  const given = isMissing(index) ? -1 : readInteger(index, -1, count);
  const at = given === -1 ? count : given;
  checkAllowed(ref.session, table.sheet);
  makeRoom(ref, at, rows.length);
  const body = bodyBox(tableOf(ref));
  writeCells(cellsOfTable(ref, table, { ...body, row: body.row + at, rows: rows.length }), rows);
  return TableRow({ ...ref, index: at });
}

function count(ref: TableRef): number {
  return bodyBox(tableOf(ref)).rows;
}

export const TableRowCollection = defineClass<TableRef>({
  name: "TableRowCollection",
  items: (ref) => Array.from({ length: count(ref) }, (_, index) => TableRow({ ...ref, index })),
  properties: { count: { get: count } },
  methods: {
    add,
    deleteRowsAt(ref, index, number) {
      removeRows(ref, readInteger(index), isMissing(number) ? 1 : readInteger(number));
    },
    getItemAt: (ref, index) => TableRow({ ...ref, index: readInteger(index, 0, count(ref) - 1) }),
    getCount: count,
  },
});
