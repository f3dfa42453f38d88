import type { LegendComponentOption, TitleComponentOption } from "echarts";
import type { Chart } from "../../../host/spreadsheet";
import type { ChartColors } from "./colors";
import { textStyle } from "./texts";

type Position = Chart["legend"]["position"];

/** Pixels. */
const MARGIN = 12;
const TITLE = 34;
const LEGEND = 26;
const LEGEND_WIDTH = 110;

export interface LegendEntry {
  readonly name: string;
  /** "own" is the line of the series with its marker. */
  readonly sign: "own" | "square" | "line" | "dashes";
}

const SIGNS: Record<Exclude<LegendEntry["sign"], "own">, string> = {
  square: "rect",
  line: "path://M0,3h22v2h-22z",
  dashes: "path://M0,3h6v2h-6z M8,3h6v2h-6z M16,3h6v2h-6z",
};

export function titleOf({ title }: Chart, colors: ChartColors): TitleComponentOption {
  return {
    show: isTitled(title),
    text: title.text,
    left: "center",
    top: MARGIN,
    textStyle: textStyle(colors, 14),
  };
}

export function legendOf(
  chart: Chart,
  entries: readonly LegendEntry[],
  colors: ChartColors,
): LegendComponentOption {
  return {
    show: chart.legend.visible,
    ...legendPlace(chart),
    data: entries.map(({ name, sign }) => ({ name, ...(sign !== "own" && { icon: SIGNS[sign] }) })),
    itemWidth: 22,
    itemHeight: 8,
    textStyle: textStyle(colors),
    inactiveColor: colors.line,
    type: "scroll",
    pageIconColor: colors.text,
    pageTextStyle: textStyle(colors),
  };
}

/** The room that title and legend leave to the picture. */
export function plotArea(chart: Chart): Record<"left" | "right" | "top" | "bottom", number> {
  const { visible, position } = chart.legend;
  const takes = (...positions: Position[]): boolean => visible && positions.includes(position);
  return {
    top: MARGIN + (isTitled(chart.title) ? TITLE : 0) + (takes("Top") ? LEGEND : 0),
    bottom: MARGIN + (takes("Bottom", "Custom") ? LEGEND : 0),
    left: MARGIN + 4 + (takes("Left") ? LEGEND_WIDTH : 0),
    right: MARGIN + 8 + (takes("Right", "Corner") ? LEGEND_WIDTH : 0),
  };
}

function legendPlace({ legend, title }: Chart): Record<string, string | number> {
  const below = MARGIN + (isTitled(title) ? TITLE - 4 : 0);
  switch (legend.position) {
    case "Top":
      return { orient: "horizontal", left: "center", top: below };
    case "Left":
      return { orient: "vertical", left: MARGIN, top: "middle" };
    case "Right":
      return { orient: "vertical", right: MARGIN, top: "middle" };
    case "Corner":
      return { orient: "vertical", right: MARGIN, top: below };
    default:
      return { orient: "horizontal", left: "center", bottom: MARGIN - 4 };
  }
}

function isTitled({ visible, text }: Chart["title"]): boolean {
  return visible && text !== "";
}
