import { monthStart, serialOf } from "../../../src/cells/serials";
import { findDataset, type DatasetId, type RecordTable, type TypedValue } from "../../../src/columns";

/** Records as a test makes them: rows of columns by id, and the same as a table that was read. */
export interface Records {
  readonly dataset: DatasetId;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TypedValue[])[];
}

export function tableOf(
  { dataset, columns, rows }: Records,
  more: Partial<RecordTable> = {},
  header: (column: string) => string = (column) => column,
): RecordTable {
  const valuesOf = (id: string): TypedValue[] => {
    const index = columns.indexOf(id);
    return index < 0 ? [] : rows.map((row) => row[index] ?? null);
  };
  const days = valuesOf(findDataset(dataset).dateColumn).filter((value) => typeof value === "number");
  return {
    dataset,
    title: `${dataset}.csv`,
    columns: columns.map((column) => ({ column, header: header(column), values: valuesOf(column) })),
    rows: rows.length,
    totalsRows: 0,
    leftOut: [],
    repeatedRows: 0,
    unreadable: [],
    stores: [...new Set(valuesOf(`${dataset}.store`))].filter((value) => typeof value === "string"),
    ...(days.length > 0 && {
      firstDay: Math.floor(Math.min(...days)),
      lastDay: Math.floor(Math.max(...days)),
    }),
    ...more,
  };
}

/** Numbers that look thrown and are the same every time. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

export const STORES = ["浦东店", "徐汇店"] as const;
const TYPES = ["索赔", "定保", "保养", "一般修理", "事故维修", "精品", null] as const;
const FIRST = serialOf(2024, 6, 1);

/** Orders of fifteen months: some ids twice, some cells blank. */
export function orders(count: number, days = 456): Records {
  const next = dice(7);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const rows = Array.from({ length: count }, (_, index): TypedValue[] => {
    const isSecondLine = index > 0 && next() < 0.1;
    return [
      `R${isSecondLine ? index - 1 : index}`,
      next() < 0.02 ? null : `00${Math.floor(next() * (count / 4))}`,
      FIRST + Math.floor((index / count) * days) + Math.round(next() * 20) / 24,
      next() < 0.05 ? null : Math.round(next() * 300000) / 100,
      next() < 0.03 ? null : next() < 0.04,
      pick(TYPES),
      pick(STORES),
    ];
  });
  const columns = ["order", "customer", "arrival", "amount", "comeback", "jobType", "store"];
  return { dataset: "orders", columns: columns.map((name) => `orders.${name}`), rows };
}

export function complaints(count: number): Records {
  const next = dice(11);
  const rows = Array.from({ length: count }, (_, index): TypedValue[] => {
    const received = FIRST + Math.floor((index / count) * 450) + Math.round(next() * 23) / 24;
    const closed = next() < 0.15 ? null : received + Math.floor(next() * 20);
    return [`C${index}`, received, closed, next() < 0.6 ? STORES[0] : STORES[1]];
  });
  const columns = ["case", "received", "closed", "store"];
  return { dataset: "complaints", columns: columns.map((name) => `complaints.${name}`), rows };
}

export function partsSales(count: number): Records {
  const next = dice(13);
  const rows = Array.from({ length: count }, (_, index): TypedValue[] => {
    const revenue = Math.round((next() * 1000 - 60) * 100) / 100;
    return [
      FIRST + Math.floor((index / count) * 456),
      revenue,
      Math.round(revenue * (0.5 + next() * 0.3) * 100) / 100,
      next() < 0.5 ? STORES[0] : STORES[1],
    ];
  });
  const columns = ["date", "revenue", "cost", "store"];
  return { dataset: "partsSales", columns: columns.map((name) => `partsSales.${name}`), rows };
}

export function stockMonths(): Records {
  const next = dice(17);
  const rows = Array.from({ length: 15 }, (_, index): TypedValue[][] =>
    STORES.map((store) => [
      monthStart(FIRST, index),
      Math.round(900000 + next() * 100000),
      Math.round(480000 + next() * 80000),
      store,
    ]),
  ).flat();
  const columns = ["month", "stock", "issues", "store"];
  return { dataset: "stockMonths", columns: columns.map((name) => `stockMonths.${name}`), rows };
}
