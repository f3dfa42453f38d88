import { SOURCE_TEXTS, DATED_TEXTS } from "../../../locale/series";
import { trend } from "../../../kpi/compute/trend";
import type { Kpi } from "../../../kpi/define";
import type { Language } from "../../../kpi/texts";
import { toRange } from "../../../cells/range";
import type { RecordTable } from "../../../columns";
import { call, operation, tableColumn, type Formula } from "../../../workbook/formula";
import type { SheetPlan, Value } from "../../../workbook/plan";
import { printOf } from "../../common/print";
import { area, SheetBuilder } from "../../common/sheet-builder";
import { PALETTE, sheetFont, STYLES } from "../../common/styles";
import type { TemplateOptions } from "../../template";
import { monthCell } from "../months";
import { MONTHS, type SeriesCells } from "../types";
import { argumentsOf, storesOf, type Feed } from "./feeds";

export const DATED_TABLE = "datedValues";

/** The values of an indicator month by month, by our own kernel: for all stores, or for one. */
export function kernelValues(
  feed: Feed,
  months: readonly number[],
  store?: string,
): readonly (number | "")[] {
  const { kpi, columns } = feed;
  const periods = toRange(months.map((month) => [month]));
  if (periods === undefined) return [];
  const hasCriteria = "criteriaRange1" in kpi.signature;
  const rowsOf = (table: RecordTable): readonly number[] | undefined => {
    const stores = storesOf(table)?.values;
    if (store === undefined || stores === undefined || hasCriteria) return undefined;
    return stores.flatMap((value, row) => (value === store ? [row] : []));
  };
  const args = argumentsOf(kpi, columns, rowsOf);
  if (store !== undefined && hasCriteria) setCriterion(feed, args, store);
  return trend(kpi, periods, args).flat();
}

/** The store as a criteria pair: what looks at the whole table (the history of the records) still sees all of it. */
function setCriterion({ kpi, columns }: Feed, args: unknown[], store: string): void {
  const names = Object.keys(kpi.signature);
  const [first] = columns.values();
  const stores = first && storesOf(first.table)?.values;
  if (stores === undefined) return;
  args[names.indexOf("criteriaRange1")] = stores.map((value) => [value ?? ""]);
  args[names.indexOf("criterion1")] = [[`=${store.replaceAll(/[*?~]/g, "~$&")}`]];
}

/** An indicator looked up among the values computed when the workbook was made. */
export function datedFormulas(kpi: Kpi, cells: SeriesCells, language: Language): readonly Formula[] {
  const values = tableColumn(DATED_TABLE, kpi.name[language]);
  return Array.from({ length: MONTHS }, (_, index) => {
    const place = [
      tableColumn(DATED_TABLE, SOURCE_TEXTS.month[language]),
      monthCell(cells, index),
      tableColumn(DATED_TABLE, SOURCE_TEXTS.store[language]),
      operation("=", "&", cells.store),
    ];
    const isThere = operation(call("COUNTIFS", values, "<>", ...place), ">", 0);
    return call("IF", isThere, call("SUMIFS", values, ...place), "");
  });
}

/** The table of dated constants: a row per month and store, "all stores" among them. */
export function datedSheet(
  feeds: readonly Feed[],
  months: readonly number[],
  stores: readonly string[],
  { language, version }: TemplateOptions,
): SheetPlan {
  const builder = new SheetBuilder();
  const headers = [SOURCE_TEXTS.month[language], SOURCE_TEXTS.store[language]];
  const columns = [...headers, ...feeds.map(({ kpi }) => kpi.name[language])];
  const rows = [undefined, ...stores].flatMap((store) => rowsOf(feeds, months, store, language));
  [columns, ...rows].forEach((row, index) => builder.put(index, 0, row));
  builder.style(area(0, 0, columns.length), { ...STYLES.header, wrap: true });
  builder.style(area(1, 0, 1, Math.max(1, rows.length)), { numberFormat: "yyyy-mm", horizontal: "left" });
  feeds.forEach(({ kpi }, index) =>
    builder.style(area(1, 2 + index, 1, Math.max(1, rows.length)), { numberFormat: kpi.numberFormat }),
  );
  const whole = area(0, 0, columns.length, rows.length + 1);
  const plan = builder.plan({
    id: DATED_TABLE,
    name: DATED_TEXTS.sheet[language],
    tabColor: PALETTE.grey,
    font: sheetFont(language),
    columnWidths: columns.map((header) => Math.max(14, header.length * 2 + 4)),
    frozen: { rows: 1, columns: 2 },
    print: printOf(language, version, whole, { titleRows: { first: 0, last: 0 } }),
    isProtected: false,
  });
  const table = {
    id: DATED_TABLE,
    name: DATED_TEXTS.table[language],
    area: whole,
    columns,
    style: "TableStyleLight1",
    banded: false,
    filter: true,
  };
  return { ...plan, tables: [table] };
}

function rowsOf(
  feeds: readonly Feed[],
  months: readonly number[],
  store: string | undefined,
  language: Language,
): Value[][] {
  const columns = feeds.map((feed) => kernelValues(feed, months, store));
  const name = store ?? SOURCE_TEXTS.allStores[language];
  return months.map((month, index) => [
    month,
    name,
    ...columns.map((values) => (values[index] === "" ? null : (values[index] ?? null))),
  ]);
}
