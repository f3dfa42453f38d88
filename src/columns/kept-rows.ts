import { isBlank, type Cell } from "../cells/cell";
import { isTotalsKey } from "../cells/keys";
import { beginsTotalsWord } from "../cells/text";
import { Sieve, type Placed } from "./sieve";
import type { Dataset, LeftOut, Match } from "./types";

type Row = readonly Cell[];

/** A dataset's columns with the headers that they have. */
export function placesOf(
  dataset: Dataset,
  headers: readonly string[],
  places: readonly Pick<Match, "column" | "index">[],
): Placed[] {
  const indexes = new Map(places.map(({ column, index }) => [column, index]));
  return dataset.columns.flatMap((column) => {
    const index = indexes.get(column.id);
    return index === undefined ? [] : [{ column, index, header: headers[index] ?? "" }];
  });
}

/** The rows of a table that are records, by their places in it, and what the others are. */
export interface KeptRows {
  readonly kept: number[];
  readonly rows: Row[];
  readonly totalsRows: number;
  readonly leftOut: LeftOut[];
}

/** Tells records from totals rows, from rows that hold nothing, and from what is left out by its status or department. */
export function keptRows(placed: readonly Placed[], rows: readonly Row[]): KeptRows {
  const keys = placed
    .filter(({ column }) => column.kind === "id" || column.kind === "category")
    .map(({ index }) => index);
  const isKeyFirst = keys.includes(0);
  const indexes = placed.map(({ index }) => index);
  const sieve = new Sieve(placed);
  const kept: number[] = [];
  const found: Row[] = [];
  let totalsRows = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as Row;
    if (isTotalsRow(row, keys, isKeyFirst)) totalsRows++;
    else if (holdsAnything(row, indexes) && !sieve.leavesOut(row)) {
      kept.push(index);
      found.push(row);
    }
  }
  return { kept, rows: found, totalsRows, leftOut: sieve.leftOut() };
}

/** 合计 stands in an id or category, or in the first cell that holds something. */
function isTotalsRow(row: Row, keys: readonly number[], isKeyFirst: boolean): boolean {
  const first = row[0];
  if (isBlankCell(first)) {
    if (isTotals(row.find((cell) => !isBlank(cell)))) return true;
  } else if (!isKeyFirst && isTotals(first)) return true;
  for (let key = 0; key < keys.length; key++) if (isTotals(row[keys[key] as number])) return true;
  return false;
}

/** Most texts show by their first characters that they are no such word. */
function isTotals(cell: Cell): boolean {
  if (typeof cell === "string") return beginsTotalsWord(cell) && isTotalsKey(cell);
  return typeof cell === "object" && isTotalsKey(cell);
}

function holdsAnything(row: Row, indexes: readonly number[]): boolean {
  for (let place = 0; place < indexes.length; place++)
    if (!isBlankCell(row[indexes[place] as number])) return true;
  return false;
}

/** Most cells are plain texts and numbers, which are told without a call. */
function isBlankCell(cell: Cell): boolean {
  return typeof cell !== "number" && (cell === "" || isBlank(cell));
}
