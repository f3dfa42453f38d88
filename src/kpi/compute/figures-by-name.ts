import type { KeyColumn } from "../../cells/keys";
import { ByKey } from "./by-key";
import { COUNTED, type Measure } from "./measures";
import { Sum } from "./sum";
import { eachRow, type Selection, type Table } from "./table";

/** What is divided, and the keys it is divided by; keys may share a name. */
interface Division<Name> {
  readonly keys: KeyColumn;
  nameOf(code: number): Name;
  readonly measure: Measure;
}

/** What the counted rows come to by the names of their keys, in order of first appearance; without amounts, how many they are. */
export function figuresByName<Name extends string | number>(
  { keys, nameOf, measure: { judge, amounts } }: Division<Name>,
  table: Table,
  selection: Selection,
): ReadonlyMap<Name, number> {
  const byName = new Map<Name, { readonly sum: Sum; rows: number }>();
  const byKey = new ByKey((code) => {
    const name = nameOf(code);
    const figure = byName.get(name) ?? { sum: new Sum(), rows: 0 };
    byName.set(name, figure);
    return figure;
  });
  eachRow(table, selection, (row) => {
    if (judge(row) !== COUNTED) return;
    const figure = byKey.of(keys.at(row));
    if (amounts) figure.sum.add(amounts[row] as number);
    else figure.rows++;
  });
  return new Map([...byName].map(([name, { sum, rows }]) => [name, amounts ? sum.value : rows]));
}
