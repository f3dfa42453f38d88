import { amountOf, dateOf, flagOf, pointsOf } from "../hand/read";
import { freshColumn, MAKERS, type ColumnName } from "../records/columns";
import type { Kind, Maker } from "../records/makers";

export type TypedValue = number | string | boolean;

const orBlank = (value: number): TypedValue => (Number.isNaN(value) ? "" : value);

const READERS: Readonly<Record<Kind, (cell: unknown) => TypedValue>> = {
  flags: (cell) => {
    const flag = flagOf(cell);
    return Number.isNaN(flag) ? "" : flag === 1;
  },
  ids: (cell) => String(cell).trim(),
  categories: (cell) => String(cell).trim(),
  counts: (cell) => orBlank(pointsOf(cell)),
  scores: (cell) => orBlank(pointsOf(cell)),
  amounts: (cell) => orBlank(amountOf(cell)),
  dates: (cell) => orBlank(dateOf(cell)),
};

/** The cells of a column as formulas need them: every number a number, every flag TRUE or FALSE, "" for a blank. */
export function typedColumn(name: ColumnName, rows: number): TypedValue[] {
  const { kind }: Maker = MAKERS[name];
  return freshColumn(name, rows).map(([cell]) => READERS[kind](cell));
}
