import { BarChart, LineChart, PieChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { type EChartsType, init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Chart } from "../../../../host/spreadsheet";
import { type ChartLook, colorsOf } from "../colors";
import type { ChartCells } from "../data";
import { toPixels } from "../numbers";
import { chartOption } from "../option";

register([
  BarChart,
  LineChart,
  PieChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);

/** The picture of one chart in an element of the page. */
export class ChartPicture {
  readonly #frame: HTMLElement;
  readonly #canvas: HTMLElement;
  readonly #picture: EChartsType;
  readonly #observer: ResizeObserver;
  #size = { width: 0, height: 0 };

  constructor(frame: HTMLElement) {
    this.#frame = frame;
    Object.assign(frame.style, {
      width: "100%",
      height: "100%",
      overflow: "hidden",
      boxSizing: "border-box",
    });
    frame.setAttribute("role", "img");
    this.#canvas = document.createElement("div");
    this.#canvas.style.transformOrigin = "0 0";
    frame.append(this.#canvas);
    this.#picture = init(this.#canvas, null, { renderer: "svg", width: 1, height: 1 });
    this.#observer = new ResizeObserver(() => this.#fit());
    this.#observer.observe(frame);
  }

  draw(chart: Chart, cells: ChartCells, look: ChartLook): void {
    this.#size = { width: toPixels(chart.width), height: toPixels(chart.height) };
    this.#frame.setAttribute("aria-label", chart.alternativeText || chart.title.text || chart.name);
    this.#frame.style.border = `1px solid ${colorsOf(chart.fillColor, look).grid}`;
    this.#canvas.style.width = `${this.#size.width}px`;
    this.#canvas.style.height = `${this.#size.height}px`;
    this.#picture.resize(this.#size);
    this.#picture.setOption(chartOption(chart, cells, look), { notMerge: true });
    this.#fit();
  }

  dispose(): void {
    this.#observer.disconnect();
    this.#picture.dispose();
    this.#canvas.remove();
  }

  /** The frame grows and shrinks with the zoom of the sheet, and while a person drags its corners. */
  #fit(): void {
    const { width, height } = this.#size;
    if (width === 0 || height === 0) return;
    const { clientWidth, clientHeight } = this.#frame;
    this.#canvas.style.transform = `scale(${clientWidth / width}, ${clientHeight / height})`;
  }
}
