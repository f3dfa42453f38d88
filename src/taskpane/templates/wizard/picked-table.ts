import type { Cell } from "../../../cells/cell";
import {
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

/** The table with a column taken from another header, by the person's own word; undefined: there is no such column. */
export function withColumn(table: PickedTable, column: string, index: number | undefined): PickedTable {
  const others = table.columns.filter((match) => match.column !== column);
  const columns = index === undefined ? others : [...others, { column, index, isCertain: true }];
  return { ...table, columns };
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
