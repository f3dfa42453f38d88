import { isInSheet } from "../addresses/boxes";
import { checkAllowed } from "../checks/protection";
import { readBoolean, refuseArgument } from "../model/read";
import { EXCEL_ROWS } from "../spreadsheet";
import { boxOf } from "./cells-state";
import { cellsAt } from "./find-cells";
import { Range } from "./range";
import { checkPlace, freeRow, headerTexts } from "./table-add";
import { bodyBox, changeTable, tableOf, type TableRef, totalBox } from "./table-state";

/** A new place for a table: the header row stays where it is. */
export function resizeTable(ref: TableRef, given: unknown): void {
  const table = tableOf(ref);
  const state = Range.of(given) ?? cellsAt(ref.session, table.sheet, given);
  const box = boxOf(state);
  const least = table.showHeaders ? 2 : 1;
  const overlaps =
    box.column < table.box.column + table.box.columns && table.box.column < box.column + box.columns;
  if (state.sheet !== table.sheet || box.row !== table.box.row || box.rows < least || !overlaps)
    return refuseArgument();
  checkAllowed(ref.session, table.sheet);
  checkPlace(ref.session, table.sheet, box, table.id);
  if (table.showHeaders) {
    const row = { ...box, rows: 1 };
    const texts = ref.session.spreadsheet.cells.texts(table.sheet, row)[0] ?? [];
    const headers = headerTexts(ref.session, texts);
    const entries = headers.map((text, index) => (text === texts[index] ? null : { value: text }));
    ref.session.spreadsheet.cells.write(table.sheet, row, [entries]);
  }
  changeTable(ref, { box });
}

export function setShowTotals(ref: TableRef, value: unknown): void {
  const { session } = ref;
  const table = tableOf(ref);
  const show = readBoolean(value);
  if (show === table.showTotals) return;
  checkAllowed(session, table.sheet);
  if (!show) {
    const last = totalBox(table);
    changeTable(ref, { showTotals: false, box: { ...table.box, rows: table.box.rows - 1 } });
    session.spreadsheet.cells.clear(table.sheet, last, "All");
    return;
  }
  const row = { ...table.box, row: table.box.row + table.box.rows, rows: 1 };
  if (!isInSheet(row)) return refuseArgument();
  freeRow(session, table.sheet, row);
  changeTable(ref, { showTotals: true, box: { ...table.box, rows: table.box.rows + 1 } });
  const label = session.language === "zh-CN" ? "汇总" : "Total";
  session.spreadsheet.cells.write(table.sheet, { ...row, columns: 1 }, [[{ value: label }]]);
}

export function setShowHeaders(ref: TableRef, value: unknown): void {
  const { session } = ref;
  const table = tableOf(ref);
  const show = readBoolean(value);
  if (show === table.showHeaders) return;
  checkAllowed(session, table.sheet);
  const { box } = table;
  if (!show) {
    changeTable(ref, { showHeaders: false, box: bodyAndTotals(table) });
    session.spreadsheet.cells.clear(table.sheet, { ...box, rows: 1 }, "Contents");
    return;
  }
  const names = table.columns.map(({ name }) => ({ value: name }));
  const above = { ...box, row: box.row - 1, rows: 1 };
  if (above.row < 0 || box.rows >= EXCEL_ROWS) return refuseArgument();
  session.spreadsheet.cells.write(table.sheet, above, [names]);
  changeTable(ref, { showHeaders: true, box: { ...box, row: above.row, rows: box.rows + 1 } });
}

function bodyAndTotals(table: ReturnType<typeof tableOf>): typeof table.box {
  const body = bodyBox(table);
  return { ...body, rows: table.box.rows - 1 };
}
