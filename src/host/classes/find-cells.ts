import { cellBox } from "../addresses/boxes";
import { parseAddress } from "../addresses/parse";
import { Refusal } from "../model/refusal";
import { readText, refuseArgument } from "../model/read";
import type { Session } from "../model/session";
import { sameName } from "../checks/sheet-names";
import { cellNameOf } from "./name-lookup";
import type { CellsState } from "./cells-state";

function sheetIdByName(session: Session, name: string): string | undefined {
  return session.spreadsheet.sheets.all().find((sheet) => sameName(sheet.name, name))?.id;
}

/** The cells of an address or a name, as seen from a sheet. */
export function cellsAt(session: Session, sheet: string, value: unknown): CellsState {
  const text = readText(value);
  const address = parseAddress(text);
  if (address === undefined) {
    const named = cellNameOf(session, sheet, text.trim());
    return named ?? refuseArgument();
  }
  const target = address.sheet === undefined ? sheet : sheetIdByName(session, address.sheet);
  if (target === undefined || target !== sheet) return refuseArgument();
  return { session, sheet, boxes: address.boxes };
}

/** The cells of an address with its sheet, such as "Sheet1!A1:B2" or the name of a range. */
export function cellsAnywhere(session: Session, text: string, from: string): CellsState {
  const address = parseAddress(text);
  const sheet = address?.sheet === undefined ? from : sheetIdByName(session, address.sheet);
  if (sheet === undefined) throw new Refusal("ItemNotFound");
  return cellsAt(session, sheet, text);
}

export function activeCell(session: Session): CellsState {
  const { sheet, boxes } = session.spreadsheet.sheets.selection();
  const [first] = boxes;
  return { session, sheet, boxes: [cellBox(first?.row ?? 0, first?.column ?? 0)] };
}
