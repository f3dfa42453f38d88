import type { Box } from "./box";

export interface ChartSeries {
  readonly name: string;
  /** The cell that the name comes from, where it does; `name` does not count then. */
  readonly nameSource?: ChartSeries["values"];
  /** The cells that the values and the categories come from; null for none yet. */
  readonly values: { readonly sheet: string; readonly box: Box } | null;
  readonly categories: { readonly sheet: string; readonly box: Box } | null;
  /** A chart type of its own, for combined charts; "" is the chart's. */
  readonly chartType: string;
  readonly axisGroup: "Primary" | "Secondary";
  readonly color: string;
  readonly hasDataLabels: boolean;
  readonly markerStyle: string;
  /** The inside and the rim of the markers; left out or "" is the series' own colour. */
  readonly markerBackgroundColor?: string;
  readonly markerForegroundColor?: string;
  readonly lineStyle: string;
  readonly lineWeight: number;
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly title: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly numberFormat: string;
  readonly majorGridlines: boolean;
}

/** A chart floating over a sheet; positions and sizes in points from the sheet's corner. */
export interface Chart {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  /** A name of Excel.ChartType, such as "Line" or "ColumnClustered". */
  readonly type: string;
  readonly title: { readonly visible: boolean; readonly text: string };
  readonly legend: {
    readonly visible: boolean;
    readonly position: "Top" | "Bottom" | "Left" | "Right" | "Corner" | "Custom";
  };
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly ChartSeries[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly fillColor: string;
  /** What a screen reader says. */
  readonly alternativeText: string;
}

export interface Charts {
  of(sheet: string): readonly Chart[];
  /** Adds the chart, or takes the place of the one with its id. */
  put(chart: Chart): void;
  remove(id: string): void;
}
