import { countOf, distinctIds } from "./counts";
import { dayOf } from "./dates";
import { filterRows, type Filter } from "./filter";
import { categoryKey, fail, idKey, ok, sumOf, type Result } from "./result";

export interface TicketRow {
  ticket: string | null;
  intervened: boolean | null;
  refunded: boolean | null;
  refundTime: number | null;
}

export interface SaleRow {
  order: string | null;
  sold: number | null;
}

/** Tickets with both flags whose refund lies in one of the `days` calendar days before the day `today`. */
export function disputeRefunds(rows: TicketRow[], today: number, days: number): number {
  const found = rows.filter(({ intervened, refunded, refundTime }) => {
    if (intervened !== true || refunded !== true || refundTime === null) return false;
    const ago = today - dayOf(refundTime);
    return ago >= 1 && ago <= days;
  });
  return countOf({ ids: found.map(({ ticket }) => ticket) }) as number;
}

/** The same over the distinct orders sold in those days. */
export function disputeRefundRate(
  rows: TicketRow[],
  sales: SaleRow[],
  today: number,
  days: number,
): Result<number> {
  const sold = sales.filter(
    ({ sold: at }) => at !== null && today - dayOf(at) >= 1 && today - dayOf(at) <= days,
  );
  const orders = distinctIds(sold.map(({ order }) => order)).length;
  return orders === 0 ? fail("#N/A") : ok(disputeRefunds(rows, today, days) / orders);
}

/** Reviews of so many stars or more over all of them; there are one to five stars. */
export function positiveReviewRate<Row extends { stars: number | null }>(
  rows: Row[],
  positiveAt = 4,
  filter: Filter<Row> = {},
): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  const stars = kept.flatMap((row) => row.stars ?? []);
  if (stars.some((each) => each < 1 || each > 5)) return fail("#VALUE!");
  if (stars.length === 0) return fail("#N/A");
  return ok(stars.filter((each) => each >= positiveAt).length / stars.length);
}

export interface SpanRow {
  from: number | null;
  to: number | null;
}

/** Whole seconds from one moment to the other; null where the second has not come. */
function secondsOf({ from, to }: SpanRow): number | null {
  return from === null || to === null ? null : Math.round(to * 86400) - Math.round(from * 86400);
}

/** Sessions answered within so many minutes over those in which somebody asked; answered before asked is none. */
export function replyRate<Row extends SpanRow>(
  rows: Row[],
  minutes = 5,
  filter: Filter<Row> = {},
): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  const seconds = kept.filter(({ from }) => from !== null).map(secondsOf);
  const asked = seconds.filter((each) => each === null || each >= 0);
  if (asked.length === 0) return fail("#N/A");
  return ok(asked.filter((each) => each !== null && each <= minutes * 60).length / asked.length);
}

export type Statistic = "mean" | "median" | "p90";

/** The hours of the orders that were shipped, not before they were paid. */
export function shippingHours<Row extends SpanRow>(rows: Row[]): number[] {
  return rows.flatMap((row) => {
    const seconds = secondsOf(row);
    return seconds === null || seconds < 0 ? [] : [seconds / 3600];
  });
}

export function shipSpeed<Row extends SpanRow>(
  rows: Row[],
  statistic: Statistic = "mean",
  filter: Filter<Row> = {},
): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  const hours = shippingHours(kept).sort((a, b) => a - b);
  if (hours.length === 0) return fail("#N/A");
  if (statistic === "mean") return ok(sumOf(hours) / hours.length);
  // The rank of PERCENTILE.INC, counted from 1.
  const rank = 1 + (statistic === "median" ? 0.5 : 0.9) * (hours.length - 1);
  const [low, high] = [hours[Math.floor(rank) - 1] as number, hours[Math.ceil(rank) - 1] as number];
  return ok(low + (rank - Math.floor(rank)) * (high - low));
}

/** Shipped within so many hours over what was shipped by asOf (in seconds) or whose time was up by then. */
export function onTimeShipRate<Row extends SpanRow>(
  rows: Row[],
  hours = 48,
  asOf: number | null = null,
  filter: Filter<Row> = {},
): Result<number> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  const marks: boolean[] = [];
  for (const row of kept) {
    const seconds = secondsOf(row);
    if (row.from === null || (seconds !== null && seconds < 0)) continue;
    const paid = Math.round(row.from * 86400);
    const isShipped = seconds !== null && (asOf === null || paid + seconds <= asOf);
    if (isShipped) marks.push(seconds <= hours * 3600);
    else if (asOf !== null && paid + hours * 3600 <= asOf) marks.push(false);
  }
  return marks.length === 0 ? fail("#N/A") : ok(marks.filter((mark) => mark).length / marks.length);
}

/** Reasons by rows or by amount, the largest first, with shares and running shares; 未填写 last. */
export function pareto<Row extends { reason: string | null; amount: number | null }>(
  rows: Row[],
  by: "rows" | "amounts",
  top: number | null = null,
  filter: Filter<Row> = {},
): Result<[reason: string, size: number, share: number, cumulative: number][]> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  const sizes = new Map<string, { spelling: string; sizes: number[] }>();
  for (const { reason, amount } of kept) {
    if (by === "amounts" && amount === null) continue;
    const key = categoryKey(reason) ?? "未填写";
    const entry = sizes.get(key) ?? {
      spelling: idKey(reason) === null ? "未填写" : (reason ?? "").trim(),
      sizes: [],
    };
    entry.sizes.push(by === "rows" ? 1 : (amount ?? 0));
    sizes.set(key, entry);
  }
  if (sizes.size === 0) return fail("#N/A");
  const lines = [...sizes.values()].map((entry) => ({ name: entry.spelling, size: sumOf(entry.sizes) }));
  const whole = sumOf([...sizes.values()].flatMap((entry) => entry.sizes));
  if (whole === 0) return fail("#DIV/0!");
  const last = ["未分类", "未填写"];
  const sorted = [...lines].sort((a, b) => last.indexOf(a.name) - last.indexOf(b.name) || b.size - a.size);
  return ok(
    sorted
      .map(({ name, size }, index): [string, number, number, number] => [
        name,
        size,
        size / whole,
        sumOf(sorted.slice(0, index + 1).map((line) => line.size)) / whole,
      ])
      .slice(0, top ?? sorted.length),
  );
}
