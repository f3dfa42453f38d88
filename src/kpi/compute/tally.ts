import { NO_KEY, type KeyColumn } from "../../cells/keys";
import type { Ledger } from "./ledger";
import { COUNTED, NOT_CONCERNED, type Measure } from "./measures";
import { eachRow, type Selection, type Table } from "./table";

const ROUNDING = 1e-12;

/** What a measure came to: its amount, and how many rows were counted for it. */
export interface Tally {
  readonly amount: number;
  readonly rows: number;
}

/** Adds up one measure over the selected rows of its table. */
export function tally(measure: Measure, table: Table, selection: Selection): Tally {
  if (measure.total !== undefined) return { amount: measure.total, rows: 1 };
  if (measure.identity !== undefined) return distinct(measure, measure.identity, table, selection);
  return measure.amount
    ? summed(measure, measure.amount.bind(measure), table, selection)
    : counted(measure, table, selection);
}

function counted(measure: Measure, table: Table, selection: Selection): Tally {
  let rows = 0;
  eachRow(table, selection, (row) => {
    if (measure.judge(row) === COUNTED) rows++;
  });
  return { amount: rows, rows };
}

/** Neumaier's summation: the order of the rows must not show in the last digits. */
function summed(
  measure: Measure,
  amountOf: (row: number) => number,
  table: Table,
  selection: Selection,
): Tally {
  let rows = 0;
  let sum = 0;
  let lost = 0;
  let magnitude = 0;
  eachRow(table, selection, (row) => {
    if (measure.judge(row) !== COUNTED) return;
    const amount = amountOf(row);
    const next = sum + amount;
    lost += Math.abs(sum) >= Math.abs(amount) ? sum - next + amount : amount - next + sum;
    sum = next;
    magnitude += Math.abs(amount);
    rows++;
  });
  const amount = sum + lost;
  // What is left of 100.1 + 200.2 - 300.3 is rounding, not an amount to divide by.
  return { amount: Math.abs(amount) < magnitude * ROUNDING ? 0 : amount, rows };
}

function distinct(measure: Measure, ids: KeyColumn, table: Table, selection: Selection): Tally {
  const seen = new Uint8Array(table.length);
  let rows = 0;
  eachRow(table, selection, (row) => {
    if (measure.judge(row) !== COUNTED || !isNew(seen, ids.at(row))) return;
    rows++;
  });
  return { amount: rows, rows };
}

/** Whether an identity is met for the first time; there are never more identities than rows. */
function isNew(seen: Uint8Array, code: number): boolean {
  if (code === NO_KEY || seen[code] === 1) return false;
  seen[code] = 1;
  return true;
}

/** Enters every row of the base's table into the ledger. */
export function enterBase(measure: Measure, table: Table, selection: Selection, ledger: Ledger): void {
  if (measure.total !== undefined) return ledger.base(0);
  const seen = new Uint8Array(table.length);
  eachRow(
    table,
    selection,
    (row) => {
      const verdict = measure.judge(row);
      if (verdict !== COUNTED && verdict !== NOT_CONCERNED) return ledger.exclude(row, verdict);
      if (measure.identity !== undefined && !isNew(seen, measure.identity.at(row)))
        return ledger.exclude(row, "sameId");
      ledger.base(row);
    },
    (row, reason) => ledger.exclude(row, reason),
  );
}

/** Enters the rows that the numerator's measures count; a row that counts for two of them is one row. */
export function enterNumerator(
  measures: readonly Measure[],
  table: Table,
  selection: Selection,
  ledger: Ledger,
): void {
  if (measures.every(({ total }) => total !== undefined)) return ledger.numerator(0);
  const seen = new Uint8Array(table.length);
  eachRow(table, selection, (row) => {
    const counting = measures.find((measure) => measure.judge(row) === COUNTED);
    if (counting === undefined) return;
    if (counting.identity !== undefined && !isNew(seen, counting.identity.at(row))) return;
    ledger.numerator(row);
  });
}
