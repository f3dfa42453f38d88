import type { Language } from "../../../kpi/texts";
import type { TypedValue } from "../../../columns";
import { HELPER_TEXTS } from "../../../locale/series";
import type { Formula } from "../../../workbook/formula";
import type { PlacedTable } from "./tables";
import type { Places } from "./calls";
import { storesOf, type Feed } from "./feeds";

/** Prepared columns in the table, by name: for all stores, and for one; the same where no record makes a difference. */
export interface PreparedPlaces {
  readonly all: Readonly<Record<string, Formula>>;
  readonly inStore: Readonly<Record<string, Formula>>;
}

/** Adds a helper column to a table. */
type AddHelper = (table: PlacedTable, header: string, of: string, values: readonly TypedValue[]) => Formula;

/** Adds an indicator's prepared columns to the table of its records; undefined where it has none. */
export function placePrepared(
  { kpi, columns }: Feed,
  places: Places,
  addHelper: AddHelper,
  language: Language,
): PreparedPlaces | undefined {
  const [first] = columns.values();
  if (kpi.prepared === undefined || first === undefined) return undefined;
  const place = places.get(first.table.dataset);
  if (place === undefined) return undefined;
  const cells = Object.fromEntries([...columns].map(([name, { column }]) => [name, column.values]));
  const stores = storesOf(first.table)?.values;
  const prepared = Object.entries(kpi.prepared.columns).map(([name, column]) => {
    const all = column.values(cells, []);
    return { name, title: column.name[language], all, inStore: stores ? column.values(cells, stores) : all };
  });
  const differ = prepared.some(({ all, inStore }) => all.some((value, row) => value !== inStore[row]));
  const placed = (of: "all" | "inStore", label: string): Readonly<Record<string, Formula>> =>
    Object.fromEntries(
      prepared.map((each) => [
        each.name,
        addHelper(place, `${label}${each.title}`, kpi.name[language], each[of]),
      ]),
    );
  const all = placed("all", "");
  return { all, inStore: differ ? placed("inStore", HELPER_TEXTS.inStore[language]) : all };
}
