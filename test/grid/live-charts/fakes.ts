import type { Box, Chart, ChartAxis, ChartSeries } from "../../../src/host/spreadsheet";
import type { ChartCells } from "../../../src/grid/live/charts/data";

type Value = string | number;

/** One sheet of values. Numbers below 1 are shown as per cent. */
export function cellsOf(rows: readonly (readonly Value[])[]): ChartCells {
  const cut = <Result>(box: Box, read: (value: Value) => Result): Result[][] =>
    Array.from({ length: box.rows }, (_, row) =>
      Array.from({ length: box.columns }, (_, column) =>
        read(rows[box.row + row]?.[box.column + column] ?? ""),
      ),
    );
  const isShare = (value: Value) => typeof value === "number" && Math.abs(value) < 1 && value !== 0;
  return {
    values: (_, box) => cut(box, (value) => value),
    valueTypes: (_, box) =>
      cut(box, (value) => {
        if (value === "") return "Empty";
        if (typeof value === "number") return "Double";
        return value.startsWith("#") ? "Error" : "String";
      }),
    texts: (_, box) =>
      cut(box, (value) => (isShare(value) ? `${(Number(value) * 100).toFixed(1)}%` : String(value))),
    numberFormats: (_, box) => cut(box, (value) => (isShare(value) ? "0.0%" : "General")),
  };
}

export function column(index: number, rows: number, row = 1): NonNullable<ChartSeries["values"]> {
  return { sheet: "s1", box: { row, column: index, rows, columns: 1 } };
}

export function series(change: Partial<ChartSeries> = {}): ChartSeries {
  return {
    name: "客户流失率",
    values: column(1, 4),
    categories: column(0, 4),
    chartType: "",
    axisGroup: "Primary",
    color: "",
    hasDataLabels: false,
    markerStyle: "",
    lineStyle: "",
    lineWeight: 0,
    ...change,
  };
}

export const AXIS: ChartAxis = {
  visible: true,
  title: "",
  minimum: null,
  maximum: null,
  numberFormat: "",
  majorGridlines: true,
};

export function chart(type: string, change: Partial<Chart> = {}): Chart {
  return {
    id: "c1",
    sheet: "s1",
    name: "图表 1",
    type,
    title: { visible: true, text: "客户流失率 · 近 13 个月" },
    legend: { visible: true, position: "Bottom" },
    left: 10,
    top: 10,
    width: 360,
    height: 216,
    series: [series()],
    categoryAxis: { ...AXIS, majorGridlines: false },
    valueAxis: AXIS,
    fillColor: "",
    alternativeText: "",
    ...change,
  };
}
