import { defineClass, type HostObject, type Property } from "../model/define";
import {
  isMissing,
  readBoolean,
  readColor,
  readInteger,
  readNumber,
  readText,
  readWord,
  refuseArgument,
} from "../model/read";
import { Refusal } from "../model/refusal";
import type { ChartSeries as SeriesState } from "../spreadsheet";
import { newSeries, seriesName } from "./chart-source";
import { changeChart, chartOf, type ChartRef } from "./chart-state";
import { readChartType } from "./chart-types";
import { boxOf } from "./cells-state";
import { cellsOfFormula } from "./name-lookup";
import { Range } from "./range";

const MARKERS = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
  "Picture",
] as const;
const LINES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
] as const;

interface SeriesRef {
  readonly chart: ChartRef;
  readonly index: number;
}

function seriesOf({ chart, index }: SeriesRef): SeriesState {
  const series = chartOf(chart).series[index];
  if (series === undefined) throw new Refusal("ItemNotFound");
  return series;
}

function change(ref: SeriesRef, part: Partial<SeriesState>): void {
  const changed = { ...seriesOf(ref), ...part };
  changeChart(ref.chart, {
    series: chartOf(ref.chart).series.map((one, i) => (i === ref.index ? changed : one)),
  });
}

function property<Name extends keyof SeriesState>(
  name: Name,
  read: (value: unknown) => SeriesState[Name],
): Property<SeriesRef> {
  return {
    get: (ref) => seriesOf(ref)[name] as string,
    set: (ref, value) => {
      change(ref, { [name]: read(value) });
    },
  };
}

const SeriesFill = defineClass<SeriesRef>({
  name: "ChartFill",
  methods: {
    setSolidColor: (ref, color) => {
      change(ref, { color: readColor(color) });
    },
    clear: (ref) => {
      change(ref, { color: "" });
    },
  },
});

const SeriesLine = defineClass<SeriesRef>({
  name: "ChartLineFormat",
  properties: {
    color: property("color", readColor),
    lineStyle: property("lineStyle", (value) => readWord(value, LINES)),
    weight: property("lineWeight", (value) => readNumber(value, 0, 1584)),
  },
  methods: {
    clear: (ref) => {
      change(ref, { lineStyle: "None" });
    },
  },
});

const ChartSeriesFormat = defineClass<SeriesRef>({
  name: "ChartSeriesFormat",
  navigation: { fill: (ref) => SeriesFill(ref), line: (ref) => SeriesLine(ref) },
});

function source(given: unknown): { sheet: string; box: ReturnType<typeof boxOf> } {
  const range = Range.of(given) ?? refuseArgument();
  return { sheet: range.sheet, box: boxOf(range) };
}

/** A text, or as a formula ("=Sheet1!$A$1") the cell that the name comes from. */
function setName(ref: SeriesRef, value: unknown): void {
  const text = readText(value, 255);
  if (!text.startsWith("=")) return change(ref, { name: text, nameSource: null });
  const cells = cellsOfFormula(ref.chart.session, text) ?? refuseArgument();
  change(ref, { name: "", nameSource: { sheet: cells.sheet, box: boxOf(cells) } });
}

/** A colour of the markers; "" where it is the series' own. */
function markerColor(name: "markerBackgroundColor" | "markerForegroundColor"): Property<SeriesRef> {
  return {
    get: (ref) => seriesOf(ref)[name] ?? "",
    set: (ref, value) => {
      change(ref, { [name]: readColor(value) });
    },
  };
}

const ChartSeries = defineClass<SeriesRef>({
  name: "ChartSeries",
  navigation: { format: (ref) => ChartSeriesFormat(ref) },
  properties: {
    name: {
      get: (ref) => seriesName(ref.chart.session.spreadsheet, seriesOf(ref)),
      set: setName,
    },
    chartType: {
      get: (ref) => seriesOf(ref).chartType || chartOf(ref.chart).type,
      set: (ref, value) => {
        change(ref, { chartType: readChartType(value) });
      },
    },
    axisGroup: property("axisGroup", (value) => readWord(value, ["Primary", "Secondary"])),
    hasDataLabels: property("hasDataLabels", readBoolean),
    markerBackgroundColor: markerColor("markerBackgroundColor"),
    markerForegroundColor: markerColor("markerForegroundColor"),
    markerStyle: property("markerStyle", (value) => readWord(value, MARKERS)),
  },
  methods: {
    setValues: (ref, range) => {
      change(ref, { values: source(range) });
    },
    setXAxisValues: (ref, range) => {
      change(ref, { categories: source(range) });
    },
    delete(ref) {
      seriesOf(ref);
      changeChart(ref.chart, { series: chartOf(ref.chart).series.filter((_, index) => index !== ref.index) });
    },
  },
});

function add(chart: ChartRef, name: unknown, index: unknown): HostObject {
  const { series } = chartOf(chart);
  const at = isMissing(index) ? series.length : readInteger(index, 0, series.length);
  const text = isMissing(name) ? `Series${String(series.length + 1)}` : readText(name, 255);
  changeChart(chart, { series: [...series.slice(0, at), newSeries(text), ...series.slice(at)] });
  return ChartSeries({ chart, index: at });
}

export const ChartSeriesCollection = defineClass<ChartRef>({
  name: "ChartSeriesCollection",
  items: (chart) => chartOf(chart).series.map((_, index) => ChartSeries({ chart, index })),
  properties: { count: { get: (chart) => chartOf(chart).series.length } },
  methods: {
    add,
    getItemAt: (chart, index) =>
      ChartSeries({ chart, index: readInteger(index, 0, chartOf(chart).series.length - 1) }),
    getCount: (chart) => chartOf(chart).series.length,
  },
});
