import { dayOf, monthOf, monthStart } from "./dates";
import { fail, ok, sumOf, type Result } from "./result";

export interface StockRow {
  part: string | null;
  cost: number | null;
  issued: number | null;
  /** undefined where nobody knows of first receipts. */
  received?: number | null;
}

/** EDATE: the same day of an earlier month, or the last of it. */
export function monthsEarlier(day: number, months: number): number {
  const month = monthOf(day);
  const same = monthStart(month, -months) + (day - monthStart(month));
  return Math.min(same, monthStart(month, 1 - months) - 1);
}

/** The rows of stock above or at zero whose last movement lies so many months before the day. */
export function deadRows<Row extends StockRow>(rows: Row[], asOf: number, months = 12): Row[] {
  const last = monthsEarlier(dayOf(asOf), months);
  return rows.filter(({ cost, issued, received }) => {
    if (cost === null || cost < 0) return false;
    const moved = issued ?? received ?? null;
    return moved === null || dayOf(moved) <= last;
  });
}

export function deadStockRatio<Row extends StockRow>(rows: Row[], asOf: number, months = 12): Result<number> {
  const stock = rows.filter(({ cost }) => cost !== null && cost >= 0);
  if (stock.length === 0) return fail("#N/A");
  const total = sumOf(stock.map(({ cost }) => cost));
  if (total === 0) return fail("#DIV/0!");
  return ok(sumOf(deadRows(rows, asOf, months).map(({ cost }) => cost)) / total);
}

/** Part, cost, last issue: the dearest first, rows without a part number last; where there is no stock there is no line. */
export function deadStockList<Row extends StockRow>(
  rows: Row[],
  asOf: number,
  months = 12,
): Result<(string | number)[][]> {
  if (!rows.some(({ cost }) => cost !== null && cost >= 0)) return fail("#N/A");
  const dead = deadRows(rows, asOf, months).filter(({ cost }) => cost !== 0);
  if (dead.length === 0) return ok([["", "", ""]]);
  const inOrder = [...dead].sort(
    (a, b) => Number(a.part === null) - Number(b.part === null) || (b.cost ?? 0) - (a.cost ?? 0),
  );
  return ok(inOrder.map(({ part, cost, issued }) => [part ?? "", cost ?? 0, issued ?? ""]));
}
