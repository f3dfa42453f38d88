import { Refusal } from "../../../cells/fault";
import { findColumn, type DatasetId, type RecordTable, type TypedColumn } from "../../../columns";
import { openCall, type Call } from "../../../kpi/compute/call";
import { Evaluation } from "../../../kpi/compute/evaluate";
import type { Kpi } from "../../../kpi/define";
import type { Language } from "../../../kpi/texts";
import { monthlyRecords } from "../../monthly-records";

/** The column of records that feeds an argument. */
export interface FedColumn {
  readonly table: RecordTable;
  readonly column: TypedColumn;
}

/** An indicator with the columns that feed its arguments, by parameter. */
export interface Feed {
  readonly kpi: Kpi;
  readonly columns: ReadonlyMap<string, FedColumn>;
  /** The call over these columns, read once by the kernel; its time is still open. */
  readonly call: Call;
}

/** What feeds an indicator, or the names of the columns that it lacks. */
export type Feeding = { readonly feed: Feed } | { readonly missing: readonly string[] };

const TIMES: ReadonlySet<string> = new Set(["period", "month", "asOf"]);
const DATES: ReadonlySet<string> = new Set(["date", "monthColumn"]);

/** The arguments that a trend supplies time by time. */
export function timesOf(kpi: Kpi): ReadonlySet<string> {
  const names = Object.entries(kpi.signature).filter(([, { kind }]) => TIMES.has(kind));
  return new Set(names.map(([name]) => name));
}

export function datasetOf(columnId: string): DatasetId {
  return columnId.slice(0, columnId.indexOf(".")) as DatasetId;
}

export function columnOf(table: RecordTable, columnId: string): TypedColumn | undefined {
  return table.columns.find(({ column }) => column === columnId);
}

export function storesOf(table: RecordTable): TypedColumn | undefined {
  return columnOf(table, `${table.dataset}.store`);
}

/** Finds the columns of an indicator among the tables; without those it cannot do without, it is not fed. */
export function feedOf(kpi: Kpi, tables: readonly RecordTable[], language: Language): Feeding {
  const columns = new Map<string, FedColumn>();
  const missing: string[] = [];
  const wanted = Object.entries(monthlyRecords(kpi));
  for (const [parameter, id] of wanted) {
    const table = tables.find(({ dataset }) => dataset === datasetOf(id));
    const column = table && columnOf(table, id);
    if (table && column) columns.set(parameter, { table, column });
    else if (isNeeded(kpi, parameter)) missing.push(findColumn(id)?.name[language] ?? id);
  }
  if (wanted.length === 0 || missing.length > 0) return { missing };
  const call = opened(kpi, columns);
  if (call !== undefined) return { feed: { kpi, columns, call } };
  // The kernel refuses what it has: flags that never say no, say, ask for the column beside them.
  const lacking = wanted.filter(([parameter]) => !columns.has(parameter));
  const doubtful = lacking.length > 0 ? lacking : wanted;
  return { missing: doubtful.map(([, id]) => findColumn(id)?.name[language] ?? id) };
}

/** Records belong to months by their dates: without these even an optional column is needed. */
function isNeeded(kpi: Kpi, parameter: string): boolean {
  const definition = kpi.signature[parameter];
  return definition?.optional !== true || DATES.has(definition.kind);
}

function opened(kpi: Kpi, columns: ReadonlyMap<string, FedColumn>): Call | undefined {
  try {
    const call = openCall(kpi, argumentsOf(kpi, columns), { varying: timesOf(kpi) });
    if ("measures" in kpi && timesOf(kpi).has("period")) new Evaluation(call).ledger({ selection: {} });
    return call;
  } catch (caught) {
    if (caught instanceof Refusal) return undefined;
    throw caught;
  }
}

/** The arguments of a call over typed columns, in the order of the signature; null where nothing is given. */
export function argumentsOf(
  kpi: Kpi,
  columns: ReadonlyMap<string, FedColumn>,
  rowsOf: (table: RecordTable) => readonly number[] | undefined = () => undefined,
): unknown[] {
  return Object.keys(kpi.signature).map((name) => {
    const fed = columns.get(name);
    if (fed === undefined) return null;
    const rows = rowsOf(fed.table);
    const { values } = fed.column;
    const chosen = rows ? rows.map((row) => values[row] ?? null) : values;
    return chosen.length === 0 ? null : chosen.map((value) => [value ?? ""]);
  });
}
