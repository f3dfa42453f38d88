import type { Chart, ChartSeries } from "../../../host/spreadsheet";
import { type ChartCells, nameOf, type Points, pointsOf, sharesOf } from "./data";
import { isRound, type Kind, kindOf } from "./kinds";

/** A series with its points and everything the picture needs to know of it. */
export interface Plot {
  readonly series: ChartSeries;
  readonly name: string;
  readonly kind: Kind;
  readonly index: number;
  readonly points: Points;
}

export function plotsOf(chart: Chart, cells: ChartCells): readonly Plot[] {
  const names = uniqueNames(chart.series.map((series) => nameOf(series, cells)));
  const plots = chart.series.map((series, index) => ({
    series,
    name: names[index] ?? "",
    kind: kindOf(series.chartType === "" ? chart.type : series.chartType),
    index,
    points: pointsOf(series.values, cells),
  }));
  const shown = sharesOf(plots.filter(isShare).map(({ points }) => points));
  return plots.map((plot) => (isShare(plot) ? { ...plot, points: shown.shift() ?? plot.points } : plot));
}

/** Pies show their first series only, as in Excel. */
export function isRoundChart({ type }: Chart): boolean {
  return isRound(kindOf(type));
}

function isShare({ kind }: Plot): boolean {
  return kind.stacking === "share";
}

/** The legend knows series by their names: one that comes again gets a blank of no width. */
function uniqueNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map((name, index) => {
    let unique = name === "" ? `#${index + 1}` : name;
    while (seen.has(unique)) unique += "\u200B";
    seen.add(unique);
    return unique;
  });
}
