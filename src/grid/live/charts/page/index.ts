import type { IDisposable } from "@univerjs/core";
import type { Book } from "../../book";
import type { ChartLook } from "../colors";
import type { ChartCells } from "../data";
import type { LiveCharts } from "../index";
import { ChartLayer } from "./layer";

/** Shows the charts of a workbook over the sheets of its page. */
export function mountCharts(book: Book, charts: LiveCharts, cells: ChartCells, look: ChartLook): IDisposable {
  return new ChartLayer(book, charts, cells, look);
}
