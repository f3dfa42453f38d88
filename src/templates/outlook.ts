import { findColumn, findDataset, type ColumnDefinition, type DatasetId } from "../columns";
import { KPIS } from "../kpi/catalogue";
import type { Kpi } from "../kpi/define";
import { indicatorsOf } from "./four-s/indicators";
import { monthlyRecords } from "./monthly-records";

/** A table of which it is known what columns it has: one that was chosen, or one that was read. */
interface KnownTable {
  readonly dataset: DatasetId | undefined;
  readonly columns: readonly { readonly column: string }[];
}

/** Something that is not there: a whole table, or columns of one. */
export interface Lack {
  readonly dataset: DatasetId;
  /** None: the table itself. */
  readonly columns: readonly ColumnDefinition[];
}

/** Indicators that lack the same. */
export interface Shortfall {
  readonly lacks: readonly Lack[];
  readonly kpis: readonly Kpi[];
}

/** What can be computed from tables of records; the rest is asked for as monthly totals. */
export interface Outlook {
  readonly computed: readonly Kpi[];
  readonly shortfalls: readonly Shortfall[];
}

/** The indicators of the templates. */
export const INDICATORS: readonly Kpi[] = indicatorsOf(KPIS).map(({ kpi }) => kpi);

export function outlookOf(tables: readonly KnownTable[], kpis: readonly Kpi[] = INDICATORS): Outlook {
  const computed: Kpi[] = [];
  const shortfalls = new Map<string, { lacks: readonly Lack[]; kpis: Kpi[] }>();
  for (const kpi of kpis) {
    const lacks = lacksOf(kpi, tables);
    const key = lacks
      .map(({ dataset, columns }) => `${dataset}:${columns.map(({ id }) => id).join()}`)
      .join();
    const shortfall = shortfalls.get(key);
    if (lacks.length === 0 && columnsOf(kpi).length > 0) computed.push(kpi);
    else if (shortfall === undefined) shortfalls.set(key, { lacks, kpis: [kpi] });
    else shortfall.kpis.push(kpi);
  }
  return { computed, shortfalls: [...shortfalls.values()] };
}

/** The columns of a dataset that indicators need, with its date, its store and what leaves records out, in its own order. */
export function neededColumns(id: DatasetId, kpis: readonly Kpi[] = INDICATORS): ColumnDefinition[] {
  const { columns, dateColumn } = findDataset(id);
  const needed = new Set([dateColumn, `${id}.store`, ...kpis.flatMap((kpi) => columnsOf(kpi))]);
  return columns.filter((column) => needed.has(column.id) || column.leavesOut !== undefined);
}

function columnsOf(kpi: Kpi): string[] {
  return Object.values(monthlyRecords(kpi));
}

function lacksOf(kpi: Kpi, tables: readonly KnownTable[]): Lack[] {
  const lacks = new Map<DatasetId, ColumnDefinition[]>();
  for (const [dataset, column] of requiredColumns(kpi)) {
    const table = tables.find((picked) => picked.dataset === dataset);
    const known = lacks.get(dataset) ?? [];
    if (table === undefined) lacks.set(dataset, []);
    else if (!table.columns.some((match) => match.column === column.id))
      lacks.set(dataset, [...known, column]);
  }
  return [...lacks].map(([dataset, columns]) => ({ dataset, columns }));
}

/** The columns without which there is no value: those of arguments that may not be left out, and the dates. */
function requiredColumns(kpi: Kpi): [DatasetId, ColumnDefinition][] {
  return Object.entries(monthlyRecords(kpi))
    .filter(([parameter]) => parameter === "dates" || kpi.signature[parameter]?.optional !== true)
    .map(([, id]) => {
      const column = findColumn(id);
      if (column === undefined) throw new Error(`No such column: ${id}`);
      return [id.slice(0, id.indexOf(".")) as DatasetId, column];
    });
}
