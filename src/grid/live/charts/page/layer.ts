import { type IDisposable, LifecycleService, LifecycleStages } from "@univerjs/core";
import { DrawingApplyType, SetDrawingApplyMutation } from "@univerjs/sheets-drawing";
import { ComponentManager } from "@univerjs/ui";
import type { Chart, ChartSeries, SpreadsheetEvent } from "../../../../host/spreadsheet";
import type { Book } from "../../book";
import type { ChartLook } from "../colors";
import type { ChartCells } from "../data";
import type { LiveCharts } from "../index";
import { chartFrame } from "./chart-frame";
import { COMPONENT, Drawings } from "./drawings";
import { ChartPicture } from "./picture";

interface DrawingChange {
  readonly subUnitId: string;
  readonly type: DrawingApplyType;
  readonly objects: readonly { readonly drawingId: string }[] | { readonly drawingId: string };
}

/** Shows the charts of the sheet on the screen, and lets a person move, size and delete them. */
export class ChartLayer implements IDisposable {
  readonly #book: Book;
  readonly #charts: LiveCharts;
  readonly #cells: ChartCells;
  readonly #look: ChartLook;
  readonly #drawings: Drawings;
  readonly #pictures = new Map<string, ChartPicture>();
  /** Charts that a person has deleted and may bring back. */
  readonly #deleted = new Map<string, Chart>();
  readonly #ends: (() => void)[] = [];
  #shown: string | null = null;
  #frame: number | null = null;

  constructor(book: Book, charts: LiveCharts, cells: ChartCells, look: ChartLook) {
    this.#book = book;
    this.#charts = charts;
    this.#cells = cells;
    this.#look = look;
    this.#drawings = new Drawings(book);
    const components = book.injector.get(ComponentManager);
    const component = components.register(
      COMPONENT,
      chartFrame((id, element) => this.#attach(id, element)),
    );
    const lifecycle = book.injector.get(LifecycleService);
    const rendered = lifecycle.lifecycle$.subscribe((stage) => {
      if (stage >= LifecycleStages.Rendered) this.#plan();
    });
    this.#ends.push(
      () => component.dispose(),
      () => rendered.unsubscribe(),
      charts.subscribe(() => this.#plan()),
      book.subscribe((event) => this.#follow(event)),
    );
    book.onCommand((id, params) => {
      if (id === SetDrawingApplyMutation.id && !this.#drawings.applying)
        this.#takeOver(params as DrawingChange);
    });
  }

  dispose(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    for (const end of this.#ends.splice(0)) end();
    for (const picture of this.#pictures.values()) picture.dispose();
    this.#pictures.clear();
  }

  #follow(event: SpreadsheetEvent): void {
    if (event.type === "selectionChanged") return;
    this.#plan();
  }

  /** Many changes in a row are shown at once. */
  #plan(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.#show();
    });
  }

  #show(): void {
    const sheet = this.#book.workbook.getActiveSheet().getSheetId();
    if (this.#shown !== null && this.#shown !== sheet) this.#clear(this.#shown);
    this.#shown = sheet;
    const charts = this.#charts.of(sheet);
    const kept = new Set(charts.map(({ id }) => id));
    this.#drawings.remove(
      sheet,
      this.#drawings.ids(sheet).filter((id) => !kept.has(id)),
    );
    for (const chart of charts) {
      if (!this.#isInPlace(chart)) this.#drawings.put(chart);
      this.#draw(chart);
    }
  }

  #clear(sheet: string): void {
    if (this.#book.workbook.getSheetBySheetId(sheet)) this.#drawings.remove(sheet, this.#drawings.ids(sheet));
  }

  #isInPlace(chart: Chart): boolean {
    const place = this.#drawings.placeOf(chart.sheet, chart.id);
    if (place === null) return false;
    return (["left", "top", "width", "height"] as const).every(
      (side) => Math.abs(place[side] - chart[side]) < 0.01,
    );
  }

  #attach(id: string, element: HTMLElement): () => void {
    const picture = new ChartPicture(element);
    this.#pictures.set(id, picture);
    const chart = this.#charts.of(this.#shown ?? "").find((one) => one.id === id);
    if (chart !== undefined) this.#draw(chart);
    return () => {
      picture.dispose();
      if (this.#pictures.get(id) === picture) this.#pictures.delete(id);
    };
  }

  #draw(chart: Chart): void {
    this.#pictures.get(chart.id)?.draw(this.#withoutLost(chart), this.#cells, this.#look);
  }

  /** A sheet that is deleted takes the cells away that series were made from. */
  #withoutLost(chart: Chart): Chart {
    const kept = (source: ChartSeries["values"]): ChartSeries["values"] =>
      source !== null && this.#book.workbook.getSheetBySheetId(source.sheet) ? source : null;
    const series = chart.series.map((one) => ({
      ...one,
      values: kept(one.values),
      categories: kept(one.categories),
      nameSource: kept(one.nameSource ?? null),
    }));
    return { ...chart, series };
  }

  /** What was done to the drawings at the grid is done to the charts. */
  #takeOver({ subUnitId, type, objects }: DrawingChange): void {
    const ids = (Array.isArray(objects) ? objects : [objects]).map(
      (object: { readonly drawingId: string }) => object.drawingId,
    );
    const charts = this.#charts.of(subUnitId);
    for (const id of ids) {
      const chart = charts.find((one) => one.id === id);
      const deleted = this.#deleted.get(id);
      const place = this.#drawings.placeOf(subUnitId, id);
      if (chart !== undefined && type === DrawingApplyType.REMOVE) {
        this.#deleted.set(id, chart);
        this.#charts.remove(id);
      } else if (deleted !== undefined && type === DrawingApplyType.INSERT) {
        this.#charts.put(deleted);
      } else if (chart !== undefined && place !== null) this.#charts.put({ ...chart, ...place });
    }
  }
}
