import { checkAllowed } from "../checks/protection";
import { numberedName, sameName } from "../checks/sheet-names";
import { defineClass, type HostClass, type HostObject, type Property } from "../model/define";
import { isMissing, readInteger, readNumber, readText, readWord, refuseArgument } from "../model/read";
import { Refusal } from "../model/refusal";
import { freshId } from "../model/fresh-id";
import type { Session } from "../model/session";
import type { Chart as ChartState, ChartAxis } from "../spreadsheet";
import { ChartAreaFormat, ChartAxes, ChartLegend, ChartTitle } from "./chart-parts";
import { ChartSeriesCollection } from "./chart-series";
import { readSeriesBy, seriesOf } from "./chart-source";
import { changeChart, chartOf, type ChartRef } from "./chart-state";
import { readChartType } from "./chart-types";
import { type CellsState } from "./cells-state";
import { cellsAt } from "./find-cells";
import { Range } from "./range";
import { boundingRect } from "./range-moves";
import { placeOf } from "./range-properties";
import { Worksheet } from "./worksheet";

const DEFAULT_WIDTH = 360;
const DEFAULT_HEIGHT = 216;
const PLAIN_AXIS: ChartAxis = {
  visible: true,
  title: "",
  minimum: null,
  maximum: null,
  numberFormat: "General",
  majorGridlines: false,
};

function measure(name: "left" | "top" | "width" | "height"): Property<ChartRef> {
  return {
    get: (ref) => chartOf(ref)[name],
    set: (ref, value) => {
      changeChart(ref, { [name]: readNumber(value, 0) });
    },
  };
}

function setPosition(ref: ChartRef, start: unknown, end: unknown): void {
  const first = Range.of(start) ?? cellsAt(ref.session, ref.sheet, start);
  if (first.sheet !== ref.sheet) return refuseArgument();
  if (isMissing(end)) {
    const { left, top } = placeOf(first);
    return changeChart(ref, { left, top });
  }
  const last = Range.of(end) ?? cellsAt(ref.session, ref.sheet, end);
  changeChart(ref, placeOf(boundingRect(first, last)));
}

/** The grid leaves gaps where cells are blank, and cannot do what else Excel can. */
const BLANKS: Property<ChartRef> = {
  get: () => "NotPlotted",
  set(ref, value) {
    if (readWord(value, ["NotPlotted", "Zero", "Interplotted"]) !== "NotPlotted")
      throw new Refusal("UnsupportedOperation");
    changeChart(ref, {});
  },
};

export const Chart: HostClass<ChartRef> = defineClass<ChartRef>({
  name: "Chart",
  identity: ({ id }) => ({ Id: id }),
  navigation: {
    axes: (ref) => ChartAxes(ref),
    format: (ref) => ChartAreaFormat(ref),
    legend: (ref) => ChartLegend(ref),
    series: (ref) => ChartSeriesCollection(ref),
    title: (ref) => ChartTitle(ref),
    worksheet: ({ session, sheet }) => Worksheet({ session, id: sheet }),
  },
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: (ref) => chartOf(ref).name,
      set(ref, value) {
        const name = readText(value, 255);
        if (name === "") return refuseArgument();
        changeChart(ref, { name });
      },
    },
    chartType: {
      get: (ref) => chartOf(ref).type,
      set: (ref, value) => {
        changeChart(ref, { type: readChartType(value) });
      },
    },
    displayBlanksAs: BLANKS,
    left: measure("left"),
    top: measure("top"),
    width: measure("width"),
    height: measure("height"),
  },
  // The headings of the data decide what is a series.
  computedMethods: ["setData"],
  methods: {
    delete(ref) {
      checkAllowed(ref.session, ref.sheet, "allowEditObjects");
      ref.session.spreadsheet.charts.remove(chartOf(ref).id);
    },
    setData(ref, source, by) {
      const cells = Range.of(source) ?? refuseArgument();
      changeChart(ref, { series: seriesOf(cells, readSeriesBy(by)) });
    },
    setPosition,
  },
});

interface Scope {
  readonly session: Session;
  readonly sheet: string;
}

function all({ session, sheet }: Scope): readonly ChartState[] {
  return session.spreadsheet.charts.of(sheet);
}

function find(scope: Scope, key: unknown): HostObject | null {
  const text = readText(key);
  const found = all(scope).find(({ id, name }) => id === text || sameName(name, text));
  return found === undefined ? null : Chart({ ...scope, id: found.id });
}

function getItem(scope: Scope, key: unknown): HostObject {
  const chart = find(scope, key);
  if (chart === null) throw new Refusal("ItemNotFound");
  return chart;
}

function newChart(scope: Scope, type: string, cells: CellsState, by: unknown): ChartState {
  const { session, sheet } = scope;
  const [title, stem] = session.language === "zh-CN" ? ["图表标题", "图表 "] : ["Chart Title", "Chart "];
  const series = seriesOf(cells, readSeriesBy(by));
  const [only] = series;
  return {
    id: freshId(session.store),
    sheet,
    name: numberedName(stem, all(scope).length, all(scope)),
    type,
    // A single series gives the chart its name.
    title: { visible: true, text: series.length === 1 && only !== undefined ? only.name : title },
    legend: { visible: series.length > 1, position: "Bottom" },
    left: 0,
    top: 0,
    width: DEFAULT_WIDTH,
    height: DEFAULT_HEIGHT,
    series,
    categoryAxis: PLAIN_AXIS,
    valueAxis: { ...PLAIN_AXIS, majorGridlines: true },
    fillColor: "",
    alternativeText: "",
  };
}

export const ChartCollection: HostClass<Scope> = defineClass<Scope>({
  name: "ChartCollection",
  items: (scope) => all(scope).map(({ id }) => Chart({ ...scope, id })),
  item: getItem,
  properties: { count: { get: (scope) => all(scope).length } },
  computedMethods: ["add"],
  methods: {
    add(scope, type, source, by) {
      checkAllowed(scope.session, scope.sheet, "allowEditObjects");
      const chart = newChart(scope, readChartType(type), Range.of(source) ?? refuseArgument(), by);
      scope.session.spreadsheet.charts.put(chart);
      return Chart({ ...scope, id: chart.id });
    },
    getItem,
    getItemOrNullObject: find,
    getItemAt(scope, index) {
      const chart = all(scope)[readInteger(index, 0, all(scope).length - 1)];
      if (chart === undefined) throw new Refusal("ItemNotFound");
      return Chart({ ...scope, id: chart.id });
    },
    getCount: (scope) => all(scope).length,
  },
});
