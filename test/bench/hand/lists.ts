import type { Column } from "../columns";
import { amountOf, at, dateOf, isFalse, isTrue } from "./read";

/** Whether the vehicle came back on a later day, within 30 days. */
export function comebacks(vehicles: Column, arrivals: Column): unknown[][] {
  const days = new Int32Array(vehicles.length);
  const rowsOf = new Map<unknown, number[]>();
  const flags: unknown[][] = [];
  for (let row = 0; row < vehicles.length; row++) {
    const vehicle = at(vehicles, row);
    const time = dateOf(at(arrivals, row));
    flags.push([""]);
    if (vehicle === "" || Number.isNaN(time)) continue;
    days[row] = Math.floor(time);
    const rows = rowsOf.get(vehicle);
    if (rows) rows.push(row);
    else rowsOf.set(vehicle, [row]);
  }
  for (const rows of rowsOf.values()) flagRows(rows, days, flags);
  return flags;
}

function flagRows(rows: number[], days: Int32Array, flags: unknown[][]): void {
  rows.sort((a, b) => (days[b] as number) - (days[a] as number));
  let next = Infinity;
  let current = Infinity;
  for (const row of rows) {
    const day = days[row] as number;
    if (day !== current) [next, current] = [current, day];
    flags[row] = [next - day <= 30];
  }
}

export function abcClasses(sales: Column): unknown[][] {
  const values = new Float64Array(sales.length);
  const rows: number[] = [];
  let total = 0;
  for (let row = 0; row < sales.length; row++) {
    const value = amountOf(at(sales, row));
    if (Number.isNaN(value)) continue;
    values[row] = Math.max(0, value);
    total += values[row] as number;
    rows.push(row);
  }
  rows.sort((a, b) => (values[b] as number) - (values[a] as number));
  const classes: unknown[][] = Array.from(sales, () => [""]);
  let before = 0;
  for (const row of rows) {
    const value = values[row] as number;
    classes[row] = [value === 0 ? "C" : before < 0.7 * total ? "A" : before < 0.95 * total ? "B" : "C"];
    before += value;
  }
  return classes;
}

/** Group, records, first-fix rate; the largest group first, the blank one last. */
export function firstFixByGroup(groups: Column, flags: Column): unknown[][] {
  const counts = new Map<unknown, { records: number; returned: number; known: number }>();
  for (let row = 0; row < groups.length; row++) {
    const group = at(groups, row);
    const cell = at(flags, row);
    let count = counts.get(group);
    if (count === undefined) counts.set(group, (count = { records: 0, returned: 0, known: 0 }));
    count.records++;
    if (isTrue(cell)) {
      count.returned++;
      count.known++;
    } else if (isFalse(cell)) count.known++;
  }
  return [...counts]
    .sort(([a, one], [b, other]) => Number(a === "") - Number(b === "") || other.records - one.records)
    .map(([group, { records, returned, known }]) => [group, records, 1 - returned / known]);
}

/** The first-fix rate of each month; `months` are the firsts of the months and the end. */
export function firstFixTrend(flags: Column, dates: Column, months: readonly number[]): unknown[][] {
  const start = months[0] as number;
  const end = months[months.length - 1] as number;
  const monthOfDay = Uint8Array.from({ length: end - start }, (_, day) => {
    return months.findIndex((first) => first > start + day) - 1;
  });
  const returned = new Float64Array(months.length - 1);
  const known = new Float64Array(months.length - 1);
  for (let row = 0; row < flags.length; row++) {
    const time = dateOf(at(dates, row));
    if (!(time >= start && time < end)) continue;
    const month = monthOfDay[Math.floor(time) - start] as number;
    const cell = at(flags, row);
    if (isTrue(cell)) returned[month] = (returned[month] as number) + 1;
    if (isTrue(cell) || isFalse(cell)) known[month] = (known[month] as number) + 1;
  }
  return Array.from(known, (count, month) => [1 - (returned[month] as number) / count]);
}
