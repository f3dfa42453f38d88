import type { PieSeriesOption } from "echarts";
import type { Chart } from "../../../host/spreadsheet";
import { type ChartColors, inkOn, seriesColor } from "./colors";
import { plotArea } from "./frame";
import { toPixels } from "./numbers";
import type { Plot } from "./plot";
import { textStyle } from "./texts";

/** A ring is the hole and the outer edge, in shares of the room there is. */
const RADIUS = { pie: 0.9, doughnut: 0.92 };
const HOLE = 0.6;

/** Slices start at twelve o'clock and go with the clock, each in a colour of its own. */
export function pieSeries(
  chart: Chart,
  plot: Plot,
  categories: readonly string[],
  colors: ChartColors,
): PieSeriesOption {
  const { left, right, top, bottom } = plotArea(chart);
  const width = toPixels(chart.width) - left - right;
  const height = toPixels(chart.height) - top - bottom;
  const isRing = plot.kind.shape === "doughnut";
  const labelled = plot.series.hasDataLabels && !isRing ? 0.8 : 1;
  const radius = (Math.min(width, height) / 2) * (isRing ? RADIUS.doughnut : RADIUS.pie) * labelled;
  return {
    type: "pie",
    name: plot.name,
    center: [left + width / 2, top + height / 2],
    radius: [isRing ? radius * HOLE : 0, radius],
    startAngle: 90,
    data: categories.map((name, index) => {
      const color = seriesColor("", index, colors);
      // What is below zero has no slice; Excel takes it without its sign.
      const value = Math.abs(plot.points.values[index] ?? 0);
      return { name, value, itemStyle: { color }, ...(isRing && { label: { color: inkOn(color) } }) };
    }),
    itemStyle: { borderColor: colors.background, borderWidth: 1.5 },
    emphasis: { disabled: true },
    label: {
      show: plot.series.hasDataLabels,
      position: isRing ? "inside" : "outside",
      ...textStyle(colors),
      formatter: ({ dataIndex }) => plot.points.texts[dataIndex] ?? "",
    },
    labelLine: { length: 6, length2: 6 },
  };
}
