import type { Cell } from "../../../cells/cell";
import {
  doubtOfChoice,
  findDataset,
  recognise,
  recogniseDataset,
  type ColumnDefinition,
  type DatasetId,
  type Match,
} from "../../../columns";
import type { ImportNotice } from "../../../imports/csv";

/** Where the records of a table are. */
export type Origin =
  | { readonly kind: "table"; readonly name: string }
  | {
      readonly kind: "file";
      readonly rows: readonly (readonly Cell[])[];
      /** Where they stand when Excel opens the file. */
      readonly rowNumbers: readonly number[];
      /** What the person should know about how its header was read. */
      readonly notices: readonly ImportNotice[];
    };

/** A table as it was found: its header, and enough of its rows to recognise the columns by. */
export interface FoundTable {
  readonly title: string;
  readonly origin: Origin;
  readonly headers: readonly string[];
  readonly sample: readonly (readonly Cell[])[];
  readonly rows: number;
}

/** A table that was chosen, and what its columns are taken for. */
export interface PickedTable extends FoundTable {
  /** Undefined while nobody knows what it holds. */
  readonly dataset: DatasetId | undefined;
  readonly columns: readonly Match[];
}

/** Whether there is no record in it: nothing but a header, or rows that are wholly blank, as Excel makes them. */
export function isEmpty({ rows, sample }: FoundTable): boolean {
  return sample.length >= rows && sample.every((row) => row.every((cell) => cell === "" || cell === null));
}

/** Recognises what a table holds; not again what another table holds already. */
export function pickTable(found: FoundTable, others: readonly PickedTable[]): PickedTable {
  const dataset = recogniseDataset(found.headers);
  const isTaken = others.some((other) => other.dataset === dataset);
  return withDataset(found, isTaken ? undefined : dataset);
}

/** The table as one of another dataset, its columns recognised anew. */
export function withDataset(found: FoundTable, dataset: DatasetId | undefined): PickedTable {
  const { title, origin, headers, sample, rows } = found;
  const columns = dataset === undefined ? [] : recognise(dataset, headers, sample);
  return { title, origin, headers, sample, rows, dataset, columns };
}

/**
 * The table with a column taken from another header; undefined: there is no such column. The person's own word is certain,
 * but for a header that is the name of another column.
 */
export function withColumn(table: PickedTable, column: string, index: number | undefined): PickedTable {
  if (index === undefined) return { ...table, columns: othersThan(table, column) };
  const header = table.headers[index] ?? "";
  const doubt = table.dataset && doubtOfChoice(table.dataset, column, header);
  const match = doubt ? { column, index, isCertain: false, doubt } : { column, index, isCertain: true };
  return { ...table, columns: [...othersThan(table, column), match] };
}

/** The table with a doubtful column confirmed by the person. */
export function withConfirmed(table: PickedTable, { column, index }: Match): PickedTable {
  return { ...table, columns: [...othersThan(table, column), { column, index, isCertain: true }] };
}

function othersThan({ columns }: PickedTable, column: string): readonly Match[] {
  return columns.filter((match) => match.column !== column);
}

/** What keeps a table from being used: nobody knows what it holds, or by which column its records belong to months. */
export type Gap = "dataset" | "dates";

export function gapOf({ dataset, columns }: PickedTable): Gap | undefined {
  if (dataset === undefined) return "dataset";
  const { dateColumn } = findDataset(dataset);
  return columns.some(({ column }) => column === dateColumn) ? undefined : "dates";
}

/** Whether a column is there, is doubtful, or is missing. */
export type Standing = "certain" | "doubtful" | "missing";

export function matchOf(table: PickedTable, { id }: ColumnDefinition): Match | undefined {
  return table.columns.find(({ column }) => column === id);
}

export function standingOf(match: Match | undefined): Standing {
  if (match === undefined) return "missing";
  return match.isCertain ? "certain" : "doubtful";
}
