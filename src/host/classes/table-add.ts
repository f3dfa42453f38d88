import { intersection, isInSheet } from "../addresses/boxes";
import { checkAllowed } from "../checks/protection";
import { numberedName, sameName } from "../checks/sheet-names";
import { readBoolean, readText, refuseArgument } from "../model/read";
import { Refusal } from "../model/refusal";
import type { Session } from "../model/session";
import type { Box } from "../spreadsheet";
import { boxOf, type CellsState, isUnbounded, sheetOf } from "./cells-state";
import { cellsAnywhere } from "./find-cells";
import { moveCells } from "./move-cells";
import { Range } from "./range";

const DEFAULT_STYLE = "TableStyleMedium2";

/** Header texts without blanks and repetitions, as Excel makes them. */
export function headerTexts(session: Session, given: readonly string[]): string[] {
  const word = session.language === "zh-CN" ? "列" : "Column";
  const texts: string[] = [];
  for (const [index, text] of given.entries()) {
    const base = text === "" ? word + String(index + 1) : text;
    let candidate = base;
    for (let number = 2; texts.some((other) => sameName(other, candidate)); number += 1)
      candidate = base + String(number);
    texts.push(candidate);
  }
  return texts;
}

/** Refuses a place that touches another table or merged cells. */
export function checkPlace(session: Session, sheet: string, box: Box, own?: string): void {
  const { tables, cells } = session.spreadsheet;
  const others = tables.all().filter((table) => table.sheet === sheet && table.id !== own);
  const taken = [...others.map((table) => table.box), ...cells.merges(sheet)];
  if (taken.some((other) => intersection(other, box) !== undefined)) throw new Refusal("MergedRangeConflict");
}

function isFilled(session: Session, sheet: string, box: Box): boolean {
  return session.spreadsheet.cells.formulas(sheet, box).some((row) => row.some((value) => value !== ""));
}

/** Makes sure that a row of cells is free for a table: what is there goes down. */
export function freeRow(session: Session, sheet: string, box: Box): void {
  if (isFilled(session, sheet, box)) moveCells(session, sheet, box, "Down");
}

function writeHeaders({ session, sheet }: CellsState, box: Box, hasHeaders: boolean): void {
  const { cells } = session.spreadsheet;
  const row = { ...box, rows: 1 };
  const before = hasHeaders ? (cells.texts(sheet, row)[0] ?? []) : new Array<string>(box.columns).fill("");
  const entries = headerTexts(session, before).map((text, index) => {
    const isSame = hasHeaders && before[index] === text;
    return isSame &&
      typeof cells.values(sheet, { ...row, column: box.column + index, columns: 1 })[0]?.[0] === "string"
      ? null
      : { value: text };
  });
  if (entries.some((entry) => entry !== null)) cells.write(sheet, row, [entries]);
}

/** Where the new table stands, with header and at least one row of data. */
function placeTable(state: CellsState, hasHeaders: boolean): Box {
  const { session, sheet } = state;
  const given = boxOf(state);
  const box = { ...given, rows: hasHeaders ? Math.max(given.rows, 2) : given.rows + 1 };
  if (!isInSheet(box)) return refuseArgument();
  checkPlace(session, sheet, box);
  if (!hasHeaders) moveCells(session, sheet, { ...given, rows: 1 }, "Down");
  writeHeaders(state, box, hasHeaders);
  return box;
}

/** `tables.add(address, hasHeaders)`; `sheet` is the collection's own. Gives the id. */
export function addTable(session: Session, sheet: string | null, address: unknown, headers: unknown): string {
  const from = sheet ?? session.spreadsheet.sheets.active();
  const state = Range.of(address) ?? cellsAnywhere(session, readText(address), from);
  if (sheet !== null && state.sheet !== sheet) return refuseArgument();
  if (isUnbounded(boxOf(state))) return refuseArgument();
  const hasHeaders = readBoolean(headers);
  checkAllowed(session, sheetOf(state).id);
  const box = placeTable(state, hasHeaders);
  session.formats.forget();
  const { tables, names } = session.spreadsheet;
  const all = tables.all();
  return tables.add({
    name: numberedName(session.language === "zh-CN" ? "表" : "Table", all.length, [...all, ...names.all()]),
    sheet: state.sheet,
    box,
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
    style: DEFAULT_STYLE,
  });
}
