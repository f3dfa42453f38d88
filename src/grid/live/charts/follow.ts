import {
  adjustRangeOnMutation,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import type { Chart, ChartSeries } from "../../../host/spreadsheet";
import type { Book } from "../book";
import { boxOf, rangeOf } from "../boxes";
import type { LiveCharts } from "./index";

type Source = ChartSeries["values"];
type Change = Parameters<typeof adjustRangeOnMutation>[1];

const CHANGES: readonly string[] = [
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
];

/** Lets the charts keep the cells they are made from when rows and columns are inserted, deleted and moved. */
export function followCharts(book: Pick<Book, "onCommand" | "workbook">, charts: LiveCharts): void {
  book.onCommand((id, params) => {
    if (!CHANGES.includes(id)) return;
    const { subUnitId } = params as { readonly subUnitId: string };
    const move = (source: Source): Source =>
      source?.sheet === subUnitId ? moved(source, { id, params } as Change) : source;
    for (const sheet of book.workbook.getSheets()) {
      for (const chart of charts.of(sheet.getSheetId())) putMoved(charts, chart, move);
    }
  });
}

function putMoved(charts: LiveCharts, chart: Chart, move: (source: Source) => Source): void {
  const series = chart.series.map((one) => ({
    ...one,
    values: move(one.values),
    categories: move(one.categories),
    nameSource: move(one.nameSource ?? null),
  }));
  if (JSON.stringify(series) !== JSON.stringify(chart.series)) charts.put({ ...chart, series });
}

function moved({ sheet, box }: NonNullable<Source>, change: Change): Source {
  const range = adjustRangeOnMutation(rangeOf(box), change);
  return range ? { sheet, box: boxOf(range) } : null;
}
