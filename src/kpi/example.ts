import type { Bilingual } from "./texts";

/** What stands in a cell of an example; true and false are printed as 是 and 否, yes and no. */
export type ExampleCell = string | number | boolean | Bilingual;

export type ExampleRows = readonly (readonly ExampleCell[])[];

/** A small call with a result that anybody can check by hand; the tests run it. */
export interface Example {
  /** By parameter: a list is a column of cells, rows are a block of them, anything else stands in the formula. */
  readonly arguments: Readonly<Record<string, ExampleCell | readonly ExampleCell[] | ExampleRows>>;
  /** Computed by hand from the cells. */
  readonly result: ExampleCell | ExampleRows;
  /** What the cells show, where the account of the rows does not say it. */
  readonly note?: Bilingual;
}
