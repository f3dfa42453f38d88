import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { serialOf } from "../../src/cells/serials";
import type { Grid, GridResult, GridTable } from "../../src/grid";
import type { Language } from "../../src/kpi/texts";
import { makeSample, type GuideCell, type SampleWorkbook } from "../../src/preview/sample";
import { BLEMISHES } from "../../src/preview/sample/mess";
import { makeRecords } from "../../src/preview/sample/records";
import { openGrid } from "../support/grid";

const FIRST = serialOf(2024, 3, 1);
const END = serialOf(2025, 9, 1);

describe("the records", () => {
  const { orders, complaints, surveys, stock, stockMonths } = makeRecords();
  const lines = orders.flatMap((order) => order.lines);
  const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
    items.filter(holds).length / items.length;

  test("are the same in every run, and others from another seed", () => {
    const again = makeRecords();
    expect(JSON.stringify(again)).toBe(JSON.stringify(makeRecords()));
    expect(JSON.stringify(again.orders[0])).not.toBe(JSON.stringify(makeRecords(1).orders[0]));
  });

  test("are some five thousand", () => {
    const count = orders.length + complaints.length + surveys.length + lines.length + stock.length;
    expect(count).toBeGreaterThan(4500);
    expect(count).toBeLessThan(5800);
    expect(stockMonths).toHaveLength(18);
  });

  test("have ids of their own", () => {
    for (const ids of [orders, complaints, surveys].map((list) => list.map(({ id }) => id))) {
      expect(new Set(ids).size).toBe(ids.length);
    }
    const customers = new Map(orders.map(({ customer }) => [customer.id, customer]));
    for (const key of ["vin", "plate"] as const) {
      expect(new Set([...customers.values()].map((customer) => customer[key])).size).toBe(customers.size);
    }
  });

  test("lie between March 2024 and August 2025, in every month", () => {
    for (const { arrival } of orders) {
      expect(arrival).toBeGreaterThanOrEqual(FIRST);
      expect(arrival).toBeLessThan(END);
    }
    for (const { month } of stockMonths) {
      expect(orders.filter(({ arrival }) => arrival >= month && arrival < month + 28).length).toBeGreaterThan(
        30,
      );
    }
  });

  test("nothing ends before it begins", () => {
    for (const { arrival, delivered, promised } of orders) {
      expect(promised).toBeGreaterThanOrEqual(arrival);
      expect(delivered ?? promised).toBeGreaterThanOrEqual(arrival);
    }
    for (const { order, received, closed } of complaints) {
      expect(received).toBeGreaterThanOrEqual(order.arrival);
      expect(closed ?? received).toBeGreaterThanOrEqual(received);
    }
    for (const { order, day } of surveys) expect(day).toBeGreaterThan(Math.floor(order.arrival));
  });

  test("complaints and calls are about orders that exist", () => {
    const known = new Set(orders);
    expect([...complaints, ...surveys].every(({ order }) => known.has(order))).toBe(true);
  });

  test("amounts add up", () => {
    for (const order of orders) {
      expect(order.total).toBeCloseTo(order.labor + order.parts, 6);
      expect(order.parts).toBeCloseTo(
        order.lines.reduce((sum, { part, required }) => sum + part.price * required, 0),
        6,
      );
    }
    const stocked = stock.reduce((sum, { stockCost }) => sum + stockCost, 0);
    expect(stockMonths.at(-1)?.closing).toBeCloseTo(stocked, 2);
    for (const [index, month] of stockMonths.entries()) {
      expect(month.opening).toBe(stockMonths[index - 1]?.closing ?? month.opening);
    }
  });

  test("shares are those of a dealer", () => {
    const within = (value: number, least: number, most: number): void => {
      expect(value).toBeGreaterThan(least);
      expect(value).toBeLessThan(most);
    };
    within(
      share(orders, ({ comeback }) => comeback),
      0.01,
      0.05,
    );
    within(
      share(orders, ({ booked }) => booked),
      0.3,
      0.5,
    );
    within(
      share(orders, ({ job }) => job === "maintenance"),
      0.4,
      0.6,
    );
    within(
      share(orders, ({ delivered }) => delivered === undefined),
      0,
      0.01,
    );
    within(complaints.length / orders.length, 0.01, 0.04);
    within(
      share(lines, ({ supplied, required }) => supplied === required),
      0.9,
      0.99,
    );
    within(
      share(surveys, ({ reached }) => reached),
      0.8,
      0.95,
    );
    const issued = [...stock].sort((a, b) => b.sales - a.sales);
    const sales = issued.reduce((sum, item) => sum + item.sales, 0);
    const topFifth = issued.slice(0, issued.length / 5).reduce((sum, item) => sum + item.sales, 0);
    within(topFifth / sales, 0.6, 0.95);
  });

  test("a car that comes back was there for the same job in the three weeks before", () => {
    for (const { customer, job, arrival } of orders.filter(({ comeback }) => comeback)) {
      const before = orders.filter(
        (order) => order.customer === customer && order.arrival < arrival && order.arrival > arrival - 30,
      );
      expect(before.map((order) => order.job)).toContain(job);
    }
  });
});

describe.each<Language>(["zh", "en"])("the workbook in %s", (language) => {
  const sample = makeSample(language);
  let grid: Grid;

  beforeAll(async () => {
    grid = await openGrid([...sample.tables.map(tableOf), guideTable(sample)]);
  });
  afterAll(() => grid.dispose());

  test("every formula of the guide gives a value, each indicator a number", async () => {
    const cells = sample.guide.cells.filter(({ entry }) => "formula" in entry);
    const results = await grid.evaluate(cells.map((cell) => onGuide(cell, sample.guide.name)));
    for (const [index, result] of results.entries()) {
      expect({ cell: cells[index], result }).toEqual({
        cell: cells[index],
        result: { value: expect.anything() },
      });
    }
    const values = cells.flatMap(({ column }, index) => (column === 2 ? [numbersOf(results[index])] : []));
    expect(values.flat().length).toBeGreaterThanOrEqual(9);
    expect(values.flat().every((value) => typeof value === "number")).toBe(true);
  });

  test("what it invites to type works, but for the last, which says what is wrong", async () => {
    const shown = sample.guide.cells.filter(({ look, column }) => look === "code" && column === 1);
    const results = await grid.evaluate(shown.map((cell) => onGuide(cell, sample.guide.name)));
    expect(results.slice(0, -1).every((result) => "value" in result)).toBe(true);
    expect(results.at(-1)).toEqual({ error: "#VALUE!", message: expect.any(String) });
  });

  test("the untidy cells are where the guide says", () => {
    for (const { table, column, row } of BLEMISHES) {
      const found = sample.tables.find(({ name }) => name === table[language]);
      const index = found?.columns.findIndex(({ name }) => name === column[language]) ?? -1;
      const cell = found?.rows[row - 2]?.[index];
      const above = found?.rows[row - 3]?.[index];
      expect(cell).not.toBeUndefined();
      expect(typeof cell === typeof above && String(cell).trim() === cell && cell !== "").toBe(false);
    }
  });

  test("ids are text", () => {
    const orders = sample.tables[0];
    for (const name of language === "zh" ? ["客户号", "车架号"] : ["Customer no", "VIN"]) {
      const index = orders?.columns.findIndex((column) => column.name === name) ?? -1;
      expect(orders?.rows.every((row) => typeof row[index] === "string")).toBe(true);
    }
  });
});

function numbersOf(result: GridResult | undefined): unknown[] {
  if (result === undefined || !("value" in result)) return [result];
  return Array.isArray(result.value) ? result.value.flat().filter((value) => value !== "") : [result.value];
}

const tableOf = ({ name, columns, rows }: SampleWorkbook["tables"][number]): GridTable => ({
  name,
  columns: columns.map((column) => column.name),
  rows,
});

/** The guide as a table called Guide whose header is row 1: the formulas read its month, values and months. */
function guideTable({ guide }: SampleWorkbook): GridTable {
  const rows = Array.from({ length: 40 }, () => new Array<number | string>(6).fill(""));
  const put = (row: number, column: number, value: number): void => {
    const cells = rows[row - 1];
    if (cells !== undefined) cells[column] = value;
  };
  for (const { row, column, entry } of guide.cells) {
    if ("value" in entry && typeof entry.value === "number") put(row, column, entry.value);
  }
  // What the guide's own formulas give: some value to judge, and the months up to August 2025.
  for (let row = 6; row < 16; row++) put(row, 2, 0.5);
  for (let month = 0; month < 13; month++) {
    put(18 + month, 1, serialOf(month < 5 ? 2024 : 2025, ((month + 7) % 12) + 1, 1));
  }
  return { name: "Guide", columns: ["a", "b", "c", "d", "e", "f"], rows };
}

/** The formula as it reads from another sheet. */
function onGuide({ entry }: GuideCell, guide: string): string {
  const content = "formula" in entry ? entry.formula : "value" in entry ? String(entry.value) : guide;
  return content.replace(/(?<![\p{L}\w$"'.:])(\$?[A-F]\$?\d+)(?![\w(])/gu, "Guide!$1");
}
