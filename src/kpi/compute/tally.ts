import { NO_KEY, type Identity } from "../../cells/keys";
import type { Ledger } from "./ledger";
import { COUNTED, NOT_CONCERNED, type Band, type Measure } from "./measures";
import { Sum } from "./sum";
import { eachRow, selectedRows, type Selection, type Table } from "./table";

/** What a measure came to: its amount, and how many rows were counted for it. */
export interface Tally {
  readonly amount: number;
  readonly rows: number;
}

/** Adds up one measure over the selected rows of its table. */
export function tally(measure: Measure, table: Table, selection: Selection): Tally {
  const once = talliedOnce(measure, table, selection);
  return measure.times === undefined ? once : { ...once, amount: once.amount * measure.times };
}

function talliedOnce(measure: Measure, table: Table, selection: Selection): Tally {
  if (measure.total !== undefined) return { amount: measure.total, rows: 1 };
  const { whole } = measure;
  if (whole && (table.first === 0 || !whole.withTop) && selectedRows(table, selection) === undefined)
    return whole;
  if (measure.identity !== undefined) return distinct(measure, measure.identity, table, selection);
  return measure.amount || measure.amounts
    ? summed(measure, table, selection)
    : counted(measure, table, selection);
}

function counted({ judge, band }: Measure, table: Table, selection: Selection): Tally {
  const selected = selectedRows(table, selection);
  const { first, length } = table;
  let rows = 0;
  if (band !== undefined) rows = countBand(band, selected ?? { first, length });
  else if (selected === undefined) {
    for (let row = first; row < length; row++) if (judge(row) === COUNTED) rows++;
  } else {
    for (let index = 0; index < selected.length; index++)
      if (judge(selected[index] as number) === COUNTED) rows++;
  }
  return { amount: rows, rows };
}

function countBand({ values, from, to }: Band, rows: Int32Array | Pick<Table, "first" | "length">): number {
  let count = 0;
  // Adding the answer instead of branching on it: the processor cannot guess which rows lie in the band.
  if ("first" in rows) {
    for (let row = rows.first; row < rows.length; row++) {
      const value = values[row] as number;
      count += Number(value >= from) & Number(value <= to);
    }
  } else {
    for (let index = 0; index < rows.length; index++) {
      const value = values[rows[index] as number] as number;
      count += Number(value >= from) & Number(value <= to);
    }
  }
  return count;
}

function summed(measure: Measure, table: Table, selection: Selection): Tally {
  const { judge, band, amounts, amount: amountOf, figure } = measure;
  const { first, length } = table;
  const selected = selectedRows(table, selection);
  const sum = new Sum();
  let rows = 0;
  if (band !== undefined && band.values === amounts) {
    rows = sum.addBetween(amounts, [band.from, band.to], selected ?? { first, length });
    return { amount: sum.value, rows };
  }
  const count = selected ? selected.length : length - first;
  const numbers = figure && new Float64Array(count);
  for (let index = 0; index < count; index++) {
    const row = selected ? (selected[index] as number) : first + index;
    if (judge(row) !== COUNTED) continue;
    const number = amounts ? (amounts[row] as number) : (amountOf?.(row) ?? 0);
    sum.add(number);
    if (numbers) numbers[rows] = number;
    rows++;
  }
  return { amount: figure && numbers ? figure(numbers.subarray(0, rows)) : sum.value, rows };
}

function distinct(measure: Measure, ids: Identity, table: Table, selection: Selection): Tally {
  const seen = new Uint8Array(ids.capacity);
  let rows = 0;
  eachRow(table, selection, (row) => {
    if (measure.judge(row) !== COUNTED || !isNew(seen, ids.at(row))) return;
    rows++;
  });
  return { amount: rows, rows };
}

/** Whether an identity is met for the first time. */
function isNew(seen: Uint8Array, code: number): boolean {
  if (code === NO_KEY || seen[code] === 1) return false;
  seen[code] = 1;
  return true;
}

/** Enters every row of the base's table into the ledger. */
export function enterBase(measure: Measure, table: Table, selection: Selection, ledger: Ledger): void {
  if (measure.total !== undefined) return ledger.base(0);
  const seen = new Uint8Array(measure.identity?.capacity ?? 0);
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
  const seen = new Uint8Array(Math.max(0, ...measures.map(({ identity }) => identity?.capacity ?? 0)));
  eachRow(table, selection, (row) => {
    const counting = measures.find((measure) => measure.judge(row) === COUNTED);
    if (counting === undefined) return;
    if (counting.identity !== undefined && !isNew(seen, counting.identity.at(row))) return;
    ledger.numerator(row);
  });
}
