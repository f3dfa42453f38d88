import { CellError, contentOf, type Cell } from "../../cells/cell";
import { readFlag } from "../../cells/flags";
import { readerOf, UNREADABLE_CELL } from "../../columns/contents";
import {
  CLOSING_STOCK,
  COUNTER_ISSUES,
  OPENING_STOCK,
  REPAIR_ISSUES,
} from "../../columns/datasets/stock-month-parts";
import { readHeader } from "../../columns/headers";
import type { Bilingual, ColumnDefinition } from "../../columns/types";
import { definitionOf, withColumns, type FoundColumn, type FoundColumns } from "./report-columns";

type Row = readonly Cell[];
type Headers = readonly string[];

/** With the columns that a table has not, but that others of its columns tell for certain. */
export function withDerived(found: FoundColumns, headers: Headers): FoundColumns {
  const derived = [
    monthOfStock(found, headers, "stockMonths.stock", [OPENING_STOCK, CLOSING_STOCK], meanOfBoth),
    monthOfStock(found, headers, "stockMonths.issues", [REPAIR_ISSUES, COUNTER_ISSUES], sumOfFilled),
    otherwise(found, "orders.customer", "orders.vehicle", CARS),
    otherwise(found, "orders.hasAppointment", "orders.appointment", NUMBERS, isBooked),
    otherwise(found, "surveys.dissatisfied", "surveys.satisfied", THE_OPPOSITE, isDissatisfied()),
  ];
  return withColumns(
    found,
    derived.filter((column) => column !== undefined),
  );
}

const CARS = { zh: "没有客户列,按车计", en: "without a column of customers, by cars" };
const NUMBERS = { zh: "有单号的为预约进厂", en: "a visit with a number came by appointment" };
const THE_OPPOSITE = { zh: "“否”为不满意", en: "no is dissatisfied" };

/** One column in the place of another that the table lacks; one that is doubtful itself takes nothing's place. */
function otherwise(
  found: FoundColumns,
  wanted: string,
  instead: string,
  doubt: Bilingual,
  read?: (cell: Cell) => Cell,
): FoundColumn | undefined {
  const source = found.get(instead);
  if (source?.isCertain !== true || found.has(wanted)) return undefined;
  const definition = definitionOf(wanted);
  const cellOf = read && ((row: Row): Cell => read(row[source.index]));
  return { ...source, column: wanted, definition, isCertain: false, doubt, ...(cellOf && { cellOf }) };
}

const HOLDS_A_NUMBER = /[\p{L}\p{N}]/u;

/** A blank, a dash or 无 is no appointment; an error stays what it is. */
function isBooked(cell: Cell): Cell {
  const content = contentOf(cell);
  if (content instanceof CellError) return cell;
  return content !== undefined && readFlag(cell) !== 0 && HOLDS_A_NUMBER.test(String(content));
}

function isDissatisfied(): (cell: Cell) => Cell {
  const read = readerOf(definitionOf("surveys.satisfied"), 1);
  return (cell) => {
    const satisfied = read(cell);
    return typeof satisfied === "boolean" ? !satisfied : cell;
  };
}

/** What two amounts of a month come to; undefined where they do not tell. */
interface Combination {
  readonly doubt: Bilingual;
  of(amounts: readonly (number | null)[]): number | undefined;
}

/** The mean stock of a month is that of its opening and closing; one of them alone does not tell it. */
const meanOfBoth: Combination = {
  doubt: { zh: "取两列的平均", en: "their mean" },
  of: ([opening, closing]) =>
    typeof opening === "number" && typeof closing === "number" ? (opening + closing) / 2 : undefined,
};

const sumOfFilled: Combination = {
  doubt: { zh: "两列相加", en: "added up" },
  of: (amounts) => {
    const filled = amounts.filter((amount) => amount !== null);
    return filled.length === 0 ? undefined : filled.reduce((sum, amount) => sum + amount, 0);
  },
};

/** A figure of two columns, unless a third one holds it. */
function monthOfStock(
  found: FoundColumns,
  headers: Headers,
  wanted: string,
  definitions: readonly ColumnDefinition[],
  { doubt, of }: Combination,
): FoundColumn | undefined {
  const compact = headers.map((header) => readHeader(header).compact);
  const indexes = definitions.map((part) => {
    const names = part.headers.map((name) => readHeader(name).compact);
    return compact.findIndex((header) => names.includes(header));
  });
  const known = found.get(wanted);
  if (indexes.includes(-1) || (known && !indexes.includes(known.index))) return undefined;
  const parts = indexes.map((index) => ({
    index,
    read: readerOf({ kind: "amount" }, readHeader(headers[index] ?? "").scale),
  }));
  const cellOf = (row: Row): Cell => {
    const amounts = parts.map(({ index, read }) => read(row[index]));
    const odd = amounts.indexOf(UNREADABLE_CELL);
    // What cannot be read stays as it is: the function says what is wrong with it.
    return odd >= 0 ? row[indexes[odd] ?? 0] : of(amounts as (number | null)[]);
  };
  const header = indexes.map((index) => headers[index] ?? "").join(" + ");
  const index = indexes[0] ?? 0;
  const definition = definitionOf(wanted);
  return { column: wanted, index, isCertain: false, doubt, definition, header, scale: 1, cellOf };
}
