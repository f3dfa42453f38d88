import { DrawingTypeEnum } from "@univerjs/core";
import type { IDrawingJsonUndo1 } from "@univerjs/drawing";
import { IRenderManagerService, type SpreadsheetSkeleton } from "@univerjs/engine-render";
import {
  DrawingApplyType,
  ISheetDrawingService,
  type ISheetFloatDom,
  SetDrawingApplyMutation,
  transformToAxisAlignPosition,
  transformToDrawingPosition,
} from "@univerjs/sheets-drawing";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Chart } from "../../../../host/spreadsheet";
import type { Book } from "../../book";
import { toPixels } from "../numbers";

type Place = Pick<Chart, "left" | "top" | "width" | "height">;

export const COMPONENT = "chart";

/** The drawings of the grid that hold the charts of the sheet on the screen. They are changed without a step of undo. */
export class Drawings {
  readonly #book: Book;
  readonly #service: ISheetDrawingService;
  #applying = false;

  constructor(book: Book) {
    this.#book = book;
    this.#service = book.injector.get(ISheetDrawingService);
  }

  /** Whether what is happening to the drawings comes from here. */
  get applying(): boolean {
    return this.#applying;
  }

  ids(sheet: string): string[] {
    return this.#of(sheet).map(({ drawingId }) => drawingId);
  }

  /** false while the sheet is not on the screen yet. */
  put(chart: Chart): boolean {
    const drawing = this.#drawingOf(chart);
    if (drawing === null) return false;
    const isThere = this.ids(chart.sheet).includes(chart.id);
    if (isThere) this.#apply(chart.sheet, DrawingApplyType.UPDATE, this.#service.getBatchUpdateOp([drawing]));
    else this.#apply(chart.sheet, DrawingApplyType.INSERT, this.#service.getBatchAddOp([drawing]));
    return true;
  }

  remove(sheet: string, ids: readonly string[]): void {
    if (ids.length === 0) return;
    const searched = ids.map((drawingId) => ({
      unitId: this.#book.unitId,
      subUnitId: sheet,
      drawingId,
    }));
    this.#apply(sheet, DrawingApplyType.REMOVE, this.#service.getBatchRemoveOp(searched));
  }

  /** Where a person or a change of rows and columns has put the chart. */
  placeOf(sheet: string, id: string): Place | null {
    const transform = this.#of(sheet).find(({ drawingId }) => drawingId === id)?.transform;
    const skeleton = this.#skeleton(sheet);
    if (!transform || skeleton === null) return null;
    const { left = 0, top = 0, width = 0, height = 0 } = transform;
    return {
      left: toPoints(left - skeleton.rowHeaderWidth),
      top: toPoints(top - skeleton.columnHeaderHeight),
      width: toPoints(width),
      height: toPoints(height),
    };
  }

  #apply(sheet: string, type: DrawingApplyType, operation: unknown): void {
    const { redo, objects } = operation as IDrawingJsonUndo1;
    this.#applying = true;
    try {
      this.#book.run(SetDrawingApplyMutation.id, { subUnitId: sheet, op: redo, objects, type });
    } finally {
      this.#applying = false;
    }
  }

  #of(sheet: string): ISheetFloatDom[] {
    const drawings = this.#service.getDrawingData(this.#book.unitId, sheet) as Record<string, ISheetFloatDom>;
    return Object.values(drawings).filter(({ componentKey }) => componentKey === COMPONENT);
  }

  #drawingOf(chart: Chart): ISheetFloatDom | null {
    const skeleton = this.#skeleton(chart.sheet);
    if (skeleton === null) return null;
    const transform = {
      left: toPixels(chart.left) + skeleton.rowHeaderWidth,
      top: toPixels(chart.top) + skeleton.columnHeaderHeight,
      width: toPixels(chart.width),
      height: toPixels(chart.height),
      angle: 0,
    };
    const sheetTransform = transformToDrawingPosition(transform, skeleton);
    const axisAlignSheetTransform = transformToAxisAlignPosition(transform, skeleton);
    if (!sheetTransform || !axisAlignSheetTransform) return null;
    return {
      unitId: this.#book.unitId,
      subUnitId: chart.sheet,
      drawingId: chart.id,
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey: COMPONENT,
      allowTransform: true,
      transform,
      sheetTransform,
      axisAlignSheetTransform,
    };
  }

  #skeleton(sheet: string): SpreadsheetSkeleton | null {
    const render = this.#book.injector.get(IRenderManagerService).getRenderById(this.#book.unitId);
    return render?.with(SheetSkeletonManagerService).getSkeletonParam(sheet)?.skeleton ?? null;
  }
}

function toPoints(pixels: number): number {
  return (pixels * 3) / 4;
}
