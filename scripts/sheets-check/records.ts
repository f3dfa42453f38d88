import { DATASETS } from "../../src/columns";
import type {
  ColumnDefinition,
  Dataset,
  RecordTable,
  TypedColumn,
  TypedValue,
} from "../../src/columns/types";
import type { Language } from "../../src/kpi/texts";

/** 13 months that end with August 2025: the first day of the first, and how many days follow. */
const FIRST_DAY = 45505;
const DAYS = 396;
const ROWS = 260;

/** As long as real names are. */
export const STORES = {
  zh: ["上海浦东金桥店", "苏州园区店"],
  en: ["Shanghai Pudong Jinqiao", "Suzhou Park"],
} as const;

/** One small table of records for each dataset; columns are filled by their kind, whatever they mean. */
export function sampleRecords(language: Language): readonly RecordTable[] {
  return DATASETS.map((dataset) => recordsOf(dataset, language));
}

function recordsOf(dataset: Dataset, language: Language): RecordTable {
  const columns = dataset.columns.map((column, index) => columnOf(column, index, dataset, language));
  return {
    dataset: dataset.id,
    title: language === "zh" ? "经销商系统导出_2025年8月.csv" : "dealer-system-export-2025-08.csv",
    columns,
    rows: ROWS,
    totalsRows: 1,
    leftOut: [],
    repeatedRows: 0,
    unreadable: [],
    stores: STORES[language],
    firstDay: FIRST_DAY,
    lastDay: FIRST_DAY + DAYS - 1,
  };
}

function columnOf(
  column: ColumnDefinition,
  index: number,
  dataset: Dataset,
  language: Language,
): TypedColumn {
  const value = valueFor(column, index, dataset, language);
  const values = Array.from({ length: ROWS }, (_, row) => value(row));
  return { column: column.id, header: column.name[language], values };
}

/** A column's value in a row; every number is far from a round one, so that texts are as long as they get. */
function valueFor(
  column: ColumnDefinition,
  index: number,
  dataset: Dataset,
  language: Language,
): (row: number) => TypedValue {
  const stores = STORES[language];
  if (column.id.endsWith(".store")) return (row) => stores[row % stores.length] ?? null;
  switch (column.kind) {
    case "id":
      return (row) => (index === 0 ? `RO2025${100000 + row}` : `C${1000 + ((row * (7 + index)) % 150)}`);
    case "date":
      return (row) => dayOf(row) + (column.id === dataset.dateColumn ? 0.375 : 0.5 + index / 16);
    case "month":
      return (row) => monthOf(dayOf(row));
    case "flags":
      return (row) => (row * (5 + index)) % 17 < 3;
    case "amount":
      return (row) => 380.55 + ((row * (311 + index)) % 2900) + index * 0.1;
    case "answer":
      return (row) => 5 - ((row * (3 + index)) % 7 === 0 ? 2 : row % 2);
    case "category":
      return (row) => `${column.name[language]} ${1 + (row % 3)}`;
  }
}

function dayOf(row: number): number {
  return FIRST_DAY + ((row * 97) % DAYS);
}

function monthOf(day: number): number {
  const date = new Date(Date.UTC(1899, 11, 30 + day));
  return day - date.getUTCDate() + 1;
}
