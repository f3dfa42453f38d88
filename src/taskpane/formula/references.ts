/** Cells of the workbook: the sheet as Excel writes it in front of an address, and the address on that sheet. */
export interface Place {
  /** Stays the same when the sheet is renamed. */
  readonly sheetId: string;
  /** In quotes where Excel needs them: 'Orders 2025'. */
  readonly sheet: string;
  readonly cells: string;
}

/** What an argument refers to when it was picked from the selection: cells, or a column of a table. */
export interface Picked {
  readonly place: Place;
  /** The column of a table, where the selection is one: Orders[Customer]. */
  readonly column?: string | undefined;
}

/** Takes an address with its sheet apart: 'Orders 2025'!A1:B9. */
export function placeOf(address: string, sheetId: string): Place {
  const end = address.lastIndexOf("!");
  return { sheetId, sheet: address.slice(0, Math.max(end, 0)), cells: address.slice(end + 1) };
}

/** How a formula in the target cell refers to what was picked: with the sheet where it is another one. */
export function referenceFrom(target: Place | undefined, { place, column }: Picked): string {
  return column ?? addressFrom(target, place);
}

/** The address as it reads from another cell: with the sheet only where it is another one. */
export function addressFrom(from: Place | undefined, place: Place): string {
  return place.sheetId === from?.sheetId ? place.cells : addressOf(place);
}

/** The address with its sheet. */
export function addressOf({ sheet, cells }: Place): string {
  return `${sheet}!${cells}`;
}

/** A column of a table in a formula; the characters that have a meaning there are escaped. */
export function tableColumn(table: string, column: string): string {
  return `${table}[${column.replace(/['[\]#@]/g, "'$&")}]`;
}
