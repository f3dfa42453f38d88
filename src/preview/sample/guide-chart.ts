import type { Box, Chart } from "../../host/spreadsheet";
import type { Language } from "../../kpi/texts";
import { GUIDE_TEXTS } from "./guide-texts";

/** Where the chart stands and what it shows; the boxes are on the guide sheet. */
export interface ChartPlan {
  /** In points. */
  readonly place: Pick<Chart, "left" | "top" | "width" | "height">;
  readonly months: Box;
  readonly values: Box;
  readonly reference: Box;
}

const NAVY = "#1F3A5F";
const QUIET = "#7F7F7F";
const PERCENT = "0%";

const AXIS = {
  visible: true,
  title: "",
  minimum: null,
  maximum: null,
  numberFormat: "",
  majorGridlines: false,
};
const NO_MARKERS = {
  chartType: "",
  axisGroup: "Primary",
  hasDataLabels: false,
  markerStyle: "None",
} as const;

/** The first-time fix rate of 13 months against its reference value: above the line is met. */
export function guideChart(sheet: string, plan: ChartPlan, language: Language): Chart {
  const categories = { sheet, box: plan.months };
  const title = GUIDE_TEXTS.chart[language];
  return {
    ...plan.place,
    id: "guide-chart",
    sheet,
    name: title,
    type: "Line",
    title: { visible: true, text: title },
    legend: { visible: true, position: "Bottom" },
    series: [
      {
        ...NO_MARKERS,
        name: GUIDE_TEXTS.fixRate[language],
        values: { sheet, box: plan.values },
        categories,
        color: NAVY,
        lineStyle: "Continuous",
        lineWeight: 2.25,
      },
      {
        ...NO_MARKERS,
        name: GUIDE_TEXTS.fixTarget[language],
        values: { sheet, box: plan.reference },
        categories,
        color: QUIET,
        lineStyle: "Dash",
        lineWeight: 1.5,
      },
    ],
    categoryAxis: AXIS,
    valueAxis: { ...AXIS, numberFormat: PERCENT, majorGridlines: true },
    fillColor: "",
    alternativeText: GUIDE_TEXTS.chartAbout[language],
  };
}
