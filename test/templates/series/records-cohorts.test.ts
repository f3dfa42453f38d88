import { describe, expect, test } from "@jest/globals";
import { monthStart, serialOf } from "../../../src/cells/serials";
import type { TypedValue } from "../../../src/columns";
import { KPIS } from "../../../src/kpi/catalogue";
import * as oracle from "../../oracle";
import { dice, STORES, tableOf, type Records } from "./records-support";
import { AUGUST, calculate, near, optionsOf } from "./support";

/** Cars sold from 2022 to 2025 with their visits, some orders of a car and day on two rows; answers of thirteen months. */
const next = dice(23);
const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
const vehicleOf = (index: number): string => `00${index % 7}${index}`;
const CARS = 240;
const FIRST_SALE = serialOf(2022, 1, 1);

const vehicles: Records = {
  dataset: "vehicles",
  columns: ["vehicle", "saleDate", "warrantyEnd", "firstService", "store"].map((name) => `vehicles.${name}`),
  rows: Array.from({ length: CARS }, (_, index): TypedValue[] => {
    const sold = FIRST_SALE + Math.floor((index / CARS) * 1320);
    return [
      next() < 0.02 ? null : vehicleOf(index % 200),
      sold,
      next() < 0.1 ? null : sold + pick([365, 730, 1095]),
      next() < 0.2 ? null : sold + Math.floor(next() * 150) + 0.375,
      pick(STORES),
    ];
  }),
};

const orders: Records = {
  dataset: "orders",
  columns: ["order", "vehicle", "arrival", "store"].map((name) => `orders.${name}`),
  rows: Array.from({ length: 900 }, (_, index): TypedValue[] => [
    `R${index}`,
    next() < 0.02 ? null : vehicleOf(Math.floor(next() * 60) + Math.floor(next() * 140)),
    serialOf(2023, 6, 1) + Math.floor(next() * 820) + Math.round(next() * 2) / 3,
    pick(STORES),
  ]),
};

const surveys: Records = {
  dataset: "surveys",
  columns: ["date", "score", "reached", "dissatisfied", "store"].map((name) => `surveys.${name}`),
  rows: Array.from({ length: 300 }, (_, index): TypedValue[] => [
    serialOf(2024, 8, 1) + Math.floor((index / 300) * 396),
    next() < 0.1 ? null : pick([5, 5, 4, 3, 1]),
    next() < 0.1 ? null : next() < 0.8,
    next() < 0.1 ? null : next() < 0.15,
    pick(STORES),
  ]),
};

const MONTHS = Array.from({ length: 13 }, (_, index) => oracle.monthOf(monthStart(AUGUST, index - 12)));
const IDS = ["POSTWARRANTYLOYALTY", "NEWOWNERLOYALTY", "FIRSTSERVICERATE"];
const kpis = (...ids: string[]) => KPIS.filter(({ id }) => ids.includes(id));

/** The cells of a column, by its name without the table's. */
function dated(records: Records, vehicle: string, date: string, store?: string): oracle.Dated[] {
  const at = (name: string): number => records.columns.indexOf(`${records.dataset}.${name}`);
  const own = records.rows.filter((row) => store === undefined || row[at("store")] === store);
  return own.map((row) => ({
    vehicle: row[at(vehicle)] as string | null,
    date: row[at(date)] as number | null,
  }));
}

type Cohort = (month: oracle.Month, store?: string) => oracle.Result<oracle.Cohort>;

const COHORTS: Readonly<Record<string, Cohort>> = {
  POSTWARRANTYLOYALTY: (month, store) =>
    oracle.postWarrantyLoyalty(
      dated(vehicles, "vehicle", "warrantyEnd", store),
      dated(orders, "vehicle", "arrival", store),
      month,
    ),
  NEWOWNERLOYALTY: (month, store) =>
    oracle.newOwnerLoyalty(
      dated(vehicles, "vehicle", "saleDate", store),
      dated(orders, "vehicle", "arrival", store),
      month,
    ),
  FIRSTSERVICERATE: (month, store) =>
    oracle.firstServiceRate(
      dated(vehicles, "vehicle", "saleDate", store),
      dated(vehicles, "vehicle", "firstService", store),
      month,
      "standard",
    ),
};

function expected(id: string, store?: string): (number | "")[] {
  return MONTHS.map((month) => {
    const result = COHORTS[id]?.(month, store) ?? oracle.fail("#N/A");
    return "ok" in result ? result.ok.value : "";
  });
}

describe.each(["portable", "add-in"] as const)("cars sold and their visits, %s", (profile) => {
  const tables = [tableOf(vehicles), tableOf(orders)];

  test("loyalty and first services month by month", async () => {
    const calculated = await calculate(optionsOf({ kind: "records", tables }, { profile }), kpis(...IDS));
    for (const id of IDS) {
      const values = expected(id);
      expect({ id, values: calculated.series(id) }).toEqual({ id, values: values.map(near) });
      expect(values.filter((value) => value !== "" && value > 0).length).toBeGreaterThan(6);
    }
  });

  test("cars sold years ago say nothing of the months that can be shown", async () => {
    const calculated = await calculate(optionsOf({ kind: "records", tables }, { profile }), kpis(...IDS));
    expect(calculated.source.months[0]).toBe(serialOf(2023, 6, 1));
  });
});

test("of one store, the cars and the visits of that store", async () => {
  const [store] = STORES;
  const tables = [tableOf(vehicles), tableOf(orders)];
  const calculated = await calculate(optionsOf({ kind: "records", tables }, { store }), kpis(...IDS));
  for (const id of IDS) {
    expect({ id, values: calculated.series(id) }).toEqual({ id, values: expected(id, store).map(near) });
  }
});

test("satisfaction and follow-up of surveys, by the month of the answer", async () => {
  const tables = [tableOf(surveys)];
  const shown = kpis("CSAT", "FOLLOWUPSATISFACTION");
  const calculated = await calculate(optionsOf({ kind: "records", tables }), shown);
  const of = (month: oracle.Month): TypedValue[][] =>
    surveys.rows
      .filter(([date]) => oracle.isIn(date as number, oracle.monthPeriod(month)))
      .map((row) => [...row]);
  const satisfied = MONTHS.map((month) => {
    const scores = of(month).flatMap(([, score]) => (score === null ? [] : Number(score)));
    return scores.filter((score) => score >= 4).length / scores.length;
  });
  const followUp = MONTHS.map((month) => {
    const reached = of(month).filter(([, , isReached]) => isReached === true);
    return 1 - reached.filter(([, , , isDissatisfied]) => isDissatisfied === true).length / reached.length;
  });
  expect(calculated.series("CSAT")).toEqual(satisfied.map(near));
  expect(calculated.series("FOLLOWUPSATISFACTION")).toEqual(followUp.map(near));
});
