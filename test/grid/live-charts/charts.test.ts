import { describe, expect, jest, test } from "@jest/globals";
import { createCharts } from "../../../src/grid/live/charts";
import type { Json, Parts } from "../../../src/host/spreadsheet";
import { chart } from "./fakes";

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
