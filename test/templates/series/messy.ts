import { civilOf, monthStart, serialOf } from "../../../src/cells/serials";
import {
  findColumn,
  readRecords,
  type DatasetId,
  type RecordTable,
  type TypedValue,
} from "../../../src/columns";
import { dice, STORES, type Records } from "./records-support";

/** Records twice: as they are meant, and as somebody may have typed them. */
export interface MessyRecords {
  readonly meant: Records;
  readonly raw: readonly (readonly unknown[])[];
  readonly table: RecordTable;
}

type Dice = () => number;
type Row = Readonly<Record<string, TypedValue>>;

const FIRST = serialOf(2024, 9, 1);
const DAYS = 365;
const TYPES = ["索赔", "定保", "保养", "一般修理", "事故维修", "精品", null] as const;

function pick<T>(next: Dice, values: readonly T[]): T {
  return values[Math.floor(next() * values.length)] as T;
}

function whole(next: Dice, below: number): number {
  return Math.floor(next() * below);
}

/** Small tables with repeated ids, blank cells, returns and gaps of months, the same for the same seed. */
export function messyTables(seed: number): readonly MessyRecords[] {
  const next = dice(seed * 7919 + 1);
  for (let warm = 0; warm < 5; warm++) next();
  const day = (): number => FIRST + whole(next, DAYS) + whole(next, 24) / 24;
  const some = (most: number, row: () => Row): Row[] => Array.from({ length: 1 + whole(next, most) }, row);
  const blankAt = <T>(chance: number, value: T): T | null => (next() < chance ? null : value);
  // Long numbers that differ in their last digits only, and numbers with zeros before them.
  const customer = (): string =>
    pick(next, [`110101199001010${100 + whole(next, 4)}`, `00${whole(next, 5)}`]);
  const orders = some(40, () => ({
    order: blankAt(0.05, `R${whole(next, 25)}`),
    customer: blankAt(0.05, customer()),
    arrival: blankAt(0.05, day()),
    amount: blankAt(0.1, whole(next, 9000) - 500),
    comeback: blankAt(0.1, next() < 0.2),
    jobType: pick(next, TYPES),
    store: pick(next, STORES),
  }));
  const complaints = some(15, () => {
    const received = day();
    return {
      case: blankAt(0.05, `C${whole(next, 12)}`),
      received,
      closed: blankAt(0.2, received + whole(next, 25) - 1),
      store: pick(next, STORES),
    };
  });
  const partsSales = some(15, () => ({
    date: Math.floor(day()),
    revenue: 100 + whole(next, 900),
    cost: whole(next, 700),
    store: pick(next, STORES),
  }));
  const stockMonths = some(26, () => ({
    month: monthStart(FIRST, whole(next, 13)),
    stock: 1000 + whole(next, 1000),
    issues: whole(next, 1500),
    store: pick(next, STORES),
  }));
  return [
    written("orders", orders, next),
    written("complaints", complaints, next),
    written("partsSales", partsSales, next),
    written("stockMonths", stockMonths, next),
  ];
}

function written(dataset: DatasetId, rows: readonly Row[], next: Dice): MessyRecords {
  const names = Object.keys(rows[0] ?? {});
  const columns = names.map((name) => `${dataset}.${name}`);
  const meant = { dataset, columns, rows: rows.map((row) => names.map((name) => row[name] ?? null)) };
  const raw = meant.rows.map((row) => row.map((value, index) => spelled(columns[index] ?? "", value, next)));
  const places = columns.map((column, index) => ({ column, index }));
  return { meant, raw, table: readRecords(dataset, names, raw, places, { title: `${dataset}.csv` }) };
}

/** A value as one of several people would write it. */
function spelled(column: string, value: TypedValue, next: Dice): unknown {
  if (value === null) return pick(next, [null, "", " "]);
  const kind = findColumn(column)?.kind;
  if (typeof value === "boolean") return pick(next, value ? [true, "是", "有"] : [false, "否", "无"]);
  if (typeof value === "string") return pick(next, [value, ` ${value}`, `${value} `]);
  if (kind === "date" || kind === "month") return pick(next, [value, dateText(value)]);
  return pick(next, [value, String(value), `¥${value.toLocaleString("en-US")}`]);
}

function dateText(serial: number): string {
  const { year, month, day } = civilOf(serial);
  const hours = Math.round((serial - Math.floor(serial)) * 24);
  return `${year}-${month}-${day}${hours === 0 ? "" : ` ${hours}:00`}`;
}
