import type { Area } from "../formula";
import type { Names } from "../names";
import type { Profile, SheetPlan } from "../plan";
import { printFormula } from "../print";
import { writtenBlock, type WrittenBlock, type WrittenCell } from "../profile";
import { addressOf, bytesOf, task, type Task } from "./task";
import { typedText } from "./typed-text";

/** A piece of data small enough that requests are well filled. */
const BYTES_OF_PIECE = 256 * 1024;

/** What is handed to Excel for a cell; null leaves the cell as it is. */
type Entry = string | number | boolean | null;

/** The values of a sheet; formulas come when the tables are there that they name. */
export function valueTasks(sheet: SheetPlan, profile: Profile): Task[] {
  return tasksOf(sheet, profile, (cell) => {
    if (typeof cell === "string") return typedText(cell);
    return typeof cell === "object" ? null : cell;
  });
}

/** Of a spill the first cell alone; a sparkline, which this interface does not have, as the formula in its place. */
export function formulaTasks(sheet: SheetPlan, profile: Profile, names: Names): Task[] {
  return tasksOf(sheet, profile, (cell) =>
    cell === null || typeof cell !== "object" ? null : `=${printFormula(cell.formula, names)}`,
  );
}

function tasksOf(sheet: SheetPlan, profile: Profile, entryOf: (cell: WrittenCell) => Entry): Task[] {
  return sheet.blocks.flatMap((block) => {
    const { cells, ...place }: WrittenBlock = writtenBlock(block, profile);
    const entries = cells.map((row) => row.map(entryOf));
    return piecesOf(entries).map(({ first, rows }) => {
      const area = { row: place.row + first, column: place.column, ...sizeOf(rows) };
      return writeTask(sheet.id, area, rows);
    });
  });
}

function sizeOf(rows: readonly (readonly Entry[])[]): { rows: number; columns: number } {
  return { rows: rows.length, columns: rows[0]?.length ?? 0 };
}

function writeTask(sheet: string, area: Area, rows: Entry[][]): Task {
  return task({ objects: 2, properties: 1, content: rows }, (target) => {
    target.sheet(sheet).getRange(addressOf(area)).formulas = rows;
  });
}

/** Rows beside each other that have something in them, in pieces. */
function piecesOf(rows: Entry[][]): { first: number; rows: Entry[][] }[] {
  const pieces: { first: number; rows: Entry[][]; bytes: number }[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.every((entry) => entry === null)) continue;
    const last = pieces.at(-1);
    const bytes = bytesOf(row);
    const follows = last !== undefined && last.first + last.rows.length === index;
    if (follows && last.bytes + bytes <= BYTES_OF_PIECE) {
      last.rows.push(row);
      last.bytes += bytes;
    } else pieces.push({ first: index, rows: [row], bytes });
  }
  return pieces;
}
