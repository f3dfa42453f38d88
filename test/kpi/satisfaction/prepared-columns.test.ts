import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findKpi } from "../../../src/kpi/catalogue";
import type { PreparedColumns } from "../../../src/kpi/define";
import * as oracle from "../../oracle";

/** What portable workbooks have beside their records, so that plain sums give what otherwise compares all with all. */

const SEED = 20250801;
const MONTH = { year: 2025, month: 8 };
const at = (shift: number): number => oracle.monthStart(MONTH, shift);

function prepared(id: string): PreparedColumns {
  const columns = findKpi(id)?.prepared?.columns;
  if (columns === undefined) throw new Error(`${id} prepares nothing`);
  return columns;
}

const day = (...months: number[]) =>
  fc
    .tuple(fc.constantFrom(...months), fc.constantFrom(0, 0.5, 3, 14.75, 27))
    .map(([month, days]) => at(month) + days);
const dated = (ids: readonly string[], ...months: number[]) =>
  fc.array(
    fc.record({
      id: fc.constantFrom<string | null>(...ids, "", null),
      date: fc.oneof({ weight: 9, arbitrary: day(...months) }, { weight: 1, arbitrary: fc.constant(null) }),
      store: fc.constantFrom("东", "西"),
    }),
    { minLength: 8, maxLength: 40 },
  );
type Dated = { id: string | null; date: number | null; store: string };

const ids = (rows: readonly Dated[]): unknown[] => rows.map(({ id }) => id);
const dates = (rows: readonly Dated[]): unknown[] => rows.map(({ date }) => date);
const stores = (rows: readonly Dated[]): unknown[] => rows.map(({ store }) => store);

/** SUMIFS over a prepared column, of the rows between two days and before a third one if it is asked. */
function sumBetween(
  column: readonly (number | null)[],
  rows: readonly Dated[],
  from: number,
  to: number,
): number {
  return column.reduce<number>((sum, value, row) => {
    const date = rows[row]?.date;
    return typeof date === "number" && date >= from && date < to ? sum + (value ?? 0) : sum;
  }, 0);
}

describe("the columns of CHURN", () => {
  test("add up to the cohort and to those who came again, store by store", () => {
    let judged = 0;
    fc.assert(
      fc.property(dated(["A", "B", "C"], -8, -7, -6, -4, -1, 0), (rows) => {
        const columns = { customers: ids(rows), visitDates: dates(rows) };
        const first = prepared("CHURN")["firstOfMonth"]?.values(columns, stores(rows)) ?? [];
        const next = prepared("CHURN")["nextMonth"]?.values(columns, stores(rows)) ?? [];
        const returning = first.map((value, row) =>
          next[row] !== null && (next[row] as number) < at(0) ? value : null,
        );
        let [cohort, lost] = [0, 0];
        for (const store of ["东", "西"]) {
          const own = rows
            .filter((row) => row.store === store)
            .map(({ id, date }) => ({ customer: id === "" ? null : id, date }));
          // Records before and after, so that the months are covered.
          const around = [at(-24), at(0) + 1].map((date) => ({ customer: "Z", date }));
          const result = oracle.churn([...own, ...around, { customer: "Y", date: at(-1) }], MONTH);
          if ("ok" in result) [cohort, lost] = [cohort + result.ok.cohort, lost + result.ok.lost];
        }
        judged += cohort;
        expect(sumBetween(first, rows, at(-7), at(-6))).toBe(cohort);
        expect(sumBetween(first, rows, at(-7), at(-6)) - sumBetween(returning, rows, at(-7), at(-6))).toBe(
          lost,
        );
      }),
      { seed: SEED, numRuns: 300 },
    );
    expect(judged).toBeGreaterThan(300);
  });

  test("say in which month the next visit is, in the first row of each month alone", () => {
    const columns = {
      customers: ["A", "A", "A", "B", "", "A"],
      visitDates: [at(0) + 20, at(0) + 2, at(2) + 1, at(0), at(0), at(5)],
    };
    expect(prepared("CHURN")["firstOfMonth"]?.values(columns, [])).toEqual([1, null, 1, 1, null, 1]);
    expect(prepared("CHURN")["nextMonth"]?.values(columns, [])).toEqual([
      at(2),
      null,
      at(5),
      null,
      null,
      null,
    ]);
  });
});

describe("the columns of FIRSTSERVICERATE", () => {
  test("add up to the cars sold and to those serviced, store by store", () => {
    let judged = 0;
    const sales = dated(["V1", "V2", "V3"], -5, -4, -3);
    const services = fc.array(fc.option(day(-5, -4, -2, -1, 0)), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(sales, services, (rows, servicedOn) => {
        // A row a sale, with the day of its first service: both belong to the row's store.
        const columns = {
          vehicles: ids(rows),
          saleDates: dates(rows),
          serviceVehicles: ids(rows),
          serviceDates: rows.map((_, row) => servicedOn[row]),
        };
        const sold = prepared("FIRSTSERVICERATE")["soldOnce"]?.values(columns, stores(rows)) ?? [];
        const on = prepared("FIRSTSERVICERATE")["servicedOn"]?.values(columns, stores(rows)) ?? [];
        const inTime = sold.map((value, row) =>
          on[row] !== null && (on[row] as number) < at(0) ? value : null,
        );
        let [cohort, serviced] = [0, 0];
        for (const store of ["东", "西"]) {
          const own = rows.map((row, index) => ({ ...row, service: servicedOn[index] ?? null }));
          const known = own.filter((row) => row.store === store);
          const vehicle = ({ id }: Dated): string | null => (id === "" ? null : id);
          const around = [at(-24), at(-1)].map((date) => ({ vehicle: "Z", date }));
          const result = oracle.firstServiceRate(
            known.map((row) => ({ vehicle: vehicle(row), date: row.date })),
            [...known.map((row) => ({ vehicle: vehicle(row), date: row.service })), ...around],
            MONTH,
            "standard",
          );
          if ("ok" in result) [cohort, serviced] = [cohort + result.ok.cohort, serviced + result.ok.returned];
        }
        judged += cohort;
        expect(sumBetween(sold, rows, at(-4), at(-3))).toBe(cohort);
        expect(sumBetween(inTime, rows, at(-4), at(-3))).toBe(serviced);
      }),
      { seed: SEED, numRuns: 300 },
    );
    expect(judged).toBeGreaterThan(300);
  });
});
