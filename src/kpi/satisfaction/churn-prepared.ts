import { dayOf, monthStart } from "../../cells/serials";
import type { PreparedColumns } from "../define";
import { between, call, operation, reference, type NativeFormula } from "../native";

type Cells = readonly unknown[];

/** A customer's visits: the first row of each month in which there is one. */
type Months = Map<number, number>;

/** Who came in which months; a customer of another group (store) is another customer. */
function monthsByCustomer(customers: Cells, dates: Cells, groups: Cells): Months[] {
  const known = new Map<string, Months>();
  const monthOf = new Map<number, number>();
  customers.forEach((customer, row) => {
    const date = dates[row];
    if (customer === null || customer === "" || typeof date !== "number") return;
    const key = `${String(groups[row] ?? "")}\n${String(customer)}`;
    const months = known.get(key) ?? new Map<number, number>();
    known.set(key, months);
    const day = dayOf(date);
    const month = monthOf.get(day) ?? monthStart(day);
    monthOf.set(day, month);
    if (!months.has(month)) months.set(month, row);
  });
  return [...known.values()];
}

function blankColumn(height: number): (number | null)[] {
  return new Array<number | null>(height).fill(null);
}

/**
 * Churn in one pass: each customer's first visit of a month counts 1 and knows the month of the next visit, so that
 * plain sums by month are enough.
 */
export function churnPrepared(
  monthsBefore: (months: NativeFormula) => NativeFormula,
  lag: NativeFormula,
  windowMonths: NativeFormula,
): { columns: PreparedColumns; formula: NativeFormula } {
  const cohort = between("visitDates", monthsBefore(lag), monthsBefore(windowMonths));
  const first = reference("firstOfMonth");
  const returned = [reference("nextMonth"), operation("<", "&", reference("month"))] as const;
  const customers = call("SUMIFS", first, ...cohort);
  return {
    columns: {
      firstOfMonth: {
        name: { zh: "当月首次进厂", en: "First visit of the month" },
        values({ customers: ids = [], visitDates = [] }, groups) {
          const column = blankColumn(ids.length);
          for (const months of monthsByCustomer(ids, visitDates, groups))
            for (const row of months.values()) column[row] = 1;
          return column;
        },
      },
      nextMonth: {
        name: { zh: "下次进厂月份", en: "Month of the next visit" },
        values({ customers: ids = [], visitDates = [] }, groups) {
          const column = blankColumn(ids.length);
          for (const months of monthsByCustomer(ids, visitDates, groups)) {
            const inOrder = [...months].sort(([a], [b]) => a - b);
            inOrder.forEach(([, row], index) => (column[row] = inOrder[index + 1]?.[0] ?? null));
          }
          return column;
        },
      },
    },
    formula: operation(
      operation(customers, "-", call("SUMIFS", first, ...cohort, ...returned)),
      "/",
      customers,
    ),
  };
}
