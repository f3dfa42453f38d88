import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from "echarts";
import { type ChartColors, inkOn, seriesColor } from "./colors";
import type { LegendEntry } from "./frame";
import { toPixels } from "./numbers";
import type { Plot } from "./plot";
import { textStyle } from "./texts";

/** Of Office's charts: how much room is between the columns of a category, and between categories, in columns. */
const OVERLAP = 0.27;
const GAP = 2.19;
const STACKED_GAP = 1.5;

const DASHES: Partial<Record<string, "dashed" | "dotted" | number[]>> = {
  Dash: "dashed",
  DashDot: [8, 4, 2, 4],
  DashDotDot: [8, 4, 2, 4, 2, 4],
  Dot: "dotted",
  RoundDot: "dotted",
};

const MARKERS: Partial<Record<string, string>> = {
  Circle: "circle",
  Square: "rect",
  Diamond: "diamond",
  Triangle: "triangle",
};

export type CartesianSeries = LineSeriesOption | BarSeriesOption | ScatterSeriesOption;

/** `xValues` are for scattered points. */
export function seriesOf(
  plots: readonly Plot[],
  xValues: readonly (number | null)[],
  colors: ChartColors,
): CartesianSeries[] {
  return plots.map((plot) => {
    switch (plot.kind.shape) {
      case "column":
      case "bar":
        return barSeries(plot, plots, colors);
      case "scatter":
        return scatterSeries(plot, xValues, colors);
      default:
        return lineSeries(plot, colors);
    }
  });
}

/** How the legend shows a series. */
export function legendSign(plot: Plot): LegendEntry["sign"] {
  const { shape, hasLines, hasMarkers } = plot.kind;
  if (shape === "scatter") return hasLines && !hasMarkers ? "line" : "own";
  if (shape !== "line") return "square";
  if (markerOf(plot).symbol !== "none") return "own";
  return DASHES[plot.series.lineStyle] === undefined ? "line" : "dashes";
}

function axisIndex({ series }: Plot): number {
  return series.axisGroup === "Secondary" ? 1 : 0;
}

function lineSeries(plot: Plot, colors: ChartColors): LineSeriesOption {
  const color = seriesColor(plot.series.color, plot.index, colors);
  return {
    ...common(plot, color),
    type: "line",
    data: [...plot.points.values],
    ...stackOf(plot),
    ...markerOf(plot),
    itemStyle: markerInk(plot, color),
    lineStyle: lineStyleOf(plot, color),
    label: labelOf(plot, "top", colors),
    ...(plot.kind.shape === "area" && { areaStyle: { color, opacity: 0.85 } }),
  };
}

function barSeries(plot: Plot, plots: readonly Plot[], colors: ChartColors): BarSeriesOption {
  const color = seriesColor(plot.series.color, plot.index, colors);
  const isStacked = plot.kind.stacking !== "none";
  const count = plots.filter(({ kind }) => kind.shape === plot.kind.shape).length;
  const taken = isStacked ? 1 : count + OVERLAP * (count - 1);
  const gap = isStacked ? STACKED_GAP : GAP;
  const outside = plot.kind.shape === "bar" ? "right" : "top";
  return {
    ...common(plot, color),
    type: "bar",
    data: [...plot.points.values],
    ...stackOf(plot),
    barGap: `${OVERLAP * 100}%`,
    barCategoryGap: `${Math.round((gap / (taken + gap)) * 100)}%`,
    label: isStacked
      ? { ...labelOf(plot, "inside", colors), color: inkOn(color) }
      : labelOf(plot, outside, colors),
  };
}

function scatterSeries(
  plot: Plot,
  xValues: readonly (number | null)[],
  colors: ChartColors,
): LineSeriesOption | ScatterSeriesOption {
  const color = seriesColor(plot.series.color, plot.index, colors);
  const data = plot.points.values.map((value, index) => [xValues[index] ?? index + 1, value ?? "-"]);
  const shared = { ...common(plot, color), data, label: labelOf(plot, "top", colors), symbolSize: 7 };
  if (!plot.kind.hasLines) return { ...shared, type: "scatter" };
  return { ...shared, type: "line", ...markerOf(plot), lineStyle: lineStyleOf(plot, color) };
}

function common(plot: Plot, color: string) {
  const isLying = plot.kind.shape === "bar";
  return {
    name: plot.name,
    itemStyle: { color },
    [isLying ? "xAxisIndex" : "yAxisIndex"]: axisIndex(plot),
    emphasis: { disabled: true },
    // Lines go over columns, whatever their order.
    z: plot.kind.shape === "line" || plot.kind.shape === "scatter" ? 3 : 2,
  };
}

function stackOf({ kind, series }: Plot): { stack?: string } {
  return kind.stacking === "none" ? {} : { stack: `${kind.shape} ${series.axisGroup}` };
}

/** A line without markers has none in the legend either. */
function markerOf({ kind, series }: Plot): { symbol: string; symbolSize: number } {
  const isOwn = !["", "None", "Automatic"].includes(series.markerStyle);
  const isShown = series.markerStyle !== "None" && (isOwn || kind.hasMarkers);
  return { symbol: isShown ? (MARKERS[series.markerStyle] ?? "circle") : "none", symbolSize: 7 };
}

function markerInk({ series }: Plot, color: string): NonNullable<LineSeriesOption["itemStyle"]> {
  const { markerBackgroundColor = "", markerForegroundColor = "" } = series;
  return {
    color: markerBackgroundColor || color,
    ...(markerForegroundColor !== "" && { borderColor: markerForegroundColor, borderWidth: 1 }),
  };
}

function lineStyleOf({ kind, series }: Plot, color: string): NonNullable<LineSeriesOption["lineStyle"]> {
  const standard = kind.shape === "area" ? 0 : 2.25;
  const width = series.lineStyle === "None" ? 0 : toPixels(series.lineWeight || standard);
  return { color, width, type: DASHES[series.lineStyle] ?? "solid", cap: "round", join: "round" };
}

function labelOf(
  { series, points }: Plot,
  position: "top" | "right" | "inside",
  colors: ChartColors,
): NonNullable<LineSeriesOption["label"]> {
  return {
    show: series.hasDataLabels,
    position,
    ...textStyle(colors),
    formatter: ({ dataIndex }: { dataIndex: number }) => points.texts[dataIndex] ?? "",
  };
}
