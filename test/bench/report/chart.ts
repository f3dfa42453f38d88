import { writeFileSync } from "node:fs";
import { init, use } from "echarts/core";
import { LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";
import type { CaseResult } from "../run/results";
import { count } from "./print";

const FILE = "benchmarks.svg";
const WIDTH = 900;
const HEIGHT = 460;
/** One function of each kind of work. */
const SHOWN = [
  "FIRSTFIXRATE flags",
  "FIRSTFIXRATE flags and ids",
  "PARTSMARGIN",
  "MTTR",
  "CHURN 20 % customers",
  "TREND 13 months of CHURN",
];
const COLORS = ["#0f6cbd", "#8764b8", "#107c10", "#c19c00", "#d13438", "#505050"];

use([LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

function lineOf(cases: readonly CaseResult[], name: string, who: "ours" | "hand", color: string | undefined) {
  const points = cases
    .filter((result) => result.name === name)
    .map((result) => [result.rows, result[who].median]);
  return {
    type: "line" as const,
    name,
    data: points,
    symbolSize: who === "ours" ? 7 : 4,
    lineStyle: {
      type: who === "ours" ? ("solid" as const) : ("dashed" as const),
      width: who === "ours" ? 2.5 : 1.2,
      color,
    },
    itemStyle: { color },
  };
}

/** Milliseconds over rows, both in powers of ten; gives the path from the document. */
export function writeChart(cases: readonly CaseResult[]): string {
  const chart = init(null, undefined, { renderer: "svg", ssr: true, width: WIDTH, height: HEIGHT });
  chart.setOption({
    animation: false,
    backgroundColor: "#ffffff",
    title: {
      text: "Milliseconds by number of rows (dashed: the loop written by hand)",
      left: "center",
      textStyle: { fontSize: 15, fontFamily: "sans-serif", color: "#242424" },
    },
    legend: { bottom: 0, data: SHOWN, textStyle: { color: "#242424" } },
    grid: { left: 60, right: 30, top: 45, bottom: 85 },
    xAxis: {
      type: "log",
      name: "rows",
      nameLocation: "middle",
      nameGap: 26,
      axisLabel: { formatter: count },
      min: 1000,
    },
    yAxis: { type: "log", name: "ms", min: 0.01 },
    series: SHOWN.flatMap((name, index) => [
      lineOf(cases, name, "ours", COLORS[index]),
      lineOf(cases, name, "hand", COLORS[index]),
    ]),
  });
  writeFileSync(`docs/${FILE}`, `${chart.renderToSVGString()}\n`);
  chart.dispose();
  return FILE;
}
