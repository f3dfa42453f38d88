import { isBlank, type Cell } from "../cells/cell";
import { isTotalsKey } from "../cells/keys";
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
  readonly totalsRows: number;
  readonly leftOut: LeftOut[];
}

/** Tells records from totals rows, from rows that hold nothing, and from what is left out by its status or department. */
export function keptRows(placed: readonly Placed[], rows: readonly Row[]): KeptRows {
  const keys = placed
    .filter(({ column }) => column.kind === "id" || column.kind === "category")
    .map(({ index }) => index);
  const indexes = placed.map(({ index }) => index);
  const sieve = new Sieve(placed);
  const kept: number[] = [];
  let totalsRows = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as Row;
    if (isTotalsRow(row, keys)) totalsRows++;
    else if (holdsAnything(row, indexes) && !sieve.leavesOut(row)) kept.push(index);
  }
  return { kept, totalsRows, leftOut: sieve.leftOut() };
}

/** 合计 stands in an id or category, or in the first cell that holds something. */
function isTotalsRow(row: Row, keys: readonly number[]): boolean {
  const [first] = row;
  if (isTotalsKey(isBlankCell(first) ? row.find((cell) => !isBlank(cell)) : first)) return true;
  for (const index of keys) if (isTotalsKey(row[index])) return true;
  return false;
}

function holdsAnything(row: Row, indexes: readonly number[]): boolean {
  for (const index of indexes) if (!isBlankCell(row[index])) return true;
  return false;
}

/** Most cells are plain texts and numbers, which are told without a call. */
function isBlankCell(cell: Cell): boolean {
  return typeof cell !== "number" && (cell === "" || isBlank(cell));
}
