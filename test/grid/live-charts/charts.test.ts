import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { createCharts, followCharts } from "../../../src/grid/live/charts";
import type { Json, Parts } from "../../../src/host/spreadsheet";
import { closeBooks, insertRows, openBook, OTHER_SHEET, SHEET } from "../live-rules/headless";
import { chart, column, series } from "./fakes";

afterEach(closeBooks);

function fakeParts(): Parts & { readonly saved: Map<string, string> } {
  const saved = new Map<string, string>();
  return {
    saved,
    read: (name) => (saved.has(name) ? (JSON.parse(saved.get(name) ?? "") as Json) : undefined),
    write: (name, content) => void saved.set(name, JSON.stringify(content)),
    delete: (name) => void saved.delete(name),
  };
}

describe("the charts of a workbook", () => {
  test("are those that were put, sheet by sheet", () => {
    const charts = createCharts(fakeParts());
    const [one, other] = [chart("Line"), chart("Pie", { id: "c2", sheet: "s2" })];
    charts.put(one);
    charts.put(other);
    expect(charts.of("s1")).toEqual([one]);
    expect(charts.of("s2")).toEqual([other]);
    expect(charts.of("s3")).toEqual([]);
  });

  test("a chart takes the place of the one with its id", () => {
    const charts = createCharts(fakeParts());
    charts.put(chart("Line"));
    charts.put(chart("Pie", { id: "c2" }));
    charts.put(chart("Area"));
    expect(charts.of("s1").map(({ type }) => type)).toEqual(["Area", "Pie"]);
    charts.remove("c1");
    charts.remove("unknown");
    expect(charts.of("s1").map(({ id }) => id)).toEqual(["c2"]);
  });

  test("are saved with the workbook", () => {
    const parts = fakeParts();
    createCharts(parts).put(chart("Line"));
    expect(createCharts(parts).of("s1")).toEqual([chart("Line")]);
  });

  test("tell of every change", () => {
    const charts = createCharts(fakeParts());
    const listener = jest.fn();
    const stop = charts.subscribe(listener);
    charts.put(chart("Line"));
    charts.remove("c1");
    charts.remove("c1");
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    charts.put(chart("Line"));
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

describe("when rows are inserted", () => {
  async function boxes(sheet: string, row: number): Promise<unknown> {
    const book = openBook();
    const charts = createCharts(fakeParts());
    followCharts(book, charts);
    charts.put(chart("Line", { sheet: OTHER_SHEET, series: [series({ values: column(1, 4) })] }));
    await insertRows(book, row, 2, sheet);
    return charts.of(OTHER_SHEET)[0]?.series.map(({ values, categories }) => [values?.box, categories?.box]);
  }

  const box = { row: 1, column: 1, rows: 4, columns: 1 };

  test("above the cells of a chart, it keeps its cells", async () => {
    const after = { ...box, row: 3 };
    expect(await boxes(SHEET, 0)).toEqual([[after, { ...after, column: 0 }]]);
  });

  test("among them, it has the new ones too", async () => {
    const after = { ...box, rows: 6 };
    expect(await boxes(SHEET, 3)).toEqual([[after, { ...after, column: 0 }]]);
  });

  test("on another sheet, nothing changes", async () => {
    expect(await boxes(OTHER_SHEET, 0)).toEqual([[box, { ...box, column: 0 }]]);
  });
});
