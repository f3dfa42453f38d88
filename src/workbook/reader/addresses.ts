import type { Area } from "../formula";

const LETTERS = 26;
const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** "B4" or "$B$4:$D$6"; undefined for what is not the address of cells. */
export function areaOf(address: string): Area | undefined {
  const [first, last = first] = address.split(":");
  const from = cellOf(first ?? "");
  const to = cellOf(last ?? "");
  if (!from || !to) return undefined;
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/** The areas of an address that names several, by blanks or commas between them. */
export function areasOf(addresses: string): Area[] {
  return addresses.split(/[\s,]+/).flatMap((address) => areaOf(address) ?? []);
}

function cellOf(address: string): { row: number; column: number } | undefined {
  const [, letters, row] = CELL.exec(address) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce(
    (number, letter) => number * LETTERS + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(row) - 1, column: column - 1 };
}
