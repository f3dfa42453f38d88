import { describe, expect, test } from "@jest/globals";
import { contrast } from "../../../src/grid/live/charts/colors";
import { chartOption } from "../../../src/grid/live/charts/option";
import type { Chart } from "../../../src/host/spreadsheet";
import { AXIS, cellsOf, chart, column, series } from "./fakes";

const CELLS = cellsOf([
  ["月份", "浦东店", "徐汇店", "参考值"],
  ["5月", 0.21, 120, 0.2],
  ["6月", "#N/A", 80, 0.2],
  ["7月", "", 60, 0.2],
  ["8月", "无", 140, 0.2],
]);

interface Axis {
  readonly show: boolean;
  readonly type: string;
  readonly data?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly name?: string;
  readonly scale?: boolean;
  readonly boundaryGap?: boolean;
  readonly splitLine: { readonly show: boolean };
  readonly axisLabel: { readonly formatter?: (value: number) => string };
}

interface Series {
  readonly type: string;
  readonly name: string;
  readonly data: readonly unknown[];
  readonly stack?: string;
  readonly yAxisIndex?: number;
  readonly symbol?: string;
  readonly radius?: readonly number[];
  readonly lineStyle?: { readonly color: string; readonly width: number; readonly type: unknown };
  readonly areaStyle?: object;
  readonly itemStyle: { readonly color: string };
  readonly label: {
    readonly show: boolean;
    readonly position: string;
    readonly formatter: (point: { dataIndex: number }) => string;
  };
}

interface Option {
  readonly backgroundColor: string;
  readonly title: { readonly show: boolean; readonly text: string; readonly textStyle: object };
  readonly legend: {
    readonly show: boolean;
    readonly orient: string;
    readonly bottom?: number;
    readonly data: readonly { readonly name: string; readonly icon?: string }[];
  };
  readonly grid?: object;
  readonly tooltip: { readonly valueFormatter: (value: unknown) => string };
  readonly xAxis: Axis & Axis[];
  readonly yAxis: Axis & Axis[];
  readonly series: readonly Series[];
}

function draw(type: string, change: Partial<Chart> = {}, dark = false): Option {
  return chartOption(chart(type, change), CELLS, { dark }) as unknown as Option;
}

const TWO = [
  series({ name: "浦东店" }),
  series({ name: "徐汇店", values: column(2, 4), chartType: "", axisGroup: "Primary" }),
];

describe("a line", () => {
  test("has the cells' values: blanks and errors are gaps, a text is 0", () => {
    const { series: drawn, xAxis } = draw("Line");
    expect(drawn[0]).toMatchObject({
      type: "line",
      name: "客户流失率",
      data: [0.21, null, null, 0],
      symbol: "none",
    });
    expect(xAxis).toMatchObject({ type: "category", data: ["5月", "6月", "7月", "8月"], boundaryGap: true });
  });

  test("has markers in the type that has them, or where it is given one", () => {
    expect(draw("LineMarkers").series[0]).toMatchObject({ symbol: "circle" });
    const own = { series: [series({ markerStyle: "Diamond" })] };
    expect(draw("Line", own).series[0]).toMatchObject({ symbol: "diamond" });
    const none = { series: [series({ markerStyle: "None" })] };
    expect(draw("LineMarkers", none).series[0]).toMatchObject({ symbol: "none" });
  });

  test("has the colour, width and dashes it is given", () => {
    const given = { series: [series({ color: "#C0392B", lineWeight: 1.5, lineStyle: "Dash" })] };
    expect(draw("Line", given).series[0]?.lineStyle).toMatchObject({
      color: "#C0392B",
      width: 2,
      type: "dashed",
    });
    expect(draw("Line").series[0]?.lineStyle).toMatchObject({ color: "#4472C4", width: 3, type: "solid" });
  });

  test("has labels as its cells read", () => {
    const { label } = draw("Line", { series: [series({ hasDataLabels: true })] }).series[0] as Series;
    expect(label).toMatchObject({ show: true, position: "top" });
    expect(label.formatter({ dataIndex: 0 })).toBe("21.0%");
    expect(draw("Line").series[0]?.label.show).toBe(false);
  });

  test("whose values are close together leaves out the zero", () => {
    const target = { series: [series({ values: column(3, 4) })] };
    expect(draw("Line", target).yAxis[0]?.scale).toBe(true);
    expect(draw("ColumnClustered", target).yAxis[0]?.scale).toBe(false);
    expect(draw("Line", { series: [series({ values: column(2, 4) })] }).yAxis[0]?.scale).toBe(false);
  });
});

describe("columns and bars", () => {
  test("side by side", () => {
    const { series: drawn } = draw("ColumnClustered", { series: TWO });
    expect(drawn.map(({ type, stack }) => [type, stack])).toEqual([
      ["bar", undefined],
      ["bar", undefined],
    ]);
  });

  test("one on the other", () => {
    const { series: drawn } = draw("ColumnStacked", { series: TWO });
    expect(new Set(drawn.map(({ stack }) => stack)).size).toBe(1);
    expect(drawn[0]?.stack).toBeDefined();
  });

  test("as shares of a hundred", () => {
    const shares = [series({ name: "a", values: column(2, 4) }), series({ name: "b", values: column(2, 4) })];
    const { series: drawn, yAxis } = draw("ColumnStacked100", { series: shares });
    expect(drawn[0]?.data).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(yAxis[0]).toMatchObject({ max: 1 });
    expect(yAxis[0]?.axisLabel.formatter?.(0.5)).toBe("50%");
  });

  test("lying", () => {
    const { xAxis, yAxis, series: drawn } = draw("BarClustered", { series: TWO });
    expect(xAxis[0]).toMatchObject({ type: "value" });
    expect(yAxis).toMatchObject({ type: "category", data: ["5月", "6月", "7月", "8月"] });
    expect(drawn[0]).toMatchObject({ type: "bar", xAxisIndex: 0 });
    expect(draw("BarStacked", { series: TWO }).series[0]?.stack).toBeDefined();
  });

  test("types without a picture of their own are columns", () => {
    expect(draw("Waterfall").series[0]?.type).toBe("bar");
  });
});

describe("other shapes", () => {
  test("an area starts at the edge", () => {
    const { series: drawn, xAxis } = draw("Area");
    expect(drawn[0]).toMatchObject({ type: "line", areaStyle: {} });
    expect(xAxis.boundaryGap).toBe(false);
    expect(draw("AreaStacked", { series: TWO }).series[0]?.stack).toBeDefined();
  });

  test("scattered points have two numbers", () => {
    const points = [series({ categories: column(2, 4), values: column(3, 4) })];
    const { series: drawn, xAxis } = draw("XYScatter", { series: points });
    expect(drawn[0]?.type).toBe("scatter");
    expect(drawn[0]?.data[0]).toEqual([120, 0.2]);
    expect(xAxis.type).toBe("value");
    expect(draw("XYScatterLines", { series: points }).series[0]?.type).toBe("line");
  });

  test("a pie has a slice, a colour and an entry in the legend for each category", () => {
    const { series: drawn, legend, xAxis } = draw("Pie", { series: [series({ values: column(2, 4) })] });
    expect(drawn[0]?.data).toMatchObject([
      { name: "5月", value: 120, itemStyle: { color: "#4472C4" } },
      { name: "6月", value: 80, itemStyle: { color: "#ED7D31" } },
      { name: "7月", value: 60 },
      { name: "8月", value: 140 },
    ]);
    expect(legend.data.map(({ name }) => name)).toEqual(["5月", "6月", "7月", "8月"]);
    expect(xAxis).toBeUndefined();
    expect(drawn[0]?.radius?.[0]).toBe(0);
  });

  test("a ring has a hole", () => {
    const [hole = 0, edge = 0] = draw("Doughnut").series[0]?.radius ?? [];
    expect(hole).toBeGreaterThan(0);
    expect(edge).toBeGreaterThan(hole);
  });
});

describe("a combined chart", () => {
  const combined: Partial<Chart> = {
    series: [
      series({ name: "工单", values: column(2, 4) }),
      series({ name: "流失率", chartType: "Line", axisGroup: "Secondary" }),
    ],
  };

  test("has series of their own type, on an axis of their own", () => {
    const { series: drawn, yAxis } = draw("ColumnClustered", combined);
    expect(drawn).toMatchObject([
      { type: "bar", yAxisIndex: 0 },
      { type: "line", yAxisIndex: 1 },
    ]);
    expect(yAxis).toHaveLength(2);
    expect(yAxis[0]?.axisLabel.formatter?.(50)).toBe("50");
    expect(yAxis[1]?.axisLabel.formatter?.(0.25)).toBe("25.0%");
    expect(yAxis[1]?.splitLine.show).toBe(false);
  });

  test("shows lines as lines in the legend, with their markers, columns as squares", () => {
    const [columns, line] = draw("ColumnClustered", combined).legend.data;
    expect(columns).toEqual({ name: "工单", icon: "rect" });
    expect(line?.icon).toMatch(/^path:/);
    const dashed = draw("Line", { series: [series({ lineStyle: "Dash" })] }).legend.data[0];
    expect(dashed?.icon).not.toBe(line?.icon);
    expect(draw("LineMarkers").legend.data).toEqual([{ name: "客户流失率" }]);
  });

  test("tells series of the same name apart", () => {
    const { series: drawn } = draw("Line", { series: [series(), series()] });
    expect(new Set(drawn.map(({ name }) => name)).size).toBe(2);
  });
});

describe("axes", () => {
  test("have the ends and the number format they are given", () => {
    const valueAxis = { ...AXIS, minimum: 0.1, maximum: 0.3, numberFormat: "0%", title: "流失率" };
    const [axis] = draw("Line", { valueAxis }).yAxis as Axis[];
    expect(axis).toMatchObject({ min: 0.1, max: 0.3, name: "流失率" });
    expect(axis?.axisLabel.formatter?.(0.30000000000000004)).toBe("30%");
  });

  test("else go by the format of the cells", () => {
    const option = draw("Line");
    expect(option.yAxis[0]?.axisLabel.formatter?.(0.2)).toBe("20.0%");
    expect(option.tooltip.valueFormatter(0.2)).toBe("20.0%");
    expect(option.tooltip.valueFormatter(null)).toBe("–");
  });

  test("may be hidden, and without gridlines", () => {
    const valueAxis = { ...AXIS, visible: false, majorGridlines: false };
    expect(draw("Line", { valueAxis }).yAxis[0]).toMatchObject({ show: false, splitLine: { show: false } });
    expect(draw("Line").xAxis.splitLine.show).toBe(false);
    expect(draw("Line").yAxis[0]?.splitLine.show).toBe(true);
  });

  test("without categories count the points", () => {
    expect(draw("Line", { series: [series({ categories: null })] }).xAxis.data).toEqual(["1", "2", "3", "4"]);
  });

  test("of a chart without cells are empty", () => {
    const empty = { series: [series({ categories: null, values: null })] };
    expect(draw("Line", empty).xAxis.data).toEqual([]);
    expect(draw("Line", { series: [] }).series).toEqual([]);
    expect(draw("Pie", { series: [] }).series).toEqual([]);
  });
});

describe("title and legend", () => {
  test("title on top in 14 points, with Chinese fonts", () => {
    expect(draw("Line").title).toMatchObject({ show: true, text: "客户流失率 · 近 13 个月" });
    expect(JSON.stringify(draw("Line").title.textStyle)).toContain("Microsoft YaHei");
    expect(draw("Line", { title: { visible: false, text: "x" } }).title.show).toBe(false);
  });

  test.each([
    ["Top", "horizontal"],
    ["Bottom", "horizontal"],
    ["Left", "vertical"],
    ["Right", "vertical"],
    ["Corner", "vertical"],
    ["Custom", "horizontal"],
  ] as const)("legend at %s", (position, orient) => {
    const { legend } = draw("Line", { legend: { visible: true, position } });
    expect(legend).toMatchObject({ show: true, orient });
  });

  test("a hidden legend leaves its room to the picture", () => {
    const shown = draw("Line").grid as { bottom: number };
    const hidden = draw("Line", { legend: { visible: false, position: "Bottom" } }).grid as {
      bottom: number;
    };
    expect(hidden.bottom).toBeLessThan(shown.bottom);
  });
});

describe("colours", () => {
  test("are dark on a dark page, unless the chart has its own fill", () => {
    expect(draw("Line").backgroundColor).toBe("#FFFFFF");
    expect(draw("Line", {}, true).backgroundColor).toBe("#1F1F1F");
    expect(draw("Line", { fillColor: "#FFF8E1" }, true).backgroundColor).toBe("#FFF8E1");
  });

  test("what is written stays readable on any fill", () => {
    for (const [fillColor, dark] of [
      ["", true],
      ["", false],
      ["#FFFFFF", true],
      ["#1B365D", false],
    ] as const) {
      const option = draw("Line", { fillColor }, dark);
      const { color } = option.title.textStyle as { color: string };
      expect(contrast(color, option.backgroundColor)).toBeGreaterThan(4.5);
    }
  });

  test("a series that would drown in the background is lighter", () => {
    const navy = { series: [series({ color: "#1B2A41" })] };
    expect(draw("Line", navy, true).series[0]?.itemStyle.color).not.toBe("#1B2A41");
    expect(draw("Line", navy).series[0]?.itemStyle.color).toBe("#1B2A41");
  });
});
