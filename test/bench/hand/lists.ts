import type { Column } from "../records/columns";
import { amountOf, at, BLANK, dateOf, dayOf, flagOf, HALF_SECOND, Keys } from "./read";
import { monthsOfDays } from "./cohorts";

/** Whether the vehicle came back on a later day, within 30 days. */
export function comebacks(vehicles: Column, arrivals: Column): unknown[][] {
  const days = new Int32Array(vehicles.length);
  const keys = new Keys();
  const rowsOf: number[][] = [];
  const flags: unknown[][] = [];
  for (let row = 0; row < vehicles.length; row++) {
    const code = keys.of(at(vehicles, row));
    const time = dateOf(at(arrivals, row));
    flags.push([""]);
    if (code < 0 || time !== time) continue;
    days[row] = dayOf(time);
    (rowsOf[code] ??= []).push(row);
  }
  for (const rows of rowsOf) if (rows) flagRows(rows, days, flags);
  return flags;
}

function flagRows(rows: number[], days: Int32Array, flags: unknown[][]): void {
  rows.sort((a, b) => (days[b] as number) - (days[a] as number));
  let [next, current] = [Infinity, Infinity];
  for (const row of rows) {
    const day = days[row] as number;
    if (day !== current) [next, current] = [current, day];
    flags[row] = [next - day <= 30];
  }
}

/** A up to 70 % of the sales, B up to 95 %, the best-selling first. */
export function abcClasses(sales: Column): unknown[][] {
  const values = new Float64Array(sales.length);
  const rows: number[] = [];
  let total = 0;
  for (let row = 0; row < sales.length; row++) {
    const value = amountOf(at(sales, row));
    if (value !== value) continue;
    total += values[row] = Math.max(0, value);
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

const OTHER = "其他";
const UNCLASSIFIED = "未分类";

/** The place of each category in the order, others behind it, and those without one last. */
function placesOf(order: readonly string[], keys: Keys): (code: number) => number {
  const places: number[] = [];
  return (code) => {
    if (code === BLANK) return order.length + 1;
    let place = places[code];
    if (place === undefined) {
      const found = order.indexOf(String(keys.spellings[code]));
      places[code] = place = found === -1 ? order.length : found;
    }
    return place;
  };
}

function linesOf(order: readonly string[], sums: readonly number[], found: readonly boolean[]): unknown[][] {
  const total = sums.reduce((sum, each) => sum + each, 0);
  return [...order, OTHER, UNCLASSIFIED]
    .map((name, place) => [name, sums[place] as number, (sums[place] as number) / total])
    .filter((_, place) => place < order.length || found[place]);
}

/** Amount and share of each category, the ones asked for first; amounts below nothing count where they may. */
export function mixOfAmounts(
  categories: Column,
  amounts: Column,
  order: readonly string[],
  least = -Infinity,
): unknown[][] {
  const keys = new Keys(true);
  const placeOf = placesOf(order, keys);
  const sums = Array.from({ length: order.length + 2 }, () => 0);
  const found = sums.map(() => false);
  for (let row = 0; row < categories.length; row++) {
    const code = keys.of(at(categories, row));
    const amount = amountOf(at(amounts, row));
    if (code < BLANK || !(amount >= least)) continue;
    const place = placeOf(code);
    sums[place] = (sums[place] as number) + amount;
    found[place] = true;
  }
  return linesOf(order, sums, found);
}

export function mixOfVisits(categories: Column, order: readonly string[]): unknown[][] {
  const keys = new Keys(true);
  const placeOf = placesOf(order, keys);
  const sums = Array.from({ length: order.length + 2 }, () => 0);
  for (let row = 0; row < categories.length; row++) {
    const code = keys.of(at(categories, row));
    if (code < 0) continue;
    const place = placeOf(code);
    sums[place] = (sums[place] as number) + 1;
  }
  return linesOf(
    order,
    sums,
    sums.map((sum) => sum > 0),
  );
}

/** Amount and share of each category there is, the largest first, those without one last. */
export function mixByCategory(categories: Column, amounts: Column): unknown[][] {
  const keys = new Keys(true);
  const sums: number[] = [];
  let [total, unclassified, rest] = [0, 0, 0];
  for (let row = 0; row < categories.length; row++) {
    const code = keys.of(at(categories, row));
    const amount = amountOf(at(amounts, row));
    if (code < BLANK || amount !== amount) continue;
    total += amount;
    if (code === BLANK) {
      unclassified += amount;
      rest++;
    } else sums[code] = (sums[code] ?? 0) + amount;
  }
  const lines = sums
    .map((sum, code): [unknown, number, number] => [keys.spellings[code], sum, sum / total])
    .sort(([, one], [, other]) => other - one);
  return rest === 0 ? lines : [...lines, [UNCLASSIFIED, unclassified, unclassified / total]];
}

/** Group, records, what is left of the share of true flags; the largest group first, the blank one last. */
export function firstFixByGroup(groups: Column, flags: Column): unknown[][] {
  const keys = new Keys(true);
  const counts: { records: number; yes: number; known: number }[] = [];
  const blank = { records: 0, yes: 0, known: 0 };
  for (let row = 0; row < groups.length; row++) {
    const code = keys.of(at(groups, row));
    const flag = flagOf(at(flags, row));
    if (code < BLANK) continue;
    const count = code === BLANK ? blank : (counts[code] ??= { records: 0, yes: 0, known: 0 });
    count.records++;
    if (flag === 1) count.yes++;
    if (flag === flag) count.known++;
  }
  const line = (group: unknown, { records, yes, known }: typeof blank): unknown[] => [
    group,
    records,
    1 - yes / known,
  ];
  const lines = counts.map((count, code) => line(keys.spellings[code], count));
  lines.sort(([, one], [, other]) => Number(other) - Number(one));
  return blank.records === 0 ? lines : [...lines, line("", blank)];
}

/** What is left of the share of true flags, month by month; `months` are the firsts of the months and the end. */
export function firstFixTrend(flags: Column, dates: Column, months: readonly number[]): unknown[][] {
  const [start, end] = [months[0] as number, months[months.length - 1] as number];
  const monthOf = monthsOfDays(months);
  const yes = new Float64Array(months.length - 1);
  const known = new Float64Array(months.length - 1);
  for (let row = 0; row < flags.length; row++) {
    const time = dateOf(at(dates, row)) + HALF_SECOND;
    if (!(time >= start && time < end)) continue;
    const month = monthOf[Math.floor(time) - start] as number;
    const flag = flagOf(at(flags, row));
    if (flag === 1) yes[month] = (yes[month] as number) + 1;
    if (flag === flag) known[month] = (known[month] as number) + 1;
  }
  return Array.from(known, (count, month) => [1 - (yes[month] as number) / count]);
}

/** Rows read, known flags, true flags, and blank ones with the first of them. */
export function auditOfFlags(flags: Column): unknown[][] {
  let [yes, no] = [0, 0];
  const firsts: number[][] = [[], [], []];
  const note = (rows: number[] | undefined, row: number): void => {
    if (rows && rows.length < 5) rows.push(row + 1);
  };
  for (let row = 0; row < flags.length; row++) {
    const flag = flagOf(at(flags, row));
    if (flag === 1) yes++;
    else if (flag === 0) no++;
    note(flag === flag ? firsts[0] : firsts[2], row);
    if (flag === 1) note(firsts[1], row);
  }
  const counts = [yes + no, yes, flags.length - yes - no];
  return [[flags.length, ""], ...counts.map((count, line) => [count, firsts[line]?.join(", ")])];
}
