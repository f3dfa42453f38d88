import type { RecordTable, TypedValue } from "./types";

/**
 * Orders that count as visits although they bring no amount: blank, or not to be read. None where there is no column
 * of order numbers, for then only rows with an amount count.
 */
export function ordersWithoutAmount({ columns }: Pick<RecordTable, "columns">): number {
  const valuesOf = (id: string): readonly TypedValue[] | undefined =>
    columns.find(({ column }) => column === id)?.values;
  const [orders, amounts] = [valuesOf("orders.order"), valuesOf("orders.amount")];
  if (orders === undefined || amounts === undefined) return 0;
  const all = new Set<TypedValue>(orders.filter((order) => order !== null));
  orders.forEach((order, row) => {
    if (amounts[row] !== null) all.delete(order);
  });
  return all.size;
}
