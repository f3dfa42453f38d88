import { describe, expect, test } from "@jest/globals";
import { KPIS } from "../../../src/kpi/catalogue";
import type { Kpi } from "../../../src/kpi/define";
import { neededColumns, outlookOf } from "../../../src/templates/outlook";

/** The indicators of the test, so that others may come. */
const kpis = ["CHURN", "FIRSTFIXRATE", "COMPLAINTCLOSURERATE"].map((id): Kpi => {
  const found = KPIS.find((kpi) => kpi.id === id);
  if (found === undefined) throw new Error(id);
  return found;
});

const table = (dataset: "orders" | "complaints", ...columns: string[]) => ({
  dataset,
  columns: columns.map((column) => ({ column: `${dataset}.${column}` })),
});

function told(...tables: Parameters<typeof outlookOf>[0]): unknown {
  const { computed, shortfalls } = outlookOf(tables, kpis);
  return {
    computed: computed.map(({ id }) => id),
    shortfalls: shortfalls.map((shortfall) => ({
      of: shortfall.kpis.map(({ id }) => id),
      lacks: shortfall.lacks.map(({ dataset, columns }) => [dataset, ...columns.map(({ id }) => id)]),
    })),
  };
}

describe("what can be computed from tables of records", () => {
  test("is everything where each column is there", () => {
    expect(
      told(
        table("orders", "customer", "arrival", "comeback", "order"),
        table("complaints", "received", "closed"),
      ),
    ).toEqual({ computed: ["CHURN", "FIRSTFIXRATE", "COMPLAINTCLOSURERATE"], shortfalls: [] });
  });

  test("is the rest where a table is missing, or a column, and it is said which", () => {
    expect(told(table("orders", "arrival", "comeback", "order"))).toEqual({
      computed: ["FIRSTFIXRATE"],
      shortfalls: [
        { of: ["CHURN"], lacks: [["orders", "orders.customer"]] },
        { of: ["COMPLAINTCLOSURERATE"], lacks: [["complaints"]] },
      ],
    });
  });

  test("names indicators together that lack the same, dates among it", () => {
    expect(told(table("orders", "customer", "comeback", "order"))).toEqual({
      computed: [],
      shortfalls: [
        { of: ["CHURN", "FIRSTFIXRATE"], lacks: [["orders", "orders.arrival"]] },
        { of: ["COMPLAINTCLOSURERATE"], lacks: [["complaints"]] },
      ],
    });
  });
});

test("the columns asked for are those of indicators, the date, the store and what leaves records out, in the table's order", () => {
  expect(neededColumns("orders", kpis).map(({ id }) => id)).toEqual([
    "orders.order",
    "orders.customer",
    "orders.arrival",
    "orders.jobType",
    "orders.comeback",
    "orders.status",
    "orders.store",
  ]);
  expect(neededColumns("stockMonths", kpis).map(({ id }) => id)).toEqual([
    "stockMonths.month",
    "stockMonths.store",
  ]);
});
