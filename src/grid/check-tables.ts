import type { GridTable } from "./types";

const EXCEL_ROWS = 1_048_576;
const EXCEL_COLUMNS = 16_384;
const LONGEST_NAME = 255;

/** Throws a plain Error for whatever could not be a table in Excel either. */
export function checkTables(tables: readonly GridTable[]): void {
  const names = new Set<string>();
  for (const table of tables) {
    checkName(table.name);
    const key = table.name.toLowerCase();
    if (names.has(key)) throw new Error(`There are two tables named "${table.name}".`);
    names.add(key);
    checkColumns(table);
    checkRows(table);
  }
}

function checkName(name: string): void {
  const refuse = (reason: string): never => {
    throw new Error(`"${name}" cannot be the name of a table: ${reason}.`);
  };
  if (name === "") refuse("it is empty");
  if (name.length > LONGEST_NAME) refuse(`it is longer than ${LONGEST_NAME} characters`);
  if (!/^[\p{L}_]/u.test(name)) refuse("it must start with a letter or an underscore");
  if (!/^[\p{L}\p{M}\p{N}_.]+$/u.test(name)) {
    refuse("only letters, digits, full stops and underscores are allowed");
  }
  if (isCellName(name)) refuse("Excel reads it as the address of a cell");
  if (/^(?:true|false)$/i.test(name)) refuse("Excel reads it as a logical value");
}

function isCellName(name: string): boolean {
  if (/^(?:r\d*)?(?:c\d*)?$/i.test(name)) return true;
  const parts = /^([a-z]{1,3})0*([1-9]\d{0,6})$/i.exec(name);
  if (parts === null) return false;
  const [, letters = "", digits = ""] = parts;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return column <= EXCEL_COLUMNS && Number(digits) <= EXCEL_ROWS;
}

function checkColumns(table: GridTable): void {
  if (table.columns.length === 0) throw new Error(`The table "${table.name}" has no columns.`);
  if (table.columns.length > EXCEL_COLUMNS)
    throw new Error(`The table "${table.name}" has too many columns.`);
  const titles = new Set<string>();
  for (const title of table.columns) {
    if (title === "") throw new Error(`The table "${table.name}" has a column without a name.`);
    const key = title.toLowerCase();
    if (titles.has(key)) throw new Error(`The table "${table.name}" has two columns named "${title}".`);
    titles.add(key);
  }
}

function checkRows(table: GridTable): void {
  if (table.rows.length >= EXCEL_ROWS) throw new Error(`The table "${table.name}" has too many rows.`);
  table.rows.forEach((row, index) => {
    if (row.length > table.columns.length) {
      throw new Error(`Row ${index + 1} of the table "${table.name}" has more cells than there are columns.`);
    }
    if (row.some((cell) => typeof cell === "number" && !Number.isFinite(cell))) {
      throw new Error(`Row ${index + 1} of the table "${table.name}" has a number that is not finite.`);
    }
  });
}
