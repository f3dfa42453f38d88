import type { EChartsOption, TooltipComponentOption } from "echarts";
import type { Chart } from "../../../host/spreadsheet";
import { axesOf, formatOf } from "./axes";
import { type ChartColors, type ChartLook, colorsOf } from "./colors";
import { categoriesOf, type ChartCells, pointsOf } from "./data";
import { legendOf, plotArea, titleOf } from "./frame";
import { isRound } from "./kinds";
import { legendSign, seriesOf } from "./lines";
import { formatter } from "./numbers";
import { pieSeries } from "./pie";
import { isRoundChart, type Plot, plotsOf } from "./plot";
import { textStyle } from "./texts";

/** A chart of Excel's as ECharts draws it: the look of Excel's own, title on top, legend below, light gridlines. */
export function chartOption(chart: Chart, cells: ChartCells, look: ChartLook): EChartsOption {
  const colors = colorsOf(chart.fillColor, look);
  const plots = plotsOf(chart, cells);
  const categories = categoriesOf(chart, cells);
  return {
    animation: false,
    backgroundColor: colors.background,
    title: titleOf(chart, colors),
    ...(isRoundChart(chart)
      ? roundParts(chart, plots, categories, colors)
      : cartesianParts(chart, plots, cells, categories, colors)),
  };
}

function roundParts(
  chart: Chart,
  plots: readonly Plot[],
  categories: readonly string[],
  colors: ChartColors,
): EChartsOption {
  const [plot] = plots;
  const entries = categories.map((name) => ({ name, sign: "square" as const }));
  return {
    legend: legendOf(chart, entries, colors),
    tooltip: tooltipOf("item", plot?.points.numberFormat ?? "General", colors),
    series: plot === undefined ? [] : [pieSeries(chart, plot, categories, colors)],
  };
}

function cartesianParts(
  chart: Chart,
  all: readonly Plot[],
  cells: ChartCells,
  categories: readonly string[],
  colors: ChartColors,
): EChartsOption {
  const plots = all.filter(({ kind }) => !isRound(kind));
  const { category, values } = axesOf(chart, plots, categories, colors);
  const isLying = plots.some(({ kind }) => kind.shape === "bar");
  const xValues = pointsOf(chart.series.find((one) => one.categories)?.categories ?? null, cells).values;
  const entries = plots.map((plot) => ({ name: plot.name, sign: legendSign(plot) }));
  return {
    grid: { ...plotArea(chart), outerBoundsMode: "same", outerBoundsContain: "all" },
    legend: legendOf(chart, entries, colors),
    tooltip: tooltipOf("axis", formatOf(chart.valueAxis, plots), colors),
    xAxis: isLying ? [...values] : category,
    yAxis: isLying ? category : [...values],
    series: seriesOf(plots, xValues, colors),
  };
}

function tooltipOf(
  trigger: "axis" | "item",
  numberFormat: string,
  colors: ChartColors,
): TooltipComponentOption {
  const format = formatter(numberFormat);
  return {
    trigger,
    confine: true,
    backgroundColor: colors.background,
    borderColor: colors.line,
    textStyle: textStyle(colors),
    valueFormatter: (value) => (typeof value === "number" ? format(value) : "–"),
  };
}
