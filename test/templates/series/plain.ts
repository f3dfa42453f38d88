import { monthStart } from "../../../src/cells/serials";
import { AUGUST } from "./support";
import type { Records } from "./records-support";

/** The indicators by plain loops over the records, written from the specification and nothing else of ours. */

type Row = Readonly<Record<string, unknown>>;

export function rowsOf({ dataset, columns, rows }: Records, store?: string): Row[] {
  const named = rows.map((row) =>
    Object.fromEntries(
      columns.map((column, index) => [column.replace(`${dataset}.`, ""), row[index] ?? null]),
    ),
  );
  return store === undefined ? named : named.filter((row) => row["store"] === store);
}

export type Value = number | "";

/** Thirteen values, August 2025 last. */
export function thirteen(valueAt: (start: number, end: number) => Value, month = AUGUST): Value[] {
  return Array.from({ length: 13 }, (_, index) => {
    const start = monthStart(month, index - 12);
    return valueAt(start, monthStart(start, 1));
  });
}

export function within(rows: readonly Row[], date: string, start: number, end: number): Row[] {
  return rows.filter((row) => typeof row[date] === "number" && row[date] >= start && row[date] < end);
}

function distinct(rows: readonly Row[], id: string): number {
  return new Set(rows.map((row) => row[id]).filter((value) => value !== null)).size;
}

function sum(rows: readonly Row[], column: string): number {
  return rows.reduce((total, row) => total + (typeof row[column] === "number" ? row[column] : 0), 0);
}

function ratio(above: number, below: number): Value {
  return below === 0 ? "" : above / below;
}

export function firstFixRate(orders: readonly Row[]): Value[] {
  return thirteen((start, end) => {
    const rows = within(orders, "arrival", start, end);
    const visits = distinct(rows, "order");
    const returns = distinct(
      rows.filter((row) => row["comeback"] === true),
      "order",
    );
    return visits === 0 ? "" : 1 - returns / visits;
  });
}

export function orderValue(orders: readonly Row[]): Value[] {
  return thirteen((start, end) => {
    const rows = within(orders, "arrival", start, end);
    if (!rows.some((row) => row["amount"] !== null)) return "";
    return ratio(sum(rows, "amount"), distinct(rows, "order"));
  });
}

export function complaintRate(complaints: readonly Row[], orders: readonly Row[]): Value[] {
  return thirteen((start, end) =>
    ratio(
      distinct(within(complaints, "received", start, end), "case"),
      distinct(within(orders, "arrival", start, end), "order"),
    ),
  );
}

export function closureRate(complaints: readonly Row[]): Value[] {
  return thirteen((start, end) => {
    const day = (value: unknown): number => Math.floor(value as number);
    const due = complaints.filter((row) => {
      const at = day(row["received"]) + 14;
      const isWrong = row["closed"] !== null && day(row["closed"]) < day(row["received"]);
      return at >= start && at < end && !isWrong;
    });
    const closed = due.filter(
      (row) => row["closed"] !== null && day(row["closed"]) <= day(row["received"]) + 14,
    );
    return ratio(closed.length, due.length);
  });
}

/** `all` are the records that say how far back and forward the data reach, whatever the store. */
export function churn(orders: readonly Row[], all: readonly Row[]): Value[] {
  const dates = all.filter((row) => row["customer"] !== null).map((row) => row["arrival"] as number);
  return thirteen((start) => {
    const cohortStart = monthStart(start, -7);
    const cohortEnd = monthStart(start, -6);
    const isCovered = Math.min(...dates) < cohortEnd && Math.max(...dates) >= monthStart(start, -1);
    if (!isCovered) return "";
    const customers = (rows: readonly Row[]): Set<unknown> =>
      new Set(rows.map((row) => row["customer"]).filter((customer) => customer !== null));
    const cohort = customers(within(orders, "arrival", cohortStart, cohortEnd));
    const later = customers(within(orders, "arrival", cohortEnd, start));
    return ratio([...cohort].filter((customer) => !later.has(customer)).length, cohort.size);
  });
}

export function partsMargin(sales: readonly Row[]): Value[] {
  return thirteen((start, end) => {
    const rows = within(sales, "date", start, end);
    const revenue = sum(rows, "revenue");
    return ratio(revenue - sum(rows, "cost"), revenue);
  });
}

export function turnover(stock: readonly Row[]): Value[] {
  return thirteen((start) => {
    const months = [-2, -1, 0].map((shift) =>
      stock.filter((row) => row["month"] === monthStart(start, shift)),
    );
    if (months.some((rows) => rows.length === 0)) return "";
    const all = months.flat();
    return ratio(sum(all, "issues"), sum(all, "stock") / 3);
  });
}

export function revenueMix(orders: readonly Row[]): Value[] {
  const rows = within(orders, "arrival", AUGUST, monthStart(AUGUST, 1));
  const whole = sum(rows, "amount");
  const words = [["索赔"], ["定保", "保养"], ["一般修理"], ["事故", "事故维修"]];
  const named = words.map((types) =>
    sum(
      rows.filter((row) => types.includes(row["jobType"] as string)),
      "amount",
    ),
  );
  const rest = whole - named.reduce((total, amount) => total + amount, 0);
  return [...named, rest].map((amount) => ratio(amount, whole));
}
