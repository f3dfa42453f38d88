import { defineClass, type HostObject, type Property } from "../model/define";
import { readBoolean, readColor, readNumber, readText, readWord } from "../model/read";
import { Refusal } from "../model/refusal";
import type { Chart, ChartAxis as AxisState } from "../spreadsheet";
import { changeChart, chartOf, type ChartRef } from "./chart-state";

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;
const LONGEST_TITLE = 255;

export const ChartTitle = defineClass<ChartRef>({
  name: "ChartTitle",
  properties: {
    text: {
      get: (ref) => chartOf(ref).title.text,
      // A title with a text is shown.
      set: (ref, value) => {
        changeChart(ref, { title: { visible: true, text: readText(value, LONGEST_TITLE) } });
      },
    },
    visible: {
      get: (ref) => chartOf(ref).title.visible,
      set: (ref, value) => {
        changeChart(ref, { title: { ...chartOf(ref).title, visible: readBoolean(value) } });
      },
    },
  },
});

export const ChartLegend = defineClass<ChartRef>({
  name: "ChartLegend",
  properties: {
    position: {
      get: (ref) => chartOf(ref).legend.position,
      set: (ref, value) => {
        changeChart(ref, {
          legend: { ...chartOf(ref).legend, position: readWord(value, LEGEND_POSITIONS) },
        });
      },
    },
    visible: {
      get: (ref) => chartOf(ref).legend.visible,
      set: (ref, value) => {
        changeChart(ref, { legend: { ...chartOf(ref).legend, visible: readBoolean(value) } });
      },
    },
  },
});

const AreaFill = defineClass<ChartRef>({
  name: "ChartFill",
  methods: {
    setSolidColor(ref, color) {
      changeChart(ref, { fillColor: readColor(color) });
    },
    clear(ref) {
      changeChart(ref, { fillColor: "" });
    },
  },
});

export const ChartAreaFormat = defineClass<ChartRef>({
  name: "ChartAreaFormat",
  navigation: { fill: (ref) => AreaFill(ref) },
});

interface AxisRef {
  readonly chart: ChartRef;
  readonly axis: "categoryAxis" | "valueAxis";
}

function axisOf({ chart, axis }: AxisRef): AxisState {
  return chartOf(chart)[axis];
}

function changeAxis(ref: AxisRef, change: Partial<AxisState>): void {
  const next: Partial<Chart> = { [ref.axis]: { ...axisOf(ref), ...change } };
  changeChart(ref.chart, next);
}

/** A bound of an axis; "" is Excel's own choice. */
function bound(name: "minimum" | "maximum"): Property<AxisRef> {
  return {
    get: (ref) => axisOf(ref)[name] ?? "",
    set: (ref, value) => {
      changeAxis(ref, { [name]: value === "" ? null : readNumber(value) });
    },
  };
}

const ChartAxisTitle = defineClass<AxisRef>({
  name: "ChartAxisTitle",
  properties: {
    text: {
      get: (ref) => axisOf(ref).title,
      set: (ref, value) => {
        changeAxis(ref, { title: readText(value, LONGEST_TITLE) });
      },
    },
    visible: {
      get: (ref) => axisOf(ref).title !== "",
      set(ref, value) {
        if (!readBoolean(value)) changeAxis(ref, { title: "" });
        else if (axisOf(ref).title === "") changeAxis(ref, { title: "Axis Title" });
      },
    },
  },
});

const ChartGridlines = defineClass<AxisRef>({
  name: "ChartGridlines",
  properties: {
    visible: {
      get: (ref) => axisOf(ref).majorGridlines,
      set: (ref, value) => {
        changeAxis(ref, { majorGridlines: readBoolean(value) });
      },
    },
  },
});

const ChartAxis = defineClass<AxisRef>({
  name: "ChartAxis",
  navigation: {
    title: (ref) => ChartAxisTitle(ref),
    majorGridlines: (ref) => ChartGridlines(ref),
  },
  properties: {
    type: { get: ({ axis }) => (axis === "valueAxis" ? "Value" : "Category") },
    minimum: bound("minimum"),
    maximum: bound("maximum"),
    numberFormat: {
      get: (ref) => axisOf(ref).numberFormat,
      set: (ref, value) => {
        changeAxis(ref, { numberFormat: readText(value, 255) });
      },
    },
    visible: {
      get: (ref) => axisOf(ref).visible,
      set: (ref, value) => {
        changeAxis(ref, { visible: readBoolean(value) });
      },
    },
  },
});

function getAxis(chart: ChartRef, type: unknown): HostObject {
  const word = readWord(type, ["Category", "Value", "Series"]);
  // Only charts with a third dimension have a series axis.
  if (word === "Series") throw new Refusal("InvalidOperation");
  return ChartAxis({ chart, axis: word === "Value" ? "valueAxis" : "categoryAxis" });
}

export const ChartAxes = defineClass<ChartRef>({
  name: "ChartAxes",
  navigation: {
    categoryAxis: (chart) => ChartAxis({ chart, axis: "categoryAxis" }),
    valueAxis: (chart) => ChartAxis({ chart, axis: "valueAxis" }),
  },
  methods: { getItem: getAxis },
});
