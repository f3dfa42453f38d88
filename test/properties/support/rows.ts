import fc from "fast-check";
import { fail, filterRows, type Filter } from "../../oracle";

/** At times one row is made impossible. */
export function withImpossible<Row>(
  rows: fc.Arbitrary<Row[]>,
  spoil: (row: Row) => Row,
  one = 12,
): fc.Arbitrary<Row[]> {
  const place = fc.tuple(fc.integer({ min: 1, max: one }), fc.nat());
  return fc.tuple(rows, place).map(([table, [dice, row]]) => {
    if (dice > 1 || table.length === 0) return table;
    return table.map((each, index) => (index === row % table.length ? spoil(each) : each));
  });
}

/**
 * Our decision, where the independent implementation has none: records without a single number in one of the columns
 * are #N/A, for no data is not zero; a number below zero is #VALUE! before that.
 */
export function withoutNumbers<Row extends object, Name extends keyof Row>(
  rows: Row[],
  filter: Filter<Row>,
  names: readonly Name[],
  mayBeNegative = false,
): { error: "#N/A" | "#VALUE!" } | undefined {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!") as { error: "#VALUE!" };
  if (!mayBeNegative && kept.some((row) => names.some((name) => Number(row[name]) < 0)))
    return { error: "#VALUE!" };
  const isEmpty = names.map((name) => kept.every((row) => row[name] === null));
  return isEmpty.includes(true) ? { error: "#N/A" } : undefined;
}
