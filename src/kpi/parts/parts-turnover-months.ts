import { notAvailable, type Refusal } from "../../cells/fault";
import type { NumberColumn } from "../../cells/numbers";
import { describeDay, type Period } from "../../cells/period";
import { monthStart } from "../../cells/serials";
import type { Ledger } from "../compute/ledger";
import { eachRow, type Table } from "../compute/table";
import type { Scope } from "../define";
import { MONTHS } from "./parts-turnover-native";

interface StockMonths {
  readonly monthlyStock: NumberColumn;
  readonly monthlyIssues: NumberColumn;
  readonly months?: NumberColumn | undefined;
  readonly method: string;
}

/** A month's stock and issues; NaN where there is no figure. Rows of the same month (warehouses) are added. */
interface StockMonth {
  readonly month: number | undefined;
  readonly rows: number[];
  /** The first row that lacks a figure. */
  blankRow: number | undefined;
  stock: number;
  issues: number;
}

/**
 * The months in order: as the rows stand, or by the months column. A row with neither figure is no month where months
 * are given; without them it is one that nothing is known of, unless only such rows follow.
 */
export function stockMonths(values: StockMonths, scope: Scope, ledger: Ledger | undefined): StockMonth[] {
  const byMonth = new Map<number, StockMonth>();
  const visit = (row: number): void => {
    const stock = values.monthlyStock.values[row] as number;
    const issues = values.monthlyIssues.values[row] as number;
    const month = values.months?.values[row];
    if (Number.isNaN(stock) && Number.isNaN(issues)) {
      if (values.months === undefined) byMonth.set(row, { month, rows: [], blankRow: row, stock, issues });
      return ledger?.exclude(row, "blankAmount");
    }
    if (month !== undefined && Number.isNaN(month)) return ledger?.exclude(row, "blankMonth");
    const blankRow = Number.isNaN(stock) || Number.isNaN(issues) ? row : undefined;
    const known = byMonth.get(month ?? row);
    if (known === undefined) byMonth.set(month ?? row, { month, rows: [row], blankRow, stock, issues });
    else {
      known.blankRow ??= blankRow;
      known.stock += stock;
      known.issues += issues;
      known.rows.push(row);
    }
  };
  eachRow(scope.tables["records"] as Table, scope.selection, visit, (row, reason) =>
    ledger?.exclude(row, reason),
  );
  const months = [...byMonth].sort(([a], [b]) => a - b).map(([, month]) => month);
  while (months.at(-1)?.rows.length === 0) months.pop();
  return months;
}

/** In a trend the last of them is the month in view: what was known before it says nothing of it. */
export function assertThreeMonths(
  last: readonly StockMonth[],
  reading: string,
  until: Period | undefined,
): void {
  if (last.length < MONTHS)
    throw notAvailable("tooFewMonths", { details: { found: last.length, needed: MONTHS } });
  const inView = until && monthStart(until.end - 1);
  if (inView !== undefined && last.at(-1)?.month !== inView) throw monthMissing(inView);
  const [first] = last;
  last.forEach(({ month, stock, issues, blankRow = 0 }, index) => {
    if (month !== undefined && first?.month !== undefined && monthStart(first.month, index) !== month) {
      throw monthMissing(monthStart(first.month, index));
    }
    const needsIssues = reading !== "printed" || index === last.length - 1;
    const parameter = Number.isNaN(stock)
      ? "monthlyStock"
      : needsIssues && Number.isNaN(issues)
        ? "monthlyIssues"
        : "";
    if (parameter !== "") throw notAvailable("noNumbers", { parameter, row: blankRow + 1 });
  });
}

function monthMissing(month: number): Refusal {
  return notAvailable("monthMissing", { details: { month: describeDay(month).slice(0, 7) } });
}

/** Enters the rows of the months: those of the last three in the base, of those used in the numerator. */
export function enterMonths(
  months: readonly StockMonth[],
  last: readonly StockMonth[],
  used: readonly StockMonth[],
  ledger: Ledger,
): void {
  for (const month of months) {
    for (const row of month.rows) {
      if (!last.includes(month)) ledger.exclude(row, "earlierMonth");
      else {
        ledger.base(row);
        if (used.includes(month)) ledger.numerator(row);
      }
    }
  }
}
