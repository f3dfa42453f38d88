import { parseAddress } from "../addresses/parse";
import { sameName } from "../checks/sheet-names";
import type { Session } from "../model/session";
import type { Name } from "../spreadsheet";
import type { CellsState } from "./cells-state";

/** The name as it is seen from a sheet: the sheet's own before the workbook's. */
function findName(session: Session, text: string, sheet: string | null): Name | undefined {
  const all = session.spreadsheet.names.all().filter(({ name }) => sameName(name, text));
  const own = sheet === null ? undefined : all.find(({ scope }) => scope === sheet);
  return own ?? all.find(({ scope }) => scope === null);
}

/** The cells that a formula such as "=Sheet1!$A$1:$A$9" stands for; undefined if it is anything else. */
export function cellsOfFormula(session: Session, formula: string): CellsState | undefined {
  const address = parseAddress(formula.replace(/^=/, ""));
  if (address?.sheet === undefined) return undefined;
  const { sheet: sheetName, boxes } = address;
  const sheet = session.spreadsheet.sheets.all().find(({ name }) => sameName(name, sheetName));
  return sheet === undefined ? undefined : { session, sheet: sheet.id, boxes };
}

/** The cells that a defined name or the name of a table stands for. */
export function cellNameOf(session: Session, sheet: string, text: string): CellsState | undefined {
  const name = findName(session, text, sheet);
  if (name !== undefined) return cellsOfFormula(session, name.formula);
  const table = session.spreadsheet.tables.all().find((candidate) => sameName(candidate.name, text));
  if (table === undefined) return undefined;
  const { row, rows, column, columns } = table.box;
  const above = table.showHeaders ? 1 : 0;
  const below = table.showTotals ? 1 : 0;
  return {
    session,
    sheet: table.sheet,
    boxes: [{ row: row + above, rows: Math.max(rows - above - below, 1), column, columns }],
  };
}
