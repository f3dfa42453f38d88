import { parseAddress } from "../addresses/parse";
import { printFixedBox } from "../addresses/print";
import { type CellMove, shiftedBox } from "../addresses/shift-box";
import type { Session } from "../model/session";
import type { Box } from "../spreadsheet";
import { moveBindings } from "./bindings";
import { PAGE_ADDRESSES, pageRecord, putPage } from "./page-store";
import { cellsOf } from "./range-areas";

function movedBoxes(boxes: readonly Box[], move: CellMove): Box[] {
  return boxes.flatMap((box) => shiftedBox(box, move) ?? []);
}

function moveReferences(session: Session, sheet: string, move: CellMove): void {
  for (const object of session.references.values()) {
    const state = cellsOf(object);
    if (state?.sheet === sheet) state.boxes = movedBoxes(state.boxes, move);
  }
}

function movePageAddresses(session: Session, sheet: string, move: CellMove): void {
  const state = { session, id: sheet };
  for (const name of PAGE_ADDRESSES) {
    const before = pageRecord(state)[name];
    if (typeof before !== "string") continue;
    const after = movedBoxes(parseAddress(before)?.boxes ?? [], move);
    putPage(state, name, after.length > 0 ? after.map(printFixedBox).join(",") : null);
  }
}

/** Ranges that the client keeps, bindings, print areas, titles and conditional formats follow their cells. */
export function followCells(session: Session, sheet: string, move: CellMove): void {
  session.formats.forget();
  session.rules.moved(sheet, (boxes) => movedBoxes(boxes, move));
  moveReferences(session, sheet, move);
  moveBindings(session, sheet, move);
  movePageAddresses(session, sheet, move);
}
