import type { XAXisComponentOption, YAXisComponentOption } from "echarts";
import type { Chart, ChartAxis } from "../../../host/spreadsheet";
import type { ChartColors } from "./colors";
import { formatter } from "./numbers";
import type { Plot } from "./plot";
import { textStyle } from "./texts";

type Axis = XAXisComponentOption & YAXisComponentOption;

/** Below this share of the greatest value the values are so close together that Excel's axis leaves out the zero. */
const CLOSE = 1 / 6;

export interface Axes {
  readonly category: Axis;
  /** The secondary one last, where there is one. */
  readonly values: readonly Axis[];
}

export function axesOf(
  chart: Chart,
  plots: readonly Plot[],
  categories: readonly string[],
  colors: ChartColors,
): Axes {
  const isScatter = plots.some(({ kind }) => kind.shape === "scatter");
  const primary = plots.filter(({ series }) => series.axisGroup === "Primary");
  const secondary = plots.filter(({ series }) => series.axisGroup === "Secondary");
  const values = [valueAxis(chart.valueAxis, primary.length > 0 ? primary : plots, colors)];
  if (secondary.length > 0) values.push(valueAxis(secondaryAxis(chart.valueAxis), secondary, colors));
  return {
    category: isScatter
      ? { ...valueAxis(chart.categoryAxis, [], colors), scale: true }
      : categoryAxis(chart.categoryAxis, plots, categories, colors),
    values,
  };
}

export function formatOf({ numberFormat }: ChartAxis, plots: readonly Plot[]): string {
  if (numberFormat !== "" && numberFormat !== "General") return numberFormat;
  if (plots.some(({ kind }) => kind.stacking === "share")) return "0%";
  return plots[0]?.points.numberFormat ?? "General";
}

function categoryAxis(
  axis: ChartAxis,
  plots: readonly Plot[],
  categories: readonly string[],
  colors: ChartColors,
): Axis {
  const isArea = plots.length > 0 && plots.every(({ kind }) => kind.shape === "area");
  return {
    ...baseAxis(axis, colors),
    type: "category",
    data: [...categories],
    boundaryGap: !isArea,
    axisTick: { show: false },
    axisLine: { show: true, onZero: true, lineStyle: { color: colors.line } },
    axisLabel: { ...textStyle(colors), hideOverlap: true },
  };
}

function valueAxis(axis: ChartAxis, plots: readonly Plot[], colors: ChartColors): Axis {
  const format = formatter(formatOf(axis, plots));
  const isShare = plots.some(({ kind }) => kind.stacking === "share");
  const maximum = axis.maximum ?? (isShare ? 1 : null);
  return {
    ...baseAxis(axis, colors),
    type: "value",
    ...(axis.minimum !== null && { min: axis.minimum }),
    ...(maximum !== null && { max: maximum }),
    scale: leavesOutZero(plots),
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: { ...textStyle(colors), hideOverlap: true, formatter: (value: number) => format(value) },
  };
}

function baseAxis(axis: ChartAxis, colors: ChartColors): Pick<Axis, "show" | "splitLine"> & object {
  return {
    show: axis.visible,
    splitLine: { show: axis.majorGridlines, lineStyle: { color: colors.grid, width: 1 } },
    ...(axis.title !== "" && {
      name: axis.title,
      nameLocation: "middle" as const,
      nameTextStyle: textStyle(colors, 10),
    }),
  };
}

/** The second axis has the look of the first, but goes by its own values. */
function secondaryAxis(axis: ChartAxis): ChartAxis {
  return {
    ...axis,
    minimum: null,
    maximum: null,
    numberFormat: "",
    title: "",
    majorGridlines: false,
  };
}

function leavesOutZero(plots: readonly Plot[]): boolean {
  const isLines = plots.every(({ kind }) => kind.shape === "line" && kind.stacking === "none");
  const values = plots.flatMap(({ points }) => points.values.filter((value) => value !== null));
  if (!isLines || values.length === 0) return false;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (low > 0 && high - low < high * CLOSE) || (high < 0 && high - low < -low * CLOSE);
}
